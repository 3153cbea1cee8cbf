package io.github.tifa.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the forms of entries in a text, leftmost longest. Immutable and thread-safe. */
final class EntryMatcher {
  private final ImmutableList<LexiconEntry> entries;

  /** Null if there are no entries, as is so for most users. */
  private final @Nullable AhoCorasick automaton;

  /** Forms must differ after normalisation. */
  EntryMatcher(ImmutableList<LexiconEntry> entries) {
    this.entries = entries;
    this.automaton =
        entries.isEmpty()
            ? null
            : AhoCorasick.of(
                entries.stream().map(entry -> NormalizedText.of(entry.form()).toString()).toList());
  }

  ImmutableList<EntryMatch> find(NormalizedText text) {
    if (automaton == null) {
      return ImmutableList.of();
    }
    List<EntryMatch> matches = new ArrayList<>();
    automaton.findAll(
        text,
        (start, end, pattern) -> {
          if (isWhole(text, start, end)) {
            matches.add(new EntryMatch(new Span(start, end), entries.get(pattern)));
          }
        });
    matches.sort(Comparator.comparing(EntryMatch::span));
    ImmutableList.Builder<EntryMatch> chosen = ImmutableList.builder();
    int free = 0;
    for (EntryMatch match : matches) {
      if (match.span().start() >= free) {
        chosen.add(match);
        free = match.span().end();
      }
    }
    return chosen.build();
  }

  /** A Latin word or a number is matched whole: the entry AI is not in SAID, nor 5G in 15G. */
  private static boolean isWhole(NormalizedText text, int start, int end) {
    return !(start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)))
        && !(end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
