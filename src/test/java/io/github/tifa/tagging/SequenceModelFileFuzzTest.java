package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;

/** Any bytes are a model or are refused as a resource; nothing else is thrown. */
final class SequenceModelFileFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void read(byte[] bytes) {
    try {
      assertThat(SequenceModelFile.read(new ByteArrayInputStream(bytes), "fuzz").heads())
          .isNotNull();
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("fuzz");
    }
  }
}
