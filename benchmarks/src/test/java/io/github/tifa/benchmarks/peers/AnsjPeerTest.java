package io.github.tifa.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.benchmarks.accuracy.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnsjPeerTest {

  @Test
  void readsTheNatureOfWords() {
    assertThat(NatureTags.label("nr")).contains(Label.PERSON);
    assertThat(NatureTags.label("nrf")).contains(Label.PERSON);
    assertThat(NatureTags.label("ns")).contains(Label.PLACE);
    assertThat(NatureTags.label("nto")).contains(Label.ORGANIZATION);
    assertThat(NatureTags.label("nw")).isEmpty();
    assertThat(NatureTags.label("n")).isEmpty();
    assertThat(NatureTags.label("null")).isEmpty();
  }

  @Test
  void findsNamesWhereTheyStandInTheText() {
    String text = "昨天 ，在北京\n举行会议。ＡＢＣ公司代表，来自上海。";

    List<String> found =
        AnsjPeer.precise().annotate("a", text).stream()
            .map(span -> span.label() + " " + span.span().of(text))
            .toList();

    assertThat(found).contains("PLACE 北京", "PLACE 上海");
  }
}
