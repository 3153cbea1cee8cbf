package io.github.tifa.tagging;

import java.util.List;
import java.util.Set;

/** One tagger at work on one text; holds the working memory, so not thread-safe. */
final class TaggingPass {
  /** A longer sentence is tagged in pieces, so that the working memory stays small. */
  private static final int LONGEST = 2_000;

  private final PatternExtractor extractor;
  private final PatternHits hits;
  private final EmissionSums sums;

  TaggingPass(Vocabulary vocabulary, Set<PatternKind> kinds, PatternRows rows, EmissionSums sums) {
    this.extractor = new PatternExtractor(vocabulary, kinds);
    this.hits = new PatternHits(rows);
    this.sums = sums;
  }

  /** Tags {@code text[from, to)} with every head; each keeps its spans. */
  void tag(char[] text, int from, int to, List<HeadPass> heads) {
    for (int start = from; start < to; ) {
      int end = pieceEnd(text, start, to);
      int[] emissions = emissions(text, start, end);
      for (HeadPass head : heads) {
        head.decode(emissions, start, end - start);
      }
      start = end;
    }
  }

  /** Tags {@code text[from, to)} again with one head, with the evidence of the rest of the text. */
  void tagAgain(
      char[] text,
      int from,
      int to,
      HeadPass head,
      RecurringSpans recurring,
      List<TaggedSpan> out) {
    for (int start = from; start < to; ) {
      int end = pieceEnd(text, start, to);
      int[] emissions = emissions(text, start, end);
      head.decodeAgain(emissions, recurring, start, end - start, out);
      start = end;
    }
  }

  private int[] emissions(char[] text, int start, int end) {
    sums.clear(end - start);
    hits.clear();
    extractor.extract(text, start, end, hits);
    hits.addTo(sums);
    return sums.emissions(end - start);
  }

  /**
   * A piece is the rest of the sentence if that is short, else it ends behind a mark of punctuation
   * or a blank, or if there is none anywhere.
   */
  private static int pieceEnd(char[] text, int start, int to) {
    if (to - start <= LONGEST) {
      return to;
    }
    for (int end = start + LONGEST; end > start + LONGEST / 2; end--) {
      if (text[end - 1] == ',' || text[end - 1] == ' ' || text[end - 1] == '、') {
        return end;
      }
    }
    return start + LONGEST;
  }
}
