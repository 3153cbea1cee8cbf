package io.github.tifa.tagging;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Set;

/**
 * Finds the patterns of a sentence. The trainer and the tagger use this one class, so that what is
 * learned is what is looked up. Holds working memory: one for each thread.
 */
public final class PatternExtractor {
  private static final int MARGIN = 3;

  /** A sentence's edge farther away than this says nothing. */
  private static final int FARTHEST = 6;

  private static final String TITLE = "title";

  private final ImmutableSet<PatternKind> kinds;

  /** Whether the sentence is to be cut into words, and read clause by clause. */
  private final boolean cuts;

  private final boolean clauses;
  private final WordLattice lattice;
  private final WordPatterns words;
  private final int titleTag;
  private char[] padded = new char[64];

  /** The patterns looked for at the moment: where they begin, their keys, their handles. */
  private int[] starts = new int[64];

  private long[] keys = new long[64];
  private int[] found = new int[64];

  /** Creates an extractor of some kinds of patterns that knows the words of a vocabulary. */
  public PatternExtractor(Vocabulary vocabulary, Set<PatternKind> kinds) {
    this.kinds = Sets.immutableEnumSet(kinds);
    this.clauses = kinds.contains(PatternKind.CLAUSE_HEAD);
    this.cuts = this.kinds.stream().anyMatch(PatternKind::readsWords);
    this.lattice = new WordLattice(vocabulary, cuts);
    this.words = new WordPatterns(this.kinds, lattice, vocabulary.clusters());
    this.titleTag = vocabulary.tags().indexOf(TITLE);
  }

  /** Gives the patterns of the sentence {@code text[from, to)}, folded, to {@code sink}. */
  public void extract(char[] text, int from, int to, PatternSink sink) {
    int n = to - from;
    if (n == 0) {
      return;
    }
    pad(text, from, n);
    lattice.read(text, from, to);
    ngrams(n, sink);
    characterClasses(n, sink);
    if (kinds.contains(PatternKind.OPEN_MARKS)) {
      openMarks(n, sink);
    }
    if (kinds.contains(PatternKind.DISTANCE)) {
      distances(n, sink);
    }
    if (kinds.contains(PatternKind.MATCH)) {
      matches(n, sink);
    }
    if (cuts) {
      lattice.hashWords(text, from);
      words.find(sink);
    }
    if (clauses) {
      clauses(n, sink);
    }
  }

  private void pad(char[] text, int from, int n) {
    if (padded.length < n + 3 * MARGIN) {
      padded = new char[Math.max(2 * padded.length, n + 3 * MARGIN)];
      starts = new int[padded.length];
      keys = new long[padded.length];
      found = new int[padded.length];
    }
    padded[0] = Alphabet.FAR_BEFORE;
    padded[1] = Alphabet.FAR_BEFORE;
    padded[2] = Alphabet.BEFORE;
    System.arraycopy(text, from, padded, MARGIN, n);
    padded[MARGIN + n] = Alphabet.AFTER;
    for (int i = 1; i < 2 * MARGIN; i++) {
      padded[MARGIN + n + i] = Alphabet.FAR_AFTER;
    }
  }

  /** An n-gram longer than two is looked for only where its beginning is known. */
  private void ngrams(int n, PatternSink sink) {
    char[] c = padded;
    int count = n + 2 * MARGIN;
    for (int p = 0; p < count; p++) {
      starts[p] = p - MARGIN;
      keys[p] = c[p];
    }
    runs(sink, PatternKind.UNIGRAM, count, n);
    for (int p = 0; p < count; p++) {
      starts[p] = p - MARGIN;
      keys[p] |= (long) c[p + 1] << 16;
    }
    count = runs(sink, PatternKind.BIGRAM, count, n);
    for (int k = 0; k < count; k++) {
      int p = starts[k] + MARGIN;
      keys[k] = c[p] | (long) c[p + 1] << 16 | (long) c[p + 2] << 32;
    }
    count = runs(sink, PatternKind.TRIGRAM, count, n);
    for (int k = 0; k < count; k++) {
      int p = starts[k] + MARGIN;
      keys[k] = c[p] | (long) c[p + 1] << 16 | (long) c[p + 2] << 32 | (long) c[p + 3] << 48;
    }
    runs(sink, PatternKind.FOURGRAM, count, n);
    if (kinds.contains(PatternKind.SKIP)) {
      skips(n, sink);
    }
  }

