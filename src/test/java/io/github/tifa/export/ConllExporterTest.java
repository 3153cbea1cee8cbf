package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.text.Sentence;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConllExporterTest {

  @Test
  void writesTheColumns() throws IOException {
    Document document =
        document("⟦T|⟦O|甲党委⟧书记⟧⟦P|张三⟧⟦P|李四⟧说。\n⟦D|七月⟧")
            .id("a.txt")
            .tokens(
                List.of(
                    new Token(0, 3, "n"),
                    new Token(3, 5, "_"),
                    new Token(5, 7, "nr"),
                    new Token(7, 9, "nr"),
                    new Token(9, 11, ""),
                    new Token(12, 14, "t")))
            .sentences(List.of(new Sentence(0, 11), new Sentence(12, 14)))
            .build();

    assertThat(write(document))
        .isEqualTo(
            """
            # newdoc id = a.txt
            # text = 甲党委书记张三李四说。\\n七月
            # global.columns = FORM START END XPOS NAMES TERMS POSTS TIMES
            甲党委	0	3	n	B-ORGANIZATION	O	B-POST	O
            书记	3	5	_	O	O	I-POST	O
            张三	5	7	nr	B-PERSON	O	O	O
            李四	7	9	nr	B-PERSON	O	O	O
            说。	9	11	_	O	O	O	O

            七月	12	14	t	O	O	O	B-TIME

            """);
  }

  @Test
  void splitsATokenThatASpanCuts() throws IOException {
    Document document = document("在⟦L|北京⟧市").tokens(List.of(new Token(0, 4, "n"))).build();

    assertThat(rows(document))
        .containsExactly(
            "在\t0\t1\tn\tO\tO\tO\tO", "北京\t1\t3\tn\tB-PLACE\tO\tO\tO", "市\t3\t4\tn\tO\tO\tO\tO");
  }

  @Test
  void writesCharactersWhereThereAreNoTokens() throws IOException {
    assertThat(rows(document("🐀 ⟦L|疆⟧#").build()))
        .containsExactly(
            "🐀\t0\t2\t_\tO\tO\tO\tO", "疆\t3\t4\t_\tB-PLACE\tO\tO\tO", "#\t4\t5\t_\tO\tO\tO\tO");
  }

  @Test
  void escapesWhatWouldBreakALine() throws IOException {
    Document document =
        Document.builder("a\tb\\\ud83dc\u2028d").tokens(List.of(new Token(0, 8, "x\ty"))).build();

    assertThat(rows(document))
        .containsExactly("a\\tb\\\\\\uD83Dc\\u2028d\t0\t8\tx\\ty\tO\tO\tO\tO");
  }

  private static Document.Builder document(String marked) {
    return MarkedText.parse("a", marked).toDocument("", Provenance.rule("marked", 1)).toBuilder();
  }

  private static List<String> rows(Document document) throws IOException {
    return write(document).lines().filter(line -> line.contains("\t")).toList();
  }

  private static String write(Document document) throws IOException {
    StringWriter out = new StringWriter();
    ConllExporter.create().export(document, out);
    return out.toString();
  }
}
