package io.github.tifa.tagging.train;

import io.github.tifa.tagging.LabelSet;
import java.util.Arrays;

/** The weights of a head as learned, before they are cut down to bytes. Immutable. */
final class TrainedHead {
  private final LabelSet labels;
  private final int domain;
  private final float leastWeight;
  private final FeatureIndex index;
  private final FeatureSelection selection;
  private final CrfTrainer trainer;
  private final int bias;

  TrainedHead(
      LabelSet labels,
      int domain,
      float leastWeight,
      FeatureIndex index,
      FeatureSelection selection,
      CrfTrainer trainer,
      int bias) {
    this.labels = labels;
    this.domain = domain;
    this.leastWeight = leastWeight;
    this.index = index;
    this.selection = selection;
    this.trainer = trainer;
    this.bias = bias;
  }

  LabelSet labels() {
    return labels;
  }

  /** Returns the same head by the rules of another domain. */
  TrainedHead variant(HeadRecipe.Variant variant) {
    LabelSet renamed =
        labels.covering()
            ? LabelSet.words(variant.name())
            : LabelSet.spans(variant.name(), labels.types());
    return new TrainedHead(
        renamed, variant.domain(), variant.leastWeight(), index, selection, trainer, bias);
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
    Arrays.fill(out, 0);
    for (int part = 0; part < index.parts(pattern); part++) {
      addFeature(selection.selected(index.feature(pattern, part, slot)), out);
    }
    float largest = 0;
    for (float weight : out) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest >= leastWeight;
  }

  private void addFeature(int feature, float[] out) {
    if (feature < 0) {
      return;
    }
    int first = labels().first();
    float none = first > 0 ? trainer.weight(feature, 0, domain) : 0;
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] += trainer.weight(feature, first + lane, domain) - none;
    }
  }

  /** Returns the score of a label at every position. */
  float bias(int label) {
    return trainer.weight(bias, label, domain);
  }

  float transition(int previous, int label) {
    return trainer.transition(previous, label);
  }
}
