package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/** Finds the time expressions in a text. Implementations are immutable and thread-safe. */
public interface TimeRecognizer {

  /**
   * Returns the time expressions of a text in text order, without overlap and without values, which
   * {@link TimeResolver} gives them.
   *
   * @param sentences the sentences of {@code text} in order; no expression crosses their bounds
   */
  ImmutableList<TimeExpression> recognize(NormalizedText text, List<Sentence> sentences);
}
