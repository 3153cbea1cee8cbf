package io.github.tifa.terms.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingLinesTest {

  @Test
  void findsNumberedLinesWithoutTheirNumbers() {
    assertThat(found("报告\n　　一、过去五年的工作\r\n（二）推进乡村全面振兴\n(十一) 加强党的建设 \n正文"))
        .containsExactly("过去五年的工作", "推进乡村全面振兴", "加强党的建设");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "过去五年的工作",
        "一、过去五年，我们完成了任务。",
        "一、坚持稳中求进；",
        "（一）",
        "（一）农",
        "（一）推进。加快建设",
        "一百",
        "\ud840一、\udc00"
      })
  void otherLinesAreNoHeadings(String line) {
    assertThat(found(line)).isEmpty();
  }

  @Test
  void longLinesAreNoHeadings() {
    assertThat(found("一、" + "农".repeat(34))).hasSize(1);
    assertThat(found("一、" + "农".repeat(35))).isEmpty();
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    HeadingLines.visit(text, found::add);
    return found;
  }
}
