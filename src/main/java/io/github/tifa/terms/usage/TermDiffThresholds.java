package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * From where on a {@link TermDiff} speaks of a difference.
 *
 * @param ratio a term has become more or less frequent if its relative frequency has changed at
 *     least by this factor, at least 1; 1.5 by default
 * @param occurrences and if, in a text as long as the shorter of the two sides, it would stand at
 *     least this many times more or less, at least 0; 1.5 by default, so that one mention more is
 *     no change, and two are, even where one side is a little longer
 * @param similarity a term that was dropped and one that was added are a rewording if they are at
 *     least this alike, above 0 and at most 1; 0.75 by default: of four characters three are kept.
 *     Lower values find more rewordings and more pairs that merely look alike
 */
public record TermDiffThresholds(double ratio, double occurrences, double similarity)
    implements Serializable {

  /** The thresholds that apply where none are given. */
  public static final TermDiffThresholds DEFAULT = new TermDiffThresholds(1.5, 1.5, 0.75);

  /**
   * Creates thresholds.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public TermDiffThresholds {
    checkArgument(ratio >= 1, "ratio must be at least 1, but is %s", ratio);
    checkArgument(occurrences >= 0, "occurrences must be at least 0, but is %s", occurrences);
    checkArgument(
        similarity > 0 && similarity <= 1,
        "similarity must be above 0 and at most 1, but is %s",
        similarity);
  }

  /**
   * Returns whether two relative frequencies differ.
   *
   * @param older mentions in 1,000 characters of the older texts
   * @param newer mentions in 1,000 characters of the newer texts
   * @param length the number of characters of the shorter side
   */
  boolean differs(double older, double newer, long length) {
    // Rates are quotients: the difference must not fail for the last bit of one.
    return Math.max(older, newer) >= ratio * Math.min(older, newer)
        && Math.abs(newer - older) * length / 1000 >= occurrences - 1e-9;
  }
}
