package io.github.tifa.tagging.train;

import io.github.tifa.tagging.ForwardBackward;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.Transitions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the conditional random field of one head (Lafferty, McCallum and Pereira 2001). Every
 * feature has weights that all domains share and weights of each domain (feature augmentation:
 * Daumé 2007), so that corpora marked by other rules help without prevailing. The order of the
 * sentences depends on the seed alone, and so do the weights, to the last bit. Not thread-safe.
 */
final class CrfTrainer {
  /** A position whose labels are all but certain teaches nothing. */
  private static final float NEGLIGIBLE = 1e-3f;

  private static final float NEGLIGIBLE_LABEL = 2e-4f;

  private final LabelSet labels;
  private final int size;
  private final Weights[] weights;
  private final Weights transitions;
  private final ForwardBackward probabilities;
  private final Random random;
  private float[] emissions = new float[0];
  private float[] gradient;
  private long steps;
  private long averagedFrom = -1;

  /**
   * @param features the number of features
   * @param domains the number of domains
   */
  CrfTrainer(LabelSet labels, int features, int domains, float rate, long seed) {
    this.labels = labels;
    this.size = labels.size();
    this.weights = new Weights[domains + 1];
    for (int domain = 0; domain <= domains; domain++) {
      weights[domain] = new Weights(features * size, rate);
    }
    this.transitions = new Weights(Transitions.count(labels), rate);
    this.probabilities = new ForwardBackward(labels);
    this.gradient = new float[size];
    this.random = new Random(seed);
  }

  /** Begins to average; what was learned before counts as it stands. */
  void beginAveraging() {
    averagedFrom = steps;
  }

  /** Goes once through the sentences in a new order; returns the loss. */
  double epoch(List<TrainingSentence> sentences) {
    List<TrainingSentence> order = new ArrayList<>(sentences);
    Collections.shuffle(order, random);
    double loss = 0;
    for (TrainingSentence sentence : order) {
      loss += learn(sentence);
      steps++;
    }
    return loss;
  }

  private float time() {
    return averagedFrom < 0 ? 0 : steps - averagedFrom;
  }

  private double learn(TrainingSentence sentence) {
    int length = sentence.length();
    emit(sentence);
    probabilities.transitions(transitions.current());
    double loss = probabilities.read(emissions, length) - score(sentence);
    byte[] gold = sentence.labels();
    for (int i = 0; i < length; i++) {
      float largest = 0;
      for (int label = 0; label < size; label++) {
        float error = probabilities.label(i, label) - (label == gold[i] ? 1 : 0);
        largest = Math.max(largest, Math.abs(error));
        gradient[label] = error * sentence.weight();
      }
      if (largest > NEGLIGIBLE) {
        step(sentence, i, weights[0]);
        step(sentence, i, weights[sentence.domain()]);
      }
    }
    for (int i = 1; i < length; i++) {
      stepTransitions(sentence, i);
    }
    return loss * sentence.weight();
  }

  private void emit(TrainingSentence sentence) {
    int length = sentence.length();
    if (emissions.length < length * size) {
      emissions = new float[length * size];
    }
    float[] shared = weights[0].current();
    float[] own = weights[sentence.domain()].current();
    int[] starts = sentence.features().starts();
    int[] features = sentence.features().features();
    for (int i = 0; i < length; i++) {
      int at = i * size;
      for (int label = 0; label < size; label++) {
        emissions[at + label] = 0;
      }
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        int row = features[k] * size;
        for (int label = 0; label < size; label++) {
          emissions[at + label] += shared[row + label];
        }
        for (int label = 0; label < size; label++) {
          emissions[at + label] += own[row + label];
        }
      }
    }
  }

  private double score(TrainingSentence sentence) {
    double score = 0;
    byte[] gold = sentence.labels();
    for (int i = 0; i < gold.length; i++) {
      score += emissions[i * size + gold[i]];
      int transition = transition(gold, i);
      score += transition == Transitions.NONE ? 0 : transitions.get(transition);
    }
    return score;
  }

  private int transition(byte[] gold, int position) {
    return position == 0
        ? Transitions.NONE
        : Transitions.index(labels, gold[position - 1], gold[position]);
  }

  private void step(TrainingSentence sentence, int position, Weights learner) {
    int[] starts = sentence.features().starts();
    int[] features = sentence.features().features();
    float time = time();
    for (int k = starts[position]; k < starts[position + 1]; k++) {
      int row = features[k] * size;
      for (int label = 0; label < size; label++) {
        float g = gradient[label];
        if (g > NEGLIGIBLE_LABEL || g < -NEGLIGIBLE_LABEL) {
          learner.step(row + label, g, time);
        }
      }
    }
  }

  private void stepTransitions(TrainingSentence sentence, int position) {
    float time = time();
    int gold = transition(sentence.labels(), position);
    for (int transition = 0; transition < Transitions.count(labels); transition++) {
      float error = probabilities.transition(position, transition) - (transition == gold ? 1 : 0);
      if (Math.abs(error) > NEGLIGIBLE) {
        transitions.step(transition, error * sentence.weight(), time);
      }
    }
  }

  /**
   * Returns how far a feature's weights in a domain lie at the most from that of the first label.
   */
  float largest(int feature, int domain) {
    float zero = weight(feature, 0, domain);
    float largest = 0;
    for (int label = 1; label < size; label++) {
      largest = Math.max(largest, Math.abs(weight(feature, label, domain) - zero));
    }
    return largest;
  }

  /** Returns the averaged weight of a feature for a label in a domain. */
  float weight(int feature, int label, int domain) {
    int i = feature * size + label;
    float time = time();
    return weights[0].average(i, time) + weights[domain].average(i, time);
  }

  /** Returns the averaged score of a transition, by its index. */
  float transition(int transition) {
    return transitions.average(transition, time());
  }
}
