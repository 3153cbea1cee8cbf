package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.PhraseTable;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** The words that say what a line of a page is. Immutable and thread-safe. */
final class CueWords {
  private static final String TABLE = "page-cues.tsv";
  private static final String LABEL_ENDS = ":/|";

  private final PhraseTable words;
  private final ImmutableList<Cue> cues;

  private CueWords(PhraseTable words, ImmutableList<Cue> cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Returns the bundled words.
   *
   * @throws io.github.tifa.text.ResourceException if the table is missing or damaged
   */
  static CueWords bundled() {
    TsvTable table = TsvTable.bundled(TABLE);
    List<String> forms = new ArrayList<>();
    ImmutableList.Builder<Cue> cues = ImmutableList.builder();
    for (TsvTable.Row row : table.rows()) {
      forms.add(NormalizedText.of(row.require(0, "cue")).toString());
      cues.add(cue(row));
    }
    return new CueWords(PhraseTable.of(forms), cues.build());
  }

  private static Cue cue(TsvTable.Row row) {
    try {
      return Cue.valueOf(row.get(1));
    } catch (IllegalArgumentException e) {
      throw row.error("expected the kind of a cue, found " + row.get(1));
    }
  }

  /** Returns the words in a stretch of a normalised text: leftmost, longest, without overlap. */
  ImmutableList<CueHit> find(CharSequence text, int start, int end) {
    ImmutableList.Builder<CueHit> hits = ImmutableList.builder();
    String folded = text.toString();
    int from = words.nextStart(folded, start, end);
    while (from != PhraseTable.NONE) {
      int word = words.longestAt(folded, from, end);
      int to = from + words.length(word);
      Cue cue = cues.get(word);
      if (to - from > 1 || !cue.isLabel() || isApart(text, from, to, start, end)) {
        hits.add(new CueHit(from, to, cue));
      }
      from = words.nextStart(folded, to, end);
    }
    return hits.build();
  }

  /** Returns whether a label of one character, 文 or 图, stands by itself. */
  private static boolean isApart(CharSequence text, int from, int to, int start, int end) {
    boolean before = from == start || !Character.isLetterOrDigit(text.charAt(from - 1));
    return before && to < end && LABEL_ENDS.indexOf(text.charAt(to)) >= 0;
  }
}
