package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.lexicon.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text once for all grammars: at each place whose character may begin a trigger, the
 * grammars that have such a trigger are asked. Immutable and thread-safe.
 */
final class GrammarScan {
  private static final int MASK = (1 << 10) - 1;

  private final TermGrammar[] grammars;
  private final PhraseTable[] triggers;

  /** The grammars, a bit each, that have a trigger beginning with a character of these low bits. */
  private final short[] byFirst = new short[MASK + 1];

  GrammarScan(TermGrammar... grammars) {
    this.grammars = grammars.clone();
    this.triggers = new PhraseTable[grammars.length];
    for (int i = 0; i < grammars.length; i++) {
      ImmutableList<String> words = grammars[i].triggers();
      triggers[i] = PhraseTable.of(words);
      for (String word : words) {
        byFirst[word.charAt(0) & MASK] |= (short) (1 << i);
      }
    }
  }

  /** Returns what the grammars find, in the order of the grammars. */
  List<PolicyTerm> find(ReadingText text) {
    List<List<PolicyTerm>> found = new ArrayList<>(grammars.length);
    for (int i = 0; i < grammars.length; i++) {
      found.add(new ArrayList<>());
    }
    int[] next = new int[grammars.length];
    String characters = text.characters();
    for (int i = 0; i < characters.length(); i++) {
      int asked = byFirst[characters.charAt(i) & MASK] & 0xFFFF;
      for (; asked != 0; asked &= asked - 1) {
        int grammar = Integer.numberOfTrailingZeros(asked);
        int trigger =
            i < next[grammar] ? PhraseTable.NONE : triggers[grammar].longestAt(characters, i);
        if (trigger != PhraseTable.NONE) {
          int end = i + triggers[grammar].length(trigger);
          next[grammar] = grammars[grammar].read(text, i, end, trigger, found.get(grammar)::add);
        }
      }
    }
    List<PolicyTerm> terms = new ArrayList<>();
    found.forEach(terms::addAll);
    return terms;
  }
}
