package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.TermCategory;
import java.io.Serializable;

/**
 * How often a term stands in the documents of each period.
 *
 * @param name the canonical form if one is known, else the most frequent surface
 * @param category the most frequent category
 * @param counts the number of mentions by the label of the period, in order of time, periods
 *     without any left out; the documents without a date come last, under an empty label
 */
public record TermSeries(String name, TermCategory category, ImmutableMap<String, Integer> counts)
    implements Serializable {

  /** Creates a series. */
  public TermSeries {
    checkNotNull(name, "name");
    checkNotNull(category, "category");
    checkNotNull(counts, "counts");
  }

  /** Returns the number of mentions in all periods, those without a date included. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the number of mentions in a period; 0 if there is no period of that label. */
  public int count(String label) {
    Integer count = counts.get(label);
    return count == null ? 0 : count;
  }
}
