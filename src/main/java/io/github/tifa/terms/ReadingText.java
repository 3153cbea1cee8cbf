package io.github.tifa.terms;

import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text that a grammar reads, with the names in it, and the questions that grammars ask: what
 * stands right before or behind a place. Immutable and thread-safe.
 */
final class ReadingText {
  private final String text;
  private final String raw;
  private final List<Mention> mentions;

  /**
   * Creates the view of a text.
   *
   * @param mentions the names in the text, in order, without overlap
   */
  ReadingText(NormalizedText text, List<Mention> mentions) {
    this.text = text.toString();
    this.raw = text.raw();
    this.mentions = mentions;
  }

  /**
   * Returns the normalised text. It is what every question is asked of: commas, colons and brackets
   * are ASCII there, letters are lower case, characters simplified.
   */
  String characters() {
    return text;
  }

  String raw() {
    return raw;
  }

  int length() {
    return text.length();
  }

  /** Returns the character at {@code index}, or NUL outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** Returns whether {@code word} starts at {@code index}. */
  boolean starts(int index, String word) {
    return text.startsWith(word, index);
  }

  /** Returns whether {@code word} ends right before {@code index}. */
  boolean ends(int index, String word) {
    return text.startsWith(word, index - word.length());
  }

  /** Returns the length of the first of {@code words} that starts at {@code index}, or 0. */
  int lengthAt(int index, WordList words) {
    return words.lengthAt(text, index);
  }

  /**
   * Returns the length of the first of {@code words} that ends right before {@code index}, or 0.
   */
  int lengthBefore(int index, WordList words) {
    return words.lengthBefore(text, index);
  }

  /** Returns the name that ends right before {@code index}, if there is one. */
  @Nullable Mention mentionBefore(int index) {
    Mention mention = lastStartingBefore(index);
    return mention != null && mention.end() == index ? mention : null;
  }

  /** Returns the name whose span holds the character at {@code index}, if there is one. */
  @Nullable Mention mentionAt(int index) {
    Mention mention = lastStartingBefore(index + 1);
    return mention != null && mention.end() > index ? mention : null;
  }

  private @Nullable Mention lastStartingBefore(int index) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : mentions.get(low - 1);
  }

  /**
   * Returns whether the characters from {@code start} to {@code end} hold none of {@code marks}.
   */
  boolean isFreeOf(String marks, int start, int end) {
    for (int i = start; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns a term without canonical form. */
  PolicyTerm term(int start, int end, TermCategory category, String rule, double confidence) {
    return builder(start, end, category, rule, confidence).build();
  }

  /** Returns a term with its canonical form, if that is known. */
  PolicyTerm term(
      int start,
      int end,
      TermCategory category,
      String rule,
      double confidence,
      Optional<String> canonical) {
    PolicyTerm.Builder term = builder(start, end, category, rule, confidence);
    canonical.ifPresent(term::canonical);
    return term.build();
  }

  /** Returns a term. */
  PolicyTerm term(
      int start, int end, TermCategory category, String rule, double confidence, String canonical) {
    return builder(start, end, category, rule, confidence).canonical(canonical).build();
  }

  private PolicyTerm.Builder builder(
      int start, int end, TermCategory category, String rule, double confidence) {
    Span span = new Span(start, end);
    return PolicyTerm.builder()
        .span(span)
        .surface(span.of(raw))
        .category(category)
        .provenance(Provenance.rule(rule, confidence));
  }
}
