package io.github.tifa.keyphrases;

/**
 * What the words of a phrase are and what stands around its occurrences; of one phrase at a time.
 * Mutable, not thread-safe.
 */
final class PhraseContext {
  private final PhraseText text;

  int words;
  WordClass first = WordClass.NOMINAL;
  WordClass last = WordClass.NOMINAL;
  boolean nominal;
  boolean general;
  boolean generalFirst;
  boolean generalLast;

  /** Inverse document frequencies from 0 to 1: the mean, of the first and of the last word. */
  double frequency = 1;

  double frequencyFirst = 1;
  double frequencyLast = 1;

  boolean heading;
  boolean headingEdge;

  /** Shares of the occurrences, from 0 to 1. */
  double alignedLeft;

  double alignedRight;
  double distinctLeft;
  double distinctRight;
  double boundaryLeft;
  double boundaryRight;
  double afterVerb;
  double listed;
  double quoted;

  private final Neighbours left = new Neighbours();
  private final Neighbours right = new Neighbours();

  PhraseContext(PhraseText text) {
    this.text = text;
  }

  /** Reads what stands around the places of {@code candidate}, and forgets what was read before. */
  void read(Candidate candidate) {
    clear();
    int count = candidate.count();
    double share = 1.0 / count;
    int aligned = -1;
    for (int i = 0; i < count; i++) {
      int start = candidate.start(i);
      int end = start + candidate.length;
      boolean startsWord = text.startsWord(start);
      boolean endsWord = text.endsWord(end);
      alignedLeft += startsWord ? share : 0;
      alignedRight += endsWord ? share : 0;
      aligned = aligned < 0 && startsWord && endsWord ? start : aligned;
      left.add(text, start - 1);
      right.add(text, end);
      boundaryLeft += isBoundary(start - 1, startsWord) ? share : 0;
      boundaryRight += isBoundary(end, endsWord) ? share : 0;
      afterVerb += startsWord && isVerb(start - 1) ? share : 0;
      listed += text.at(start - 1) == '、' || text.at(end) == '、' ? share : 0;
      quoted += isQuoted(start, end) ? share : 0;
      if (text.isHeading(start)) {
        heading = true;
        headingEdge |= start == 0 || !text.isHeading(start - 1);
        headingEdge |= !text.isHeading(end);
      }
    }
    distinctLeft = left.distinct() * share;
    distinctRight = right.distinct() * share;
    readWords(candidate, aligned < 0 ? candidate.start(0) : aligned, aligned >= 0);
  }

  private void clear() {
    first = WordClass.NOMINAL;
    last = WordClass.NOMINAL;
    nominal = false;
    general = false;
    generalFirst = false;
    generalLast = false;
    frequency = 1;
    frequencyFirst = 1;
    frequencyLast = 1;
    heading = false;
    headingEdge = false;
    alignedLeft = 0;
    alignedRight = 0;
    boundaryLeft = 0;
    boundaryRight = 0;
    afterVerb = 0;
    listed = 0;
    quoted = 0;
    left.clear();
    right.clear();
  }

  private void readWords(Candidate candidate, int start, boolean aligned) {
    int from = Math.max(0, text.wordAt(start));
    int to = Math.max(from, text.wordAt(start + candidate.length - 1));
    words = to - from + 1;
    if (!aligned) {
      return;
    }
    nominal = true;
    general = true;
    double sum = 0;
    for (int word = from; word <= to; word++) {
      sum += text.frequency(word);
      nominal &= text.classOf(word) == WordClass.NOMINAL;
      general &= text.isGeneral(word);
    }
    frequency = sum / words;
    if (words > 1) {
      // Words that are rare by themselves may be a commonplace together: 联播快讯.
      frequency = Math.min(frequency, text.frequency(candidate));
    }
    frequencyFirst = text.frequency(from);
    frequencyLast = text.frequency(to);
    first = text.classOf(from);
    last = text.classOf(to);
    generalFirst = text.isGeneral(from);
    generalLast = text.isGeneral(to);
  }

  /** Returns whether what stands beside the phrase at {@code index} ends or begins another. */
  private boolean isBoundary(int index, boolean atWord) {
    if (!text.isWordCharacter(index)) {
      return true;
    }
    int word = text.wordAt(index);
    return atWord
        && word >= 0
        && switch (text.classOf(word)) {
          case FUNCTION, NUMBER, VERB -> true;
          case NOMINAL, VERBAL_NOUN, MODIFIER, IDIOM -> false;
        };
  }

  private boolean isVerb(int index) {
    int word = text.wordAt(index);
    return word >= 0 && text.classOf(word) == WordClass.VERB;
  }

  private boolean isQuoted(int start, int end) {
    return "“‘《「".indexOf(text.at(start - 1)) >= 0 && "”’》」".indexOf(text.at(end)) >= 0;
  }
}
