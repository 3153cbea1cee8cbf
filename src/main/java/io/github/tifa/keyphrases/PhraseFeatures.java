package io.github.tifa.keyphrases;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a phrase as a keyphrase, as numbers of about the same size, each with
 * a name under which its weight is kept. The values of one phrase at a time; mutable, not
 * thread-safe.
 */
final class PhraseFeatures {
  private static final int COUNTS = 6;
  private static final int LENGTHS = 7;
  private static final int WORDS = 4;
  private static final int WORD_CLASSES = WordClass.values().length;
  private static final int NAME_TYPES = EntityType.values().length;

  /** The logarithms of 1, 2 … as far as they are often asked for. */
  private static final double[] LOGARITHMS = logarithms(1024);

  /** The names of the features in the order of their values. */
  static final ImmutableList<String> NAMES = names();

  private final PhraseText text;
  private final int maxCount;
  private final PhraseContext context;
  private final double[] values = new double[NAMES.size()];

  /** The indices of the values that are not zero, ascending: about a third of them. */
  private final int[] active = new int[values.length];

  private int activeCount;
  private int next;

  /**
   * Creates the features of the phrases of one text.
   *
   * @param maxCount how often the most frequent phrase occurs
   */
  PhraseFeatures(PhraseText text, int maxCount) {
    this.text = text;
    this.maxCount = maxCount;
    this.context = new PhraseContext(text);
  }

  private static double[] logarithms(int last) {
    double[] logarithms = new double[last + 1];
    for (int i = 1; i <= last; i++) {
      logarithms[i] = Math.log(i);
    }
    return logarithms;
  }

  private static double log(int number) {
    return number < LOGARITHMS.length ? LOGARITHMS[number] : Math.log(number);
  }

  private static ImmutableList<String> names() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add("bias", "log-count", "relative-count");
    for (int i = 1; i <= COUNTS; i++) {
      names.add("count-" + i);
    }
    names.add("position", "early", "first-10", "first-30");
    for (int words = 1; words <= WORDS; words++) {
      for (int length = 2; length < 2 + LENGTHS; length++) {
        names.add("words-" + words + "-length-" + length);
      }
    }
    names.add("frequency", "frequency-first", "frequency-last", "frequency-single");
    names.add("frequency-log-count", "unknown", "nominal");
    for (WordClass wordClass : WordClass.values()) {
      names.add("first-" + wordClass);
    }
    for (WordClass wordClass : WordClass.values()) {
      names.add("last-" + wordClass);
    }
    names.add("independent", "always-nested", "inside");
    names.add("heading", "heading-edge", "heading-log-count", "heading-multi");
    names.add("heading-frequency", "heading-boundary");
    for (int i = 1; i <= COUNTS; i++) {
      names.add("heading-count-" + i);
    }
    names.add("aligned-left", "aligned-right", "aligned");
    names.add("distinct-left", "distinct-right", "fixed-left", "fixed-right");
    names.add("boundary-left", "boundary-right", "boundary", "boundary-recurring");
    names.add("boundary-left-multi", "boundary-right-multi", "after-verb", "listed", "quoted");
    names.add("recurring", "recurring-long", "latin");
    names.add("general", "general-first", "general-last", "general-all");
    for (EntityType type : EntityType.values()) {
      names.add("name-" + type);
    }
    names.add("term");
    return names.build();
  }

  /** Reads the values of {@code candidate} in place of those of the one before. */
  void read(Candidate candidate) {
    for (int i = 0; i < activeCount; i++) {
      values[active[i]] = 0;
    }
    activeCount = 0;
    next = 0;
    context.read(candidate);
    int count = candidate.count();
    double logCount = log(1 + count);
    int word = Math.max(0, text.wordAt(candidate.start(0)));
    boolean multi = context.words > 1;
    double boundary = context.boundaryLeft * context.boundaryRight;
    add(1);
    add(logCount);
    add(count / (double) maxCount);
    addOneOf(COUNTS, count - 1);
    add(word / (double) text.words());
    add(1 / (1 + log(1 + word)));
    add(word < 10);
    add(word < 30);
    addOneOf(
        LENGTHS * WORDS,
        Math.min(candidate.length - 2, LENGTHS - 1)
            + LENGTHS * (Math.min(context.words, WORDS) - 1));
    add(context.frequency);
    add(multi ? context.frequencyFirst : 0);
    add(multi ? context.frequencyLast : 0);
    add(multi ? 0 : context.frequency);
    add(context.frequency * logCount);
    add(context.frequency >= 1);
    add(context.nominal);
    addConstant(WORD_CLASSES, context.first);
    addConstant(WORD_CLASSES, context.last);
    add(1 - Math.min(1, candidate.mostFrequentAround / (double) count));
    add(candidate.mostFrequentAround >= count);
    add(candidate.mostFrequentInside == 0 ? 0 : count / (double) candidate.mostFrequentInside);
    boolean heading = context.heading;
    add(heading);
    add(context.headingEdge);
    add(heading ? logCount : 0);
    add(heading && multi);
    add(heading ? context.frequency : 0);
    add(heading ? boundary : 0);
    addOneOf(COUNTS, heading ? count - 1 : -1);
    add(context.alignedLeft);
    add(context.alignedRight);
    add(context.alignedLeft * context.alignedRight);
    boolean recurs = count > 1;
    add(recurs ? context.distinctLeft : 0);
    add(recurs ? context.distinctRight : 0);
    add(recurs && context.distinctLeft == 0);
    add(recurs && context.distinctRight == 0);
    add(context.boundaryLeft);
    add(context.boundaryRight);
    add(boundary);
    add(recurs ? boundary : 0);
    add(multi ? context.boundaryLeft : 0);
    add(multi ? context.boundaryRight : 0);
    add(context.afterVerb);
    add(context.listed);
    add(context.quoted);
    add(candidate.recurring);
    add(candidate.recurring ? logCount * Math.min(candidate.length, 8) / 8 : 0);
    add(text.at(candidate.start(0)) < 0x250);
    add(context.general && !multi);
    add(context.generalFirst && multi);
    add(context.generalLast && multi);
    add(context.general && multi);
    addConstant(NAME_TYPES, candidate.name);
    add(candidate.term);
  }

  /** Returns the values in the order of {@link #NAMES}. */
  double[] values() {
    return values.clone();
  }

  /** Returns the sum of the values, each multiplied with its weight. */
  double weighted(double[] weights) {
    double sum = 0;
    for (int i = 0; i < activeCount; i++) {
      sum += weights[active[i]] * values[active[i]];
    }
    return sum;
  }

  private void add(double value) {
    if (value != 0) {
      values[next] = value;
      active[activeCount++] = next;
    }
    next++;
  }

  private void add(boolean value) {
    add(value ? 1 : 0);
  }

  /** The values of the constants stand in their order, as their names do. */
  @SuppressWarnings("EnumOrdinal")
  private void addConstant(int constants, @Nullable Enum<?> one) {
    addOneOf(constants, one == null ? -1 : one.ordinal());
  }

  /** Sets one of {@code size} values, the last for all larger indices; none for a negative one. */
  private void addOneOf(int size, int index) {
    int end = next + size;
    if (index >= 0) {
      next += Math.min(index, size - 1);
      add(1);
    }
    next = end;
  }
}