  private void skips(int n, PatternSink sink) {
    char[] c = padded;
    for (int k = 0; k < n + 2; k++) {
      starts[k] = k - 2;
      keys[k] = ((long) c[k + MARGIN] << 16) | c[k + MARGIN - 2];
    }
    runs(sink, PatternKind.SKIP, n + 2, n);
  }

  /**
   * Looks for the first {@code count} keys and gives the runs of the patterns found; the starts of
   * those that lead to longer ones move to the front.
   */
  @CanIgnoreReturnValue
  private int runs(PatternSink sink, PatternKind kind, int count, int n) {
    if (!kinds.contains(kind)) {
      return 0;
    }
    sink.find(kind, keys, count, found);
    int leading = 0;
    for (int k = 0; k < count; k++) {
      if (found[k] != PatternSink.NONE) {
        sink.addRun(found[k], starts[k] - kind.before(), kind.slots(), n);
        if (sink.leads(found[k])) {
          starts[leading++] = starts[k];
        }
      }
    }
    return leading;
  }

  private static boolean run(PatternSink sink, PatternKind kind, long key, int start, int n) {
    int pattern = sink.find(kind, key);
    if (pattern == PatternSink.NONE) {
      return false;
    }
    sink.addRun(pattern, start - kind.before(), kind.slots(), n);
    return true;
  }

  private void characterClasses(int n, PatternSink sink) {
    int limit = Alphabet.CLASSES * Alphabet.CLASSES * Alphabet.CLASSES * Alphabet.CLASSES;
    int key = 0;
    for (int p = 1; p < 5; p++) {
      key = key * Alphabet.CLASSES + Alphabet.classOf(padded[p]);
    }
    for (int i = 0; i < n; i++) {
      key = key % limit * Alphabet.CLASSES + Alphabet.classOf(padded[i + MARGIN + 2]);
      if (kinds.contains(PatternKind.CLASSES_OF_FIVE)) {
        run(sink, PatternKind.CLASSES_OF_FIVE, key, i - 2, n);
      }
      if (kinds.contains(PatternKind.CLASSES_OF_THREE)) {
        int middle =
            key / Alphabet.CLASSES % (Alphabet.CLASSES * Alphabet.CLASSES * Alphabet.CLASSES);
        run(sink, PatternKind.CLASSES_OF_THREE, middle, i - 1, n);
      }
    }
  }

  private void openMarks(int n, PatternSink sink) {
    int titles = 0;
    int quotations = 0;
    int parentheses = 0;
    for (int i = 0; i < n; i++) {
      char c = padded[i + MARGIN];
      titles += c == '《' ? 1 : 0;
      quotations += c == '“' ? 1 : 0;
      parentheses += c == '(' ? 1 : 0;
      int state = (titles > 0 ? 1 : 0) | (quotations > 0 ? 2 : 0) | (parentheses > 0 ? 4 : 0);
      if (state != 0) {
        run(sink, PatternKind.OPEN_MARKS, state, i, n);
        run(sink, PatternKind.OPEN_MARKS, state | (c << 4), i, n);
      }
      titles -= c == '》' && titles > 0 ? 1 : 0;
      quotations -= c == '”' && quotations > 0 ? 1 : 0;
      parentheses -= c == ')' && parentheses > 0 ? 1 : 0;
    }
  }

