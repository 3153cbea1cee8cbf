package io.github.tifa.keyphrases;

import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.ResourceException;
import java.util.Arrays;

/**
 * A logistic model of how likely a phrase is a keyphrase: one weight for each of {@link
 * PhraseFeatures}. Immutable and thread-safe.
 */
final class PhraseModel {
  private static final String BUNDLED = "keyphrase-weights.tsv";

  private final double[] weights;

  private PhraseModel(double[] weights) {
    this.weights = weights;
  }

  /** Reads the bundled model. */
  static PhraseModel bundled() {
    return read(TsvTable.bundled(BUNDLED));
  }

  /**
   * Reads a model: the name of a feature and its weight.
   *
   * @throws ResourceException if a feature is unknown, missing or there twice, or a weight is no
   *     number
   */
  static PhraseModel read(TsvTable table) {
    double[] weights = new double[PhraseFeatures.NAMES.size()];
    Arrays.fill(weights, Double.NaN);
    for (TsvTable.Row row : table.rows()) {
      String feature = row.require(0, "feature");
      int index = PhraseFeatures.NAMES.indexOf(feature);
      if (index < 0) {
        throw row.error("unknown feature \"" + feature + "\"");
      }
      if (!Double.isNaN(weights[index])) {
        throw row.error("the feature " + feature + " has a weight already");
      }
      weights[index] = weight(row);
    }
    for (int i = 0; i < weights.length; i++) {
      if (Double.isNaN(weights[i])) {
        throw ResourceException.of(
            table.name(), "no weight for the feature " + PhraseFeatures.NAMES.get(i));
      }
    }
    return new PhraseModel(weights);
  }

  private static double weight(TsvTable.Row row) {
    String text = row.require(1, "weight");
    try {
      double weight = Double.parseDouble(text);
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Reported below, as is a weight that is infinite or not a number.
    }
    throw row.error("not a weight: \"" + text + "\"");
  }

  /** Returns how much speaks for a phrase with these features: the logarithm of its odds. */
  double logOdds(PhraseFeatures features) {
    return features.weighted(weights);
  }

  /** Returns how likely a phrase is a keyphrase, from 0 to 1, by the logarithm of its odds. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
