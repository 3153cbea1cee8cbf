package io.github.tifa.benchmarks.accuracy;

import io.github.tifa.text.Span;

/**
 * A span with its label, of the gold standard or of a system.
 *
 * @param span the place in the raw text
 * @param label what it is said to be
 * @param category the category of a policy term; empty for everything else
 */
public record LabelledSpan(Span span, Label label, String category) {

  /** Creates a span that has no category. */
  public LabelledSpan(Span span, Label label) {
    this(span, label, "");
  }
}
