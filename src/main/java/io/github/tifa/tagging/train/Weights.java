package io.github.tifa.tagging.train;

import java.util.Arrays;

/**
 * Weights that learn by stochastic gradient descent with a step of its own for each (AdaGrad:
 * Duchi, Hazan and Singer 2011) and are averaged over the steps (Polyak and Juditsky 1992). Not
 * thread-safe.
 */
final class Weights {
  /** What the sum of squared gradients begins with: keeps the first steps small. */
  private static final float INITIAL_SQUARES = 1;

  private final float[] current;
  private final float[] squares;
  private final float[] drift;
  private final float rate;

  Weights(int size, float rate) {
    this.current = new float[size];
    this.squares = new float[size];
    this.drift = new float[size];
    this.rate = rate;
    Arrays.fill(squares, INITIAL_SQUARES);
  }

  float get(int i) {
    return current[i];
  }

  float[] current() {
    return current;
  }

  /**
   * Takes a step against a gradient.
   *
   * @param time the number of steps since averaging began; what happens at time 0 is not averaged
   */
  void step(int i, float gradient, float time) {
    float sum = squares[i] + gradient * gradient;
    squares[i] = sum;
    float change = -rate * gradient / (float) Math.sqrt(sum);
    current[i] += change;
    drift[i] += time * change;
  }

  /** Returns the average over the steps of the last {@code time}. */
  float average(int i, float time) {
    return time == 0 ? current[i] : current[i] - drift[i] / time;
  }
}
