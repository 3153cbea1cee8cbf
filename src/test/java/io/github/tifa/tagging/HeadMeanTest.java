package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadMeanTest {
  private static final SequenceModel ONE = TinyModel.train(1);
  private static final SequenceModel OTHER = TinyModel.train(2);

  @Test
  void theMeanOfAModelWithItselfReadsAsTheModelDoes() {
    SequenceModel mean = HeadMean.of(ImmutableList.of(ONE, ONE), Tagger.NAMES, 1);
    assertThat(mean.heads()).extracting(LabelSet::name).containsExactly(Tagger.NAMES);
    assertThat(names(mean)).isNotEmpty().isEqualTo(names(ONE));
  }

  @Test
  void theMeanLiesBetweenTheModels() {
    SequenceModel mean = HeadMean.of(ImmutableList.of(ONE, OTHER, OTHER), Tagger.NAMES, 1);
    int[] one = ONE.headList().get(0).bias();
    int[] other = OTHER.headList().get(0).bias();
    int[] bias = mean.headList().get(0).bias();
    for (int i = 0; i < bias.length; i++) {
      assertThat(bias[i]).isEqualTo(Math.round((one[i] + 2 * other[i]) / 3f));
    }
    assertThat(mean.withMissingHeadsOf(ONE).heads())
        .extracting(LabelSet::name)
        .containsExactly(Tagger.NAMES, Tagger.WORDS);
  }

  @Test
  void smallRowsAreLeftOut() {
    SequenceModel all = HeadMean.of(ImmutableList.of(ONE, OTHER), Tagger.NAMES, 1);
    SequenceModel large = HeadMean.of(ImmutableList.of(ONE, OTHER), Tagger.NAMES, 20);
    assertThat(large.patterns().hashes().length).isLessThan(all.patterns().hashes().length);
  }

  @Test
  void whatCannotBeJoinedIsRefused() {
    assertThatThrownBy(() -> HeadMean.of(List.of(), Tagger.NAMES, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no models");
    assertThatThrownBy(() -> HeadMean.of(List.of(ONE), Tagger.TERMS, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lacks the head terms");
  }

  private static List<TaggedSpan> names(SequenceModel model) {
    NormalizedText text = NormalizedText.of("李明到北京市开会。王强从上海市回来。");
    return Tagger.of(model, ImmutableList.of(Tagger.NAMES))
        .withoutConfidence()
        .tag(text, new SentenceSplitter().split(text))
        .get(Tagger.NAMES);
  }
}
