package io.github.tifa.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.text.ResourceException;

/** Any mark-up is refused as a resource, or is written as it was read. */
final class MarkedTextFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void parse(byte[] bytes) {
    String marked = new String(bytes, UTF_8);
    MarkedText read;
    try {
      read = MarkedText.parse("fuzz", marked);
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("fuzz");
      return;
    }
    assertThat(MarkedText.parse("again", read.toMarkup())).isEqualTo(read);
  }
}
