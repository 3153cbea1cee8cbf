package io.github.tifa.tagging;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** One tagger at work on one text; holds the working memory, so not thread-safe. */
final class TaggingPass {
  /** A longer sentence is tagged in pieces, so that the working memory stays small. */
  private static final int LONGEST = 2_000;

  private final PatternExtractor extractor;
  private final EmissionSums sums;
  private final SumSink sink;
  private final HeadPass[] heads;

  TaggingPass(
      SequenceModel model,
      PatternRows rows,
      RowLayout layout,
      ImmutableSet<String> names,
      boolean confidence) {
    this.extractor = new PatternExtractor(model.vocabulary());
    this.sums = new EmissionSums(layout);
    this.sink = new SumSink(rows, sums);
    this.heads = new HeadPass[names.size()];
    int n = 0;
    for (int i = 0; i < model.headList().size(); i++) {
      Head head = model.headList().get(i);
      if (names.contains(head.labels().name())) {
        heads[n++] = new HeadPass(head, i, confidence);
      }
    }
  }

  /** Tags {@code text[from, to)} with every head. */
  void tag(char[] text, int from, int to, ImmutableListMultimap.Builder<String, TaggedSpan> spans) {
    forEachPiece(
        text,
        from,
        to,
        (start, length) -> {
          for (HeadPass head : heads) {
            head.decode(sums, start, length, spans);
          }
        });
  }

  /** Tags {@code text[from, to)} again with one head, with the evidence of the rest of the text. */
  void tagAgain(
      char[] text,
      int from,
      int to,
      HeadPass head,
      RecurringSpans recurring,
      ImmutableListMultimap.Builder<String, TaggedSpan> spans) {
    forEachPiece(
        text, from, to, (start, length) -> head.decodeAgain(sums, recurring, start, length, spans));
  }

  /** Returns the head of this name; null if it does not run. */
  @Nullable HeadPass head(String name) {
    for (HeadPass head : heads) {
      if (head.head().labels().name().equals(name)) {
        return head;
      }
    }
    return null;
  }

  private interface Piece {
    void at(int start, int length);
  }

  private void forEachPiece(char[] text, int from, int to, Piece piece) {
    for (int start = from; start < to; ) {
      int end = to - start <= LONGEST ? to : pieceEnd(text, start);
      sums.clear(end - start);
      extractor.extract(text, start, end, sink);
      piece.at(start, end - start);
      start = end;
    }
  }

  /** Cuts behind the last mark of punctuation or blank, else anywhere. */
  private static int pieceEnd(char[] text, int start) {
    for (int end = start + LONGEST; end > start + LONGEST / 2; end--) {
      if (text[end - 1] == ',' || text[end - 1] == ' ' || text[end - 1] == '、') {
        return end;
      }
    }
    return start + LONGEST;
  }

  /** Adds the weights of the patterns that come. */
  private static final class SumSink implements PatternSink {
    private final PatternRows patterns;
    private final EmissionSums sums;

    SumSink(PatternRows patterns, EmissionSums sums) {
      this.patterns = patterns;
      this.sums = sums;
    }

    @Override
    public int find(PatternKind kind, long key) {
      return patterns.find(kind, key);
    }

    @Override
    public void add(int pattern, int slot, int position) {
      patterns.add(pattern, slot, position, sums);
    }

    @Override
    public void addRun(int pattern, int first, int slots, int length) {
      patterns.addRun(pattern, first, length, sums);
    }
  }
}
