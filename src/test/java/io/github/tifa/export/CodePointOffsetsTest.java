package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CodePointOffsetsTest {

  @Provide
  Arbitrary<String> strings() {
    return ArbitraryDocuments.strings();
  }

  @Property
  void countsAsTheLanguageDoesAndBack(@ForAll("strings") String text) {
    CodePointOffsets offsets = new CodePointOffsets(text);

    assertThat(offsets.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int point = 0; point <= offsets.length(); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(offsets.toCodeUnits(point)).isEqualTo(unit);
      assertThat(offsets.toCodePoints(unit)).isEqualTo(point);
    }
  }
}
