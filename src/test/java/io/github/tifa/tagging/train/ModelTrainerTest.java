package io.github.tifa.tagging.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.TinyModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelTrainerTest {

  @Test
  void theSameSeedGivesTheSameBytes() {
    byte[] once = SequenceModelFile.write(TinyModel.train(7));
    assertThat(SequenceModelFile.write(TinyModel.train(7))).isEqualTo(once);
    assertThat(SequenceModelFile.write(TinyModel.train(8))).isNotEqualTo(once);
  }

  @Test
  void learnsWhatItIsTrainedOn() {
    ImmutableSet<String> heads = ImmutableSet.of(Tagger.NAMES, Tagger.WORDS);
    AnnotatedCorpus corpus = new AnnotatedCorpus("tiny", heads, TinyModel.texts());
    Evaluation.of(Tagger.of(TinyModel.train(1)), heads, ImmutableList.of(corpus))
        .forEach((head, score) -> assertThat(score.f1()).as(head).isEqualTo(100));
  }

  @Test
  void tellsHowItGetsOn() {
    List<String> lines = new ArrayList<>();
    HeadRecipe recipe =
        new HeadRecipe(
            LabelSet.words(Tagger.WORDS),
            ImmutableList.of(new HeadRecipe.Corpus("tiny", TinyModel.texts(), 1, 1)),
            1,
            0.5f,
            2,
            0.01f);
    SequenceModel unused =
        ModelTrainer.train(ImmutableList.of(recipe), TinyModel.vocabulary(), 1, lines::add);
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).startsWith("words: 6 sentences, ");
    assertThat(lines.get(6)).startsWith("words: epoch 2, loss ");
  }
}
