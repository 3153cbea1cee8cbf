package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Trains a model of several heads, and scores one. */
public final class ModelTrainer {
  private ModelTrainer() {}

  /**
   * Trains the heads one after another. The same recipes, vocabulary and seed give the same model
   * to the byte.
   *
   * @param progress is told what has been done, a line at a time
   */
  public static SequenceModel train(
      List<HeadRecipe> recipes, Vocabulary vocabulary, long seed, Consumer<String> progress) {
    ModelAssembler assembler = new ModelAssembler(vocabulary);
    StringBuilder record = new StringBuilder("seed " + seed);
    for (HeadRecipe recipe : recipes) {
      TrainedHead head = new HeadTraining(recipe, vocabulary).train(seed, progress);
      assembler.add(head);
      recipe.variants().forEach(variant -> assembler.add(head.variant(variant)));
      record.append('\n').append(recipe);
    }
    return assembler.assemble(record.toString());
  }

  /** Scores a head of a model against texts whose spans are known. */
  public static SpanScore score(SequenceModel model, String head, List<TrainingText> texts) {
    Tagger tagger = Tagger.of(model).withHeads(ImmutableSet.of(head)).withoutConfidence();
    SentenceSplitter splitter = new SentenceSplitter();
    SpanScore score = new SpanScore();
    for (TrainingText text : texts) {
      NormalizedText normalized = NormalizedText.of(text.text());
      Set<TypedSpan> predicted = new LinkedHashSet<>();
      for (TaggedSpan span : tagger.tag(normalized, splitter.split(normalized)).get(head)) {
        predicted.add(new TypedSpan(new Span(span.start(), span.end()), span.type()));
      }
      score.add(new LinkedHashSet<>(text.spansOf(head)), predicted);
    }
    return score;
  }
}
