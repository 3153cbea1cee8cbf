package io.github.tifa.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class ScatterPlotTest {

  private static NodeList elements(String svg, String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getElementsByTagName(name);
  }

  private static ScatterPlot plot(PlotPoint... points) {
    return new ScatterPlot("Title", "speed", "F1", ImmutableList.copyOf(points));
  }

  @Test
  void fasterIsFartherRightAndBetterIsHigher() throws Exception {
    NodeList circles =
        elements(
            plot(new PlotPoint("slow", 1e5, 90, false), new PlotPoint("fast", 1e6, 60, false))
                .svg(),
            "circle");

    Element slow = (Element) circles.item(0);
    Element fast = (Element) circles.item(1);
    assertThat(circles.getLength()).isEqualTo(2);
    assertThat(number(slow, "cx")).isLessThan(number(fast, "cx"));
    assertThat(number(slow, "cy")).isLessThan(number(fast, "cy"));
  }

  @Test
  void namesEveryPointAndBothAxes() throws Exception {
    NodeList texts = elements(plot(new PlotPoint("A & B <1>", 1e5, 90, true)).svg(), "text");

    List<String> written = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      written.add(texts.item(i).getTextContent());
    }
    assertThat(written).contains("Title", "speed", "F1", "A & B <1>", "200,000", "91");
  }

  @Test
  void followsTheSchemeOfItsReader() {
    assertThat(plot(new PlotPoint("a", 1e5, 90, true)).svg())
        .contains("prefers-color-scheme: dark")
        .contains("class=\"paper\"");
  }

  @Test
  void needsAPoint() {
    assertThatIllegalArgumentException()
        .isThrownBy(ScatterPlotTest::plot)
        .withMessageContaining("points");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
