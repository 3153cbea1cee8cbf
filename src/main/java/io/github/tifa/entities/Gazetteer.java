package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.AhoCorasick;
import io.github.tifa.lexicon.MatchVisitor;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;

/** A bundled list of forms. Immutable and thread-safe. */
final class Gazetteer {
  private final AhoCorasick automaton;

  private Gazetteer(AhoCorasick automaton) {
    this.automaton = automaton;
  }

  /**
   * Returns the gazetteer in a bundled table.
   *
   * @throws ResourceException if the table is missing or damaged
   */
  static Gazetteer bundled(String file) {
    return of(TsvTable.bundled(file));
  }

  /** Returns the gazetteer in {@code table}; forms alike after normalisation count once. */
  static Gazetteer of(TsvTable table) {
    Set<String> forms = new LinkedHashSet<>();
    for (TsvTable.Row row : table.rows()) {
      forms.add(NormalizedText.of(row.require(0, "form")).toString());
    }
    return new Gazetteer(AhoCorasick.of(ImmutableList.copyOf(forms)));
  }

  /** Visits every form in a sentence; of those that end together the longest first. */
  void findAll(TokenizedText text, Sentence sentence, MatchVisitor visitor) {
    automaton.findAll(text.text(), sentence.start(), sentence.end(), visitor);
  }

  /** Returns whether a range is one of the forms. */
  boolean contains(TokenizedText text, int start, int end) {
    return automaton.indexOf(text.text(), start, end) >= 0;
  }
}
