package io.github.tifa.benchmarks.keyphrases;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.text.NormalizedText;
import java.util.Optional;

/**
 * An article cut behind its title.
 *
 * @param body what follows the first line
 * @param inTitle the distinct names and policy terms in the first line, normalised
 */
public record TitledArticle(String body, ImmutableSet<String> inTitle) {

  /**
   * Returns the parts of an annotated article; none if it has but one line, or its title names
   * nothing.
   */
  public static Optional<TitledArticle> of(GoldDocument document) {
    String text = document.text();
    int end = text.indexOf('\n');
    if (end < 0 || text.substring(end).isBlank()) {
      return Optional.empty();
    }
    ImmutableSet<String> inTitle =
        document.spans().stream()
            .filter(span -> span.span().end() <= end)
            .filter(span -> span.label().isName() || span.label() == Label.POLICY_TERM)
            .map(span -> NormalizedText.of(span.span().of(text)).toString())
            .collect(ImmutableSet.toImmutableSet());
    return inTitle.isEmpty()
        ? Optional.empty()
        : Optional.of(new TitledArticle(text.substring(end + 1), inTitle));
  }
}
