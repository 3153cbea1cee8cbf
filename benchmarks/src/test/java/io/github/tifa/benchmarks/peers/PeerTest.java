package io.github.tifa.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PeerTest {
  private static final String TEXT = "今天在北京举行会议，\n代表来自上海。";

  @ParameterizedTest
  @EnumSource(
      value = PeerName.class,
      names = {"HANLP", "HANLP_ALL", "HANLP_WORDS", "HANLP_SPEED", "JIEBA", "ANSJ_TO", "SMARTCN"})
  void wordsStandWhereTheTextHasThem(PeerName name) {
    Peer peer = name.load();

    List<String> words = peer.words(TEXT).stream().map(span -> span.of(TEXT)).toList();

    assertThat(words).contains("北京", "会议", "上海");
    assertThat(peer.process(TEXT)).isGreaterThan(6);
  }

  @ParameterizedTest
  @EnumSource(
      value = PeerName.class,
      names = {"TIFA", "TIFA_TAGGER", "HANLP", "HANLP_ALL", "ANSJ_TO"})
  void namesStandWhereTheTextHasThem(PeerName name) {
    Peer peer = name.load();

    assertThat(peer.annotate("a", TEXT))
        .filteredOn(span -> span.label().isName())
        .extracting(LabelledSpan::span)
        .contains(new Span(3, 5), new Span(15, 17));
    assertThat(peer.labels()).isNotEmpty();
  }

  @Test
  void whatABuildLacksSaysWhereItIs() {
    assumeThat(PeerName.CORENLP.isThere()).isFalse();

    assertThatIllegalStateException()
        .isThrownBy(PeerName.CORENLP::load)
        .withMessageContaining("-Pcorenlp");
    assertThat(PeerName.TIFA.isThere()).isTrue();
  }

  @Test
  void whoSplitsNoWordsSaysSo() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> PeerName.TIFA_MSRA.load().words(TEXT))
        .withMessageContaining("MSRA");
  }
}
