package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * Where an annotation comes from and how sure it is.
 *
 * @param source the kind of evidence
 * @param confidence from 0 (a guess) to 1 (certain)
 * @param rule the name of the rule, head or lexicon that decided, for people to read; empty if
 *     there is none to name
 */
public record Provenance(Source source, double confidence, String rule) implements Serializable {

  /**
   * Creates a provenance.
   *
   * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
   */
  public Provenance {
    checkNotNull(source, "source");
    checkNotNull(rule, "rule");
    checkArgument(
        confidence >= 0 && confidence <= 1, "confidence %s is not between 0 and 1", confidence);
  }

  /**
   * Returns the provenance of what a trained model found. The confidence is rounded to four
   * decimals: more of a probability would be noise, and differ from one processor to another.
   *
   * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
   */
  public static Provenance model(double confidence) {
    return new Provenance(Source.MODEL, Math.round(confidence * 10_000) / 10_000.0, "");
  }

  /** Returns the provenance of what stands in a lexicon. */
  public static Provenance lexicon(String lexicon, double confidence) {
    return new Provenance(Source.LEXICON, confidence, lexicon);
  }

  /** Returns the provenance of what a rule found. */
  public static Provenance rule(String rule, double confidence) {
    return new Provenance(Source.RULE, confidence, rule);
  }
}
