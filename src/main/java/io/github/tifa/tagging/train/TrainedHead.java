package io.github.tifa.tagging.train;

import io.github.tifa.tagging.LabelSet;

/** The weights of a head as learned, before they are cut down to bytes. Immutable. */
final class TrainedHead {
  private final HeadRecipe recipe;
  private final FeatureIndex index;
  private final FeatureSelection selection;
  private final CrfTrainer trainer;
  private final int bias;

  TrainedHead(
      HeadRecipe recipe,
      FeatureIndex index,
      FeatureSelection selection,
      CrfTrainer trainer,
      int bias) {
    this.recipe = recipe;
    this.index = index;
    this.selection = selection;
    this.trainer = trainer;
    this.bias = bias;
  }

  HeadRecipe recipe() {
    return recipe;
  }

  LabelSet labels() {
    return recipe.labels();
  }

  FeatureIndex index() {
    return index;
  }

  /**
   * Adds up the weights of a pattern's slot, those of the label of no span taken from the others.
   *
   * @param out gets a weight for each label but the first {@link LabelSet#first()}
   * @return whether a label has a weight of at least the recipe's least
   */
  boolean row(int pattern, int slot, float[] out) {
    java.util.Arrays.fill(out, 0);
    for (int part = 0; part < index.parts(pattern); part++) {
      addFeature(selection.selected(index.feature(pattern, part, slot)), out);
    }
    float largest = 0;
    for (float weight : out) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest >= recipe.leastWeight();
  }

  private void addFeature(int feature, float[] out) {
    if (feature < 0) {
      return;
    }
    int first = labels().first();
    float none = first > 0 ? trainer.weight(feature, 0, recipe.domain()) : 0;
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] += trainer.weight(feature, first + lane, recipe.domain()) - none;
    }
  }

  /** Returns the score of a label at every position. */
  float bias(int label) {
    return trainer.weight(bias, label, recipe.domain());
  }

  float transition(int previous, int label) {
    return trainer.transition(previous, label);
  }
}
