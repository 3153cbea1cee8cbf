package io.github.tifa.facts.posts;

import io.github.tifa.text.NormalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for a short stretch of normalised text, and the characters without which it matches
 * nothing, so that most stretches are refused before the pattern is tried. An empty stretch is
 * always tried. Immutable and thread-safe.
 */
final class GapPattern {
  private final Pattern pattern;
  private final String characters;

  /** Whether one of the characters must come first; else one may stand anywhere. */
  private final boolean first;

  private GapPattern(Pattern pattern, String characters, boolean first) {
    this.pattern = pattern;
    this.characters = characters;
    this.first = first;
  }

  /** Returns a pattern all whose matches are empty or begin with one of the characters. */
  static GapPattern beginning(String characters, String regex) {
    return new GapPattern(Pattern.compile(regex), characters, true);
  }

  /** Returns a pattern all whose matches hold one of the characters. */
  static GapPattern holding(String characters, String regex) {
    return new GapPattern(Pattern.compile(regex), characters, false);
  }

  /** Returns the match of the whole stretch; null if it does not match. */
  @Nullable Matcher match(NormalizedText text, int from, int to) {
    if (!mayMatch(text, from, to)) {
      return null;
    }
    Matcher matcher = matcher(text, from, to);
    return matcher.matches() ? matcher : null;
  }

  /** Returns whether the whole stretch matches. */
  boolean matches(NormalizedText text, int from, int to) {
    return mayMatch(text, from, to) && matcher(text, from, to).matches();
  }

  /** Returns whether the stretch begins with a match that is not empty, or is empty and matches. */
  boolean lookingAt(NormalizedText text, int from, int to) {
    return mayMatch(text, from, to) && matcher(text, from, to).lookingAt();
  }

  /** Returns where the match ends that the stretch begins with; {@code from} if there is none. */
  int lookingAtEnd(NormalizedText text, int from, int to) {
    if (!mayMatch(text, from, to)) {
      return from;
    }
    Matcher matcher = matcher(text, from, to);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private Matcher matcher(NormalizedText text, int from, int to) {
    return pattern.matcher(text.toString()).region(from, to);
  }

  private boolean mayMatch(NormalizedText text, int from, int to) {
    if (from >= to) {
      return true;
    }
    int last = first ? from + 1 : to;
    for (int i = from; i < last; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
