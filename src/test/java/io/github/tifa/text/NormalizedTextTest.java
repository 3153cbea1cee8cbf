package io.github.tifa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalizedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ＡＢｃ１２％（，）| abc12%(,)",
        "GDP增长5.3% | gdp增长5.3%",
        "。、《》“”……—— | 。、《》“”……——",
        "習近平總書記考察雲南 | 习近平总书记考察云南",
        "乾隆著名 | 乾隆著名",
        "艾尔肯•吐尼亚孜 | 艾尔肯·吐尼亚孜",
        "艾尔肯・吐尼亚孜 | 艾尔肯·吐尼亚孜",
        "艾尔肯‧吐尼亚孜 | 艾尔肯·吐尼亚孜",
        "艾尔肯．吐尼亚孜 | 艾尔肯·吐尼亚孜",
        "阿依夏木.买买提 | 阿依夏木·买买提",
        "约翰·F·肯尼迪 | 约翰·f·肯尼迪",
        "增长５．３％ | 增长5.3%",
        "增长了．他说．| 增长了·他说.",
        "１．总则 | 1.总则",
        "一．总则 | 一.总则",
        "十二.总则 | 十二.总则",
        "张三．李 | 张三·李",
        "⼈⺠⽇报 | 人民日报",
        "金曜İ | 金曜İ",
      })
  void foldsWhatDoesNotMatter(String raw, String expected) {
    assertThat(NormalizedText.of(raw)).hasToString(expected);
  }

  @Test
  void foldsBlanksToSpacesAndLineEndsToNewlines() {
    assertThat(NormalizedText.of("a\u3000b\u00A0c\td\0e\uFEFFf\u200Bg\u2060h"))
        .hasToString("a b c d e f g h");
    assertThat(NormalizedText.of("a\nb\r\nc\rd\u2028e\u0085f\fg"))
        .hasToString("a\nb \nc\nd\ne\nf\ng");
  }

  @Test
  void leavesSurrogatesAndJoinersAsTheyAre() {
    String family = "👨\u200D👩\u200D👧 𠮷野家 \uD83D x \uDE00";
    assertThat(NormalizedText.of(family).toString()).isSameAs(family);
  }

  @Test
  void keepsTheRawText() {
    NormalizedText text = NormalizedText.of("ＧＤＰ");
    assertThat(text.raw()).isEqualTo("ＧＤＰ");
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.charAt(1)).isEqualTo('d');
    assertThat(text.subSequence(1, 3)).isEqualTo("dp");
  }

  @Test
  void equalsByRawText() {
    new EqualsTester()
        .addEqualityGroup(NormalizedText.of("Ａ"), NormalizedText.of("Ａ"))
        .addEqualityGroup(NormalizedText.of("A"))
        .addEqualityGroup(NormalizedText.of(""))
        .testEquals();
  }

  @Property
  void hasEqualLengthAndFoldsOnce(@ForAll @From(supplier = NastyText.class) String raw) {
    NormalizedText once = NormalizedText.of(raw);
    assertThat(once.length()).isEqualTo(raw.length());
    assertThat(NormalizedText.of(once.toString())).hasToString(once.toString());
  }

  @Property
  void isBlankWhereTheRawTextIs(@ForAll @From(supplier = NastyText.class) String raw) {
    String folded = NormalizedText.of(raw).toString();
    for (int i = 0; i < raw.length(); i++) {
      boolean blank = folded.charAt(i) == ' ' || folded.charAt(i) == '\n';
      assertThat(blank).isEqualTo(BlankCharacters.isBlank(raw.charAt(i)));
    }
  }

  @Test
  void foldsEveryCodeUnitOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String once = NormalizedText.of(String.valueOf((char) c)).toString();
      assertThat(once).hasSize(1);
      assertThat(NormalizedText.of(once)).hasToString(once);
    }
  }

  @Test
  void namesTheLineOfADamagedTable() {
    assertThatThrownBy(() -> FoldingTable.read("table.tsv", new StringReader("# t\ts\n習\t习\n國家\n")))
        .isInstanceOf(ResourceException.class)
        .hasMessage("table.tsv:3: expected CHARACTER<TAB>CHARACTER, found \"國家\"");
    assertThatThrownBy(() -> FoldingTable.read("table.tsv", new StringReader("習\t习\n習\t习\n")))
        .isInstanceOf(ResourceException.class)
        .hasMessage("table.tsv:2: expected each character once, found 習 again");
  }
}
