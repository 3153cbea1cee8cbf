package io.github.tifa.tagging.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Which features are frequent enough to be learned, and their numbers without gaps. */
final class FeatureSelection {
  private final int[] selected;
  private final int size;

  private FeatureSelection(int[] selected, int size) {
    this.selected = selected;
    this.size = size;
  }

  /** Selects the features that occur at least {@code least} times. */
  static FeatureSelection of(List<TrainingSentence> sentences, int features, int least) {
    int[] counts = new int[features];
    for (TrainingSentence sentence : sentences) {
      for (int feature : sentence.features().features()) {
        counts[feature]++;
      }
    }
    int size = 0;
    for (int feature = 0; feature < features; feature++) {
      counts[feature] = counts[feature] >= least ? size++ : -1;
    }
    return new FeatureSelection(counts, size);
  }

  /** Selects those of the selected features that {@code kept} says, by their numbers. */
  FeatureSelection keep(IntPredicate kept) {
    int[] numbers = new int[size];
    int count = 0;
    for (int number = 0; number < size; number++) {
      numbers[number] = kept.test(number) ? count++ : -1;
    }
    int[] result = new int[selected.length];
    for (int feature = 0; feature < result.length; feature++) {
      result[feature] = selected[feature] < 0 ? -1 : numbers[selected[feature]];
    }
    return new FeatureSelection(result, count);
  }

  int size() {
    return size;
  }

  /** Returns the number of a feature among the selected, -1 if it is not. */
  int selected(int feature) {
    return feature < selected.length ? selected[feature] : -1;
  }

  /** Returns the sentences with the selected features alone, and {@code bias} at each position. */
  List<TrainingSentence> applyTo(List<TrainingSentence> sentences, int bias) {
    List<TrainingSentence> result = new ArrayList<>(sentences.size());
    for (TrainingSentence sentence : sentences) {
      int length = sentence.length();
      int[] features = new int[sentence.features().features().length + length];
      int[] starts = new int[length + 1];
      int n = 0;
      for (int i = 0; i < length; i++) {
        starts[i] = n;
        features[n++] = bias;
        for (int k = sentence.features().starts()[i];
            k < sentence.features().starts()[i + 1];
            k++) {
          int number = selected[sentence.features().features()[k]];
          if (number >= 0) {
            features[n++] = number;
          }
        }
      }
      starts[length] = n;
      result.add(
          new TrainingSentence(
              new PackedFeatures(Arrays.copyOf(features, n), starts),
              sentence.labels(),
              sentence.domain(),
              sentence.weight()));
    }
    return result;
  }
}
