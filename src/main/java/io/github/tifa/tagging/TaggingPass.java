package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One tagger at work on one text after another; holds the working memory, so not thread-safe. */
final class TaggingPass {
  /** A longer sentence is tagged in pieces, so that the working memory stays small. */
  private static final int LONGEST = 2_000;

  private final PatternExtractor extractor;
  private final PatternHits hits;
  private final EmissionSums sums;
  private final ImmutableList<HeadPass> heads;

  /** The heads whose spans are read with the rest of the text in mind. */
  private final ImmutableSet<String> consistent;

  TaggingPass(
      PatternExtractor extractor,
      PatternRows rows,
      EmissionSums sums,
      List<HeadPass> heads,
      Set<String> consistent) {
    this.extractor = extractor;
    this.hits = new PatternHits(rows, sums);
    this.sums = sums;
    this.heads = ImmutableList.copyOf(heads);
    this.consistent = ImmutableSet.copyOf(consistent);
  }

  /** Returns for each head its spans in {@code sentences} of a text, in text order. */
  ImmutableListMultimap<String, TaggedSpan> tag(NormalizedText text, List<Sentence> sentences) {
    char[] folded = Alphabet.fold(text);
    heads.forEach(HeadPass::clear);
    for (Sentence sentence : sentences) {
      checkArgument(
          sentence.end() <= folded.length,
          "%s ends behind the text, whose length is %s",
          sentence,
          folded.length);
      tag(folded, sentence.start(), sentence.end());
    }
    ImmutableListMultimap.Builder<String, TaggedSpan> tagged = ImmutableListMultimap.builder();
    for (HeadPass head : heads) {
      String name = head.labels().name();
      List<TaggedSpan> spans =
          consistent.contains(name) ? consistent(head, folded, sentences) : head.spans();
      tagged.putAll(name, head.labels().covering() ? spans : SpanEdges.fit(text.raw(), spans));
    }
    return tagged.build();
  }

  private void tag(char[] text, int from, int to) {
    for (int start = from; start < to; ) {
      int end = pieceEnd(text, start, to);
      int[] emissions = emissions(text, start, end);
      for (HeadPass head : heads) {
        head.decode(emissions, start, end - start);
      }
      start = end;
    }
  }

  /**
   * Looks again at the sentences in which a string is not read as what it is elsewhere in the text.
   */
  private List<TaggedSpan> consistent(HeadPass head, char[] folded, List<Sentence> sentences) {
    List<TaggedSpan> spans = head.spans();
    RecurringSpans recurring = RecurringSpans.of(folded, head.labels(), spans);
    List<TaggedSpan> consistent = new ArrayList<>(spans.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      boolean again = recurring.contradict(sentence.start(), sentence.end());
      if (again) {
        tagAgain(folded, sentence.start(), sentence.end(), head, recurring, consistent);
      }
      for (; next < spans.size() && spans.get(next).start() < sentence.end(); next++) {
        if (!again) {
          consistent.add(spans.get(next));
        }
      }
    }
    return consistent;
  }

  /** Tags {@code text[from, to)} again with one head, with the evidence of the rest of the text. */
  private void tagAgain(
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
    extractor.extract(text, start, end, hits);
    hits.flush();
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
