package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.lexicon.AhoCorasick;
import io.github.tifa.lexicon.MatchVisitor;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import java.util.List;

/** The tails that end the name of an organization. Immutable and thread-safe. */
final class OrganizationSuffixes {
  /** Kinds whose names may begin with a name of their own rather than with a place or body. */
  private static final ImmutableSet<String> WITH_OWN_NAME =
      ImmutableSet.of("COMPANY", "UNIVERSITY", "HOSPITAL", "RESEARCH", "MEDIA", "SPORTS", "ARTS");

  private final List<TsvTable.Row> rows;
  private final AhoCorasick automaton;

  private OrganizationSuffixes(List<TsvTable.Row> rows, AhoCorasick automaton) {
    this.rows = rows;
    this.automaton = automaton;
  }

  /**
   * Returns the bundled suffixes.
   *
   * @throws ResourceException if the table is missing or damaged
   */
  static OrganizationSuffixes bundled() {
    List<TsvTable.Row> rows = TsvTable.bundled("organization-suffixes.tsv").rows();
    return new OrganizationSuffixes(
        rows,
        AhoCorasick.of(
            rows.stream()
                .map(row -> NormalizedText.of(row.require(0, "suffix")).toString())
                .toList()));
  }

  /** Visits every suffix in a sentence; of those that end together the longest first. */
  void findAll(TokenizedText text, Sentence sentence, MatchVisitor visitor) {
    automaton.findAll(text.text(), sentence.start(), sentence.end(), visitor);
  }

  boolean mayHaveOwnName(int suffix) {
    return WITH_OWN_NAME.contains(rows.get(suffix).get(1));
  }

  /** Returns whether a name may begin with the place of a seat and one of origin. */
  boolean mayBearTwoPlaces(int suffix) {
    return rows.get(suffix).get(1).equals("COMPANY") || rows.get(suffix).get(0).equals("商会");
  }

  /** Returns whether the suffix alone stands for the body of the place the text is about. */
  boolean standsAlone(int suffix) {
    return rows.get(suffix).get(2).equals("yes");
  }
}
