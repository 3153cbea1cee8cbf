package io.github.tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;

/** Any bytes are a lexicon whose entries can be looked for, or are refused as a resource. */
final class LexiconFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void load(byte[] bytes) {
    try {
      Lexicon lexicon = Lexicon.load(new ByteArrayInputStream(bytes), "fuzz");
      assertThat(LexiconOverlay.of(lexicon)).isNotNull();
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("fuzz");
    }
  }
}
