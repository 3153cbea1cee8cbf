package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineTextTest {

  @Provide
  Arbitrary<String> strings() {
    return ArbitraryDocuments.strings();
  }

  @Property
  void staysOnOneLineAndComesBack(@ForAll("strings") String value) {
    String line = LineText.escape(value);

    assertThat(line).doesNotContainPattern("\\R|\\t");
    String decoded = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(LineText.unescape(decoded)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "a\\x", "\\u12", "\\u12g4"})
  void refusesWhatIsNoEscape(String line) {
    assertThatThrownBy(() -> LineText.unescape(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
