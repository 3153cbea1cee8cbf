package io.github.tifa.terms;

import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.TsvTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Says which category a policy term has that no lexicon lists, by a multinomial logistic model over
 * {@link TermFeatures}. Immutable and thread-safe.
 */
final class TermCategorizer {
  private static final String BUNDLED = "term-category-weights.tsv";
  private static final TermCategory[] CATEGORIES = TermCategory.values();

  /** For each feature the weight of each category, in the order of the enum. */
  private final Map<String, short[]> weights;

  private TermCategorizer(Map<String, short[]> weights) {
    this.weights = weights;
  }

  /** Reads the bundled model. */
  static TermCategorizer bundled() {
    return read(TsvTable.bundled(BUNDLED));
  }

  /**
   * Reads a model: a feature and, for each category in the order of {@link TermCategory}, its
   * weight, a whole number.
   *
   * @throws io.github.tifa.text.ResourceException if a weight is missing or no whole number, or a
   *     feature is there twice
   */
  static TermCategorizer read(TsvTable table) {
    Map<String, short[]> weights = new HashMap<>(2 * table.rows().size());
    for (TsvTable.Row row : table.rows()) {
      String feature = row.require(0, "feature");
      short[] ofFeature = new short[CATEGORIES.length];
      for (int i = 0; i < ofFeature.length; i++) {
        ofFeature[i] = weight(row, i);
      }
      if (weights.put(feature, ofFeature) != null) {
        throw row.error("the feature \"" + feature + "\" has weights already");
      }
    }
    return new TermCategorizer(weights);
  }

  private static short weight(TsvTable.Row row, int category) {
    try {
      int weight = row.number(category + 1);
      if (weight == (short) weight) {
        return (short) weight;
      }
    } catch (NumberFormatException e) {
      // Reported below, as is a number that is too great.
    }
    String text = row.require(category + 1, CATEGORIES[category].name());
    throw row.error("not a weight: \"" + text + "\"");
  }

  /** Returns the category of a term, as normalised text, not empty. */
  TermCategory categoryOf(String term) {
    int[] sums = new int[CATEGORIES.length];
    for (String feature : TermFeatures.of(term)) {
      short[] ofFeature = weights.get(feature);
      for (int i = 0; ofFeature != null && i < sums.length; i++) {
        sums[i] += ofFeature[i];
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return CATEGORIES[best];
  }
}
