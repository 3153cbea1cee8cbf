package io.github.tifa.tagging.train;

import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.Vocabulary;
import java.util.List;
import java.util.function.Consumer;

/** Trains a model of several heads. */
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
      record.append('\n').append(recipe);
    }
    return assembler.assemble(record.toString());
  }
}
