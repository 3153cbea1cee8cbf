package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermTimelineCsvExporterTest {

  @Provide
  Arbitrary<String> strings() {
    return ArbitraryDocuments.strings();
  }

  @Test
  void writesALineForEachTermAndMonth() throws IOException {
    assertThat(csv(UsagePages.timeline()))
        .startsWith(
            """
            term,category,month,count
            共同富裕,FORMULATION,2024-07,1
            共同富裕,FORMULATION,2024-09,3
            共同富裕,FORMULATION,,3
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void writesTheHeaderOfNothing() throws IOException {
    assertThat(csv(TermTimeline.builder(TimelinePeriod.YEAR).build()))
        .isEqualTo("term,category,year,count\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~共同富裕~, ~共同富裕~",
        "~一,二~, ~\"一,二\"~",
        "~说\"好\"~, ~\"说\"\"好\"\"\"~",
        "~一\n二~, ~\"一\n二\"~",
        "~=1+1~, ~'=1+1~",
        "~+一~, ~'+一~",
        "~-一~, ~'-一~",
        "~@SUM(A1)~, ~'@SUM(A1)~",
        "~＝一~, ~'＝一~",
        "~\t=一~, ~'\t=一~",
        "~\r=一~, ~\"'\r=一\"~",
        "~=HYPERLINK(\"a\",\"b\")~, ~\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"~",
        "~一=一~, ~一=一~"
      })
  void cellsAreTextToReadersAndSpreadsheets(String value, String cell) {
    assertThat(TermTimelineCsvExporter.cell(value)).isEqualTo(cell);
  }

  @Property(tries = 500)
  void everyCellComesBack(@ForAll("strings") String value) {
    String cell = TermTimelineCsvExporter.cell(value);

    assertThat(new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(cell);
    String read =
        cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    assertThat(read).doesNotContainPattern("^[=+@＝＋－＠\t\r\n-]");
    assertThat(read.startsWith("'") && !value.startsWith("'") ? read.substring(1) : read)
        .isEqualTo(HtmlPages.representable(value));
  }

  private static String csv(TermTimeline timeline) throws IOException {
    StringWriter out = new StringWriter();
    TermTimelineCsvExporter.create().export(timeline, out);
    return out.toString();
  }
}