  private void distances(int n, PatternSink sink) {
    for (int i = 0; i < Math.min(n, FARTHEST); i++) {
      run(sink, PatternKind.DISTANCE, i, i, n);
    }
    for (int i = Math.max(0, n - FARTHEST + 1); i < n; i++) {
      run(sink, PatternKind.DISTANCE, 16 + n - i, i, n);
    }
  }

  private void matches(int n, PatternSink sink) {
    for (int i = 0; i < n; i++) {
      if (lattice.beginLength[i] > 0) {
        int match =
            sink.find(
                PatternKind.MATCH, MatchKey.of(lattice.beginClass[i], lattice.beginLength[i]));
        if (match != PatternSink.NONE) {
          sink.add(match, MatchSlot.BEGIN, i);
          if (i > 0) {
            sink.add(match, MatchSlot.NEXT, i - 1);
          }
        }
      }
      if (lattice.endLength[i] > 0) {
        int match =
            sink.find(PatternKind.MATCH, MatchKey.of(lattice.endClass[i], lattice.endLength[i]));
        if (match != PatternSink.NONE) {
          sink.add(match, MatchSlot.END, i);
          if (i + 1 < n) {
            sink.add(match, MatchSlot.PREVIOUS, i + 1);
          }
        }
      }
      if (lattice.insideLength[i] > 0) {
        int match =
            sink.find(
                PatternKind.MATCH, MatchKey.of(lattice.insideClass[i], lattice.insideLength[i]));
        if (match != PatternSink.NONE) {
          sink.add(match, MatchSlot.INSIDE, i);
        }
      }
    }
  }

  /**
   * What a clause begins with often depends on what it comes to: a body or a post begins where its
   * head word is still to come.
   */
  private void clauses(int n, PatternSink sink) {
    int word = 0;
    for (int start = 0; start < n; ) {
      if (isDelimiter(start)) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < n && !isDelimiter(end)) {
        end++;
      }
      for (int i = start; i < Math.min(start + 2, end); i++) {
        while (lattice.wordStart[word + 1] <= i) {
          word++;
        }
        clauseBeginning(i, i - start, headWord(word, end), sink);
      }
      start = end;
    }
  }

  private boolean isDelimiter(int position) {
    return Alphabet.endsClause(padded[position + MARGIN]);
  }

  /**
   * Returns the first word from {@code word} on that can be the head of a body or a post, or -1.
   */
  private int headWord(int word, int end) {
    for (int w = word; w < lattice.words && lattice.wordStart[w + 1] <= end; w++) {
      if (isTitle(w) || Alphabet.endsBody(lastCharacter(w))) {
        return w;
      }
    }
    return -1;
  }

  private boolean isTitle(int word) {
    return lattice.wordStart[word + 1] - lattice.wordStart[word] > 1
        && lattice.hasTag(word, titleTag);
  }

  private char lastCharacter(int word) {
    return padded[MARGIN + lattice.wordStart[word + 1] - 1];
  }

  private void clauseBeginning(int position, int slot, int head, PatternSink sink) {
    long key = 0;
    if (head >= 0) {
      key = isTitle(head) ? lattice.wordHash[head] : lastCharacter(head);
      int distance = lattice.wordStart[head + 1] - 1 - position;
      int p = position + MARGIN;
      long near = Math.min(distance < 3 ? distance : 3 + (distance - 1) / 4, 7);
      add(sink, PatternKind.CLAUSE_CHARACTER, (near << 16) | padded[p], slot, position);
      add(
          sink,
          PatternKind.CLAUSE_BIGRAM,
          (((near << 16) | padded[p + 1]) << 16) | padded[p],
          slot,
          position);
    }
    add(sink, PatternKind.CLAUSE_HEAD, key, slot, position);
  }

  private static void add(PatternSink sink, PatternKind kind, long key, int slot, int position) {
    int pattern = sink.find(kind, key);
    if (pattern != PatternSink.NONE) {
      sink.add(pattern, slot, position);
    }
  }
}
