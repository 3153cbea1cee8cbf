package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.AhoCorasick;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;

/** Titles of posts beside a name. Immutable and thread-safe. */
final class PostTitles {
  private static final int MOST_BETWEEN = 3;

  private final AhoCorasick titles;
  private final ImmutableList<Strength> strengths;

  private PostTitles(AhoCorasick titles, ImmutableList<Strength> strengths) {
    this.titles = titles;
    this.strengths = strengths;
  }

  /** How much a title says of what stands beside it. */
  enum Strength {
    NONE,
    /** An ordinary word as well, such as 代表. */
    WEAK,
    STRONG
  }

  /**
   * Returns the bundled titles.
   *
   * @throws ResourceException if the table is missing or damaged
   */
  static PostTitles bundled() {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    ImmutableList.Builder<Strength> strengths = ImmutableList.builder();
    for (TsvTable.Row row : TsvTable.bundled("post-titles.tsv").rows()) {
      forms.add(NormalizedText.of(row.require(0, "title")).toString());
      strengths.add(
          switch (row.require(2, "evidence")) {
            case "strong" -> Strength.STRONG;
            case "weak" -> Strength.WEAK;
            default -> throw row.error("expected strong or weak, found " + row.get(2));
          });
    }
    return new PostTitles(AhoCorasick.of(forms.build()), strengths.build());
  }

  /**
   * Returns the title that ends at {@code index}, a colon and a blank or two between them aside.
   */
  Strength endingAt(TokenizedText text, int index) {
    int end = index;
    while (end > 0 && index - end < MOST_BETWEEN && " :".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    Strength strength = Strength.NONE;
    for (int start = end - 1; start >= Math.max(0, end - titles.longestLength()); start--) {
      int title = titles.indexOf(text.text(), start, end);
      if (title >= 0) {
        strength = strengths.get(title);
      }
    }
    return strength;
  }

  /** Returns whether a range is a title. */
  boolean contains(TokenizedText text, int start, int end) {
    return titles.indexOf(text.text(), start, end) >= 0;
  }

  /** Returns whether a title begins at {@code index}. */
  boolean beginAt(TokenizedText text, int index) {
    int last = Math.min(text.length(), index + titles.longestLength());
    for (int end = index + 2; end <= last; end++) {
      if (titles.indexOf(text.text(), index, end) >= 0) {
        return true;
      }
    }
    return false;
  }
}
