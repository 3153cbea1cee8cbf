package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;
import java.util.Arrays;

/** The weights of a head as learned, before they are cut down to bytes. Immutable. */
final class TrainedHead {
  private final HeadRecipe recipe;
  private final FeatureIndex index;
  private final FeatureSelection selection;
  private final ImmutableList<CrfTrainer> trainers;

  TrainedHead(
      HeadRecipe recipe,
      FeatureIndex index,
      FeatureSelection selection,
      ImmutableList<CrfTrainer> trainers) {
    this.recipe = recipe;
    this.index = index;
    this.selection = selection;
    this.trainers = trainers;
  }

  LabelSet labels() {
    return recipe.labels();
  }

  ImmutableSet<PatternKind> kinds() {
    return recipe.kinds();
  }

  FeatureIndex index() {
    return index;
  }

  /**
   * Adds up the weights of a pattern's slot, that of the first label taken from the others.
   *
   * @param out gets a weight for each label but the first
   */
  void row(int pattern, int slot, float[] out) {
    Arrays.fill(out, 0);
    for (int part = 0; part < index.parts(pattern); part++) {
      addFeature(selection.selected(index.feature(pattern, part, slot)), out);
    }
  }

  private void addFeature(int feature, float[] out) {
    if (feature < 0) {
      return;
    }
    for (CrfTrainer trainer : trainers) {
      float zero = trainer.weight(feature, 0, recipe.domain());
      for (int lane = 0; lane < out.length; lane++) {
        out[lane] += (trainer.weight(feature, lane + 1, recipe.domain()) - zero) / trainers.size();
      }
    }
  }

  /** Returns the score of a label at every position. */
  float bias(int label) {
    float sum = 0;
    for (CrfTrainer trainer : trainers) {
      sum += trainer.weight(selection.size(), label, recipe.domain());
    }
    return sum / trainers.size();
  }

  /** Returns the score of a transition, by its index. */
  float transition(int transition) {
    float sum = 0;
    for (CrfTrainer trainer : trainers) {
      sum += trainer.transition(transition);
    }
    return sum / trainers.size();
  }
}
