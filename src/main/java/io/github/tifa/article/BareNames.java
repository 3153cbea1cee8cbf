package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;

/**
 * Recognises lines that are names of authors and nothing else: {@code （朝鲁孟 冀晓燕）}, {@code 祁正言}.
 * Immutable and thread-safe.
 */
final class BareNames {
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_NAME = 4;

  private final ImmutableSet<String> surnames;
  private final Bylines bylines;

  private BareNames(ImmutableSet<String> surnames, Bylines bylines) {
    this.surnames = surnames;
    this.bylines = bylines;
  }

  /**
   * Creates one with the bundled surnames.
   *
   * @throws io.github.tifa.text.ResourceException if the table is missing or damaged
   */
  static BareNames bundled(Bylines bylines) {
    return new BareNames(
        TsvTable.bundled("surnames.tsv").rows().stream()
            .filter(row -> !row.get(2).startsWith("-"))
            .map(row -> row.require(0, "surname"))
            .collect(ImmutableSet.toImmutableSet()),
        bylines);
  }

  /** Returns the names in a line, brackets aside; none if it holds anything else. */
  ImmutableList<String> read(NormalizedText text, PageLine line) {
    boolean bracketed = line.first() == '(' && line.last() == ')';
    int start = bracketed ? line.start() + 1 : line.start();
    int end = bracketed ? line.end() - 1 : line.end();
    if (end - start > MOST_NAMES * (LONGEST_NAME + 1) || (!bracketed && line.pieces() > 2)) {
      return ImmutableList.of();
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) {
        letters++;
      } else if (c != ' ' && c != '、') {
        return ImmutableList.of();
      }
    }
    ImmutableList<String> names = bylines.authors(text, start, end, true);
    int named = names.stream().mapToInt(String::length).sum();
    boolean known = names.stream().anyMatch(this::hasSurname);
    boolean oneName = bracketed || names.size() == 1;
    return named == letters && known && oneName && areShort(names) ? names : ImmutableList.of();
  }

  private static boolean areShort(ImmutableList<String> names) {
    return names.size() <= MOST_NAMES
        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
  }

  private boolean hasSurname(String name) {
    return surnames.contains(name.substring(0, 1))
        || (name.length() > 2 && surnames.contains(name.substring(0, 2)));
  }
}
