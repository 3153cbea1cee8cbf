package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.export.ArbitraryDocuments;
import io.github.tifa.export.SampleDocuments;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TerminalSummaryTest {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void summarisesAnArticle() throws IOException {
    assertThat(summary(SampleDocuments.read("03-foreign-visit"), 72, false))
        .isEqualTo(
            """
            乌兹别克斯坦最高会议参议院代表团访问西安
            样报  2026-07-29  03-foreign-visit  295 字 characters  4 句 sentences
            288 词 tokens

            人物 People 5
              高仲明               2  陕西省人大常委会副主任
              萨多克·萨法耶夫      1  乌兹别克斯坦最高会议参议院第一副主席
              萨法耶夫             1
              褚一鸣               1  陕西省商务厅厅长
              法尔霍德·阿尔济耶夫  1  乌兹别克斯坦驻华大使

            地点 Places 9
              乌兹别克斯坦 ×3  西安 ×3  陕西 ×2  中 ×2  乌 ×2  丝绸之路  撒马尔罕州
              塔什干市  华

            机构 Organizations 6
              最高会议参议院                    2
              全国人大外事委员会                1
              陕西省人大常委会                  1
              西北大学丝绸之路考古合作研究中心  1
              隆基绿能科技股份有限公司          1
              陕西省商务厅                      1

            出席 Attendance 1
              出席  2  萨多克·萨法耶夫  高仲明

            政策术语 Policy terms 4
              战略举措 Programme  中欧班列  全球发展倡议
              提法 Formulation    共建“一带一路”  中乌命运共同体

            时间 Times 1
              9月3日至5日

            关键词 Keyphrases 4
              共建“一带一路”  中欧班列  中乌命运共同体  全球发展倡议
            """);
  }

  @Test
  void coloursTypesWithoutMovingColumns() throws IOException {
    Document document = SampleDocuments.read("01-regional-committee");

    String coloured = summary(document, 80, true);

    assertThat(coloured).contains("\u001b[31m罗启明\u001b[0m", "\u001b[1m人物 People\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(summary(document, 80, false));
  }

  @Property(tries = 300)
  void staysInsideTheTerminal(
      @ForAll("documents") Document document,
      @ForAll @IntRange(min = TerminalSummary.LEAST_WIDTH, max = 100) int width)
      throws IOException {
    String summary = summary(document, width, false);

    assertThat(summary).endsWith("\n").doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    assertThat(summary.lines())
        .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(width));
  }

  @Test
  void saysHowMuchItLeavesOut() throws IOException {
    List<Mention> mentions = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (char c = '一'; mentions.size() < 15; c++) {
      text.append(c);
      mentions.add(
          Mention.builder()
              .span(new Span(mentions.size(), mentions.size() + 1))
              .surface(String.valueOf(c))
              .type(EntityType.PERSON)
              .provenance(Provenance.model(1))
              .build());
    }

    assertThat(summary(Document.builder(text.toString()).mentions(mentions).build(), 80, false))
        .contains("人物 People 15\n")
        .endsWith("  … 另有 3 more\n");
  }

  @Test
  void showsEscapesOfTheArticleAsText() throws IOException {
    Document document =
        Document.builder("一")
            .id("a\u001b[2Jb\u202ec\u009bd\r\ne")
            .article(
                ArticleStructure.builder()
                    .title("\u001b]0;x\u0007")
                    .zones(ImmutableList.of())
                    .build())
            .build();

    assertThat(summary(document, 80, false))
        .startsWith("\uFFFD]0;x\uFFFD\n")
        .contains("a\uFFFD[2Jb\uFFFDc\uFFFDd  e");
  }

  @Test
  void summarisesNothing() throws IOException {
    assertThat(summary(Document.builder("").build(), 80, false))
        .isEqualTo("（空）\n0 字 characters  0 句 sentences  0 词 tokens\n");
  }

  @Test
  void refusesATerminalTooNarrow() {
    assertThatThrownBy(() -> new TerminalSummary(29, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("29");
  }

  private static String summary(Document document, int width, boolean colour) throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalSummary(width, colour).write(document, out);
    return out.toString();
  }
}
