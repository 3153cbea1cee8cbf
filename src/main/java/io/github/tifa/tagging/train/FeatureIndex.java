package io.github.tifa.tagging.train;

import io.github.tifa.tagging.MatchKey;
import io.github.tifa.tagging.PatternKind;
import io.github.tifa.tagging.PatternSink;
import io.github.tifa.tagging.PatternTable;
import io.github.tifa.tagging.Vocabulary;
import java.util.Arrays;

/**
 * Numbers the features of the training sentences. A feature is a slot of a component, and a pattern
 * has one or more components: what a character or a vocabulary match means is learned tag by tag,
 * so that a rare combination of tags profits from the frequent ones. Not thread-safe.
 */
final class FeatureIndex implements PatternSink {
  /** Room for the slots of each component. */
  private static final int SLOTS = 16;

  private static final int[] NO_COMPONENTS = {};

  private final Vocabulary vocabulary;
  private final LongTable patterns = new LongTable();
  private final LongTable components = new LongTable();
  private PatternKind[] kinds = new PatternKind[1 << 16];
  private long[] keys = new long[1 << 16];
  private int[][] componentsOf = new int[1 << 16][];

  /** How often each pattern was come upon. */
  private int[] occurrences = new int[1 << 16];

  /** The features of the sentence at hand, position by position. */
  private int[][] features = new int[0][];

  private int[] counts = new int[0];
  private int length;

  FeatureIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Begins a sentence. */
  void begin(int sentenceLength) {
    length = sentenceLength;
    if (features.length < length) {
      features = Arrays.copyOf(features, length);
      counts = new int[length];
    }
    Arrays.fill(counts, 0, length, 0);
  }

  /** Returns the features of each position of the sentence, and the sentence's end behind them. */
  PackedFeatures end() {
    int total = 0;
    for (int i = 0; i < length; i++) {
      total += counts[i];
    }
    int[] packed = new int[total];
    int[] starts = new int[length + 1];
    int at = 0;
    for (int i = 0; i < length; i++) {
      starts[i] = at;
      System.arraycopy(features[i], 0, packed, at, counts[i]);
      at += counts[i];
    }
    starts[length] = at;
    return new PackedFeatures(packed, starts);
  }

  @Override
  public int find(PatternKind kind, long key) {
    int known = patterns.size();
    int pattern = patterns.intern(PatternTable.fullHash(kind, key));
    if (pattern == known) {
      if (pattern == keys.length) {
        kinds = Arrays.copyOf(kinds, 2 * pattern);
        keys = Arrays.copyOf(keys, 2 * pattern);
        componentsOf = Arrays.copyOf(componentsOf, 2 * pattern);
        occurrences = Arrays.copyOf(occurrences, 2 * pattern);
      }
      kinds[pattern] = kind;
      keys[pattern] = key;
      componentsOf[pattern] = decompose(kind, key);
    }
    occurrences[pattern]++;
    return pattern;
  }

  @Override
  public void find(PatternKind kind, long[] keys, int count, int[] found) {
    for (int i = 0; i < count; i++) {
      found[i] = find(kind, keys[i]);
    }
  }

  @Override
  public boolean leads(int pattern) {
    return true;
  }

  private int[] decompose(PatternKind kind, long key) {
    return switch (kind) {
      case MATCH -> {
        int wordClass = MatchKey.wordClass(key);
        int matchLength = MatchKey.length(key);
        yield tags(vocabulary.tagsOf(wordClass), 100 + matchLength, NO_COMPONENTS);
      }
      case UNIGRAM -> {
        int[] itself = {component(PatternTable.fullHash(kind, key))};
        int wordClass = vocabulary.classOf(new char[] {(char) key});
        yield wordClass < 0 ? itself : tags(vocabulary.tagsOf(wordClass), 99, itself);
      }
      default -> new int[] {component(PatternTable.fullHash(kind, key))};
    };
  }

  private int[] tags(long tags, int what, int[] others) {
    int[] result = Arrays.copyOf(others, others.length + Long.bitCount(tags));
    int n = others.length;
    for (long rest = tags; rest != 0; rest &= rest - 1) {
      result[n++] = component(what * 64L + Long.numberOfTrailingZeros(rest) + 1);
    }
    return result;
  }

  private int component(long key) {
    return components.intern(key);
  }

  @Override
  public void add(int pattern, int slot, int position) {
    int[] parts = componentsOf[pattern];
    int count = counts[position];
    int[] here = features[position];
    if (here == null) {
      here = new int[64];
      features[position] = here;
    }
    if (here.length < count + parts.length) {
      here = Arrays.copyOf(here, 2 * (count + parts.length));
      features[position] = here;
    }
    for (int part : parts) {
      here[count++] = part * SLOTS + slot;
    }
    counts[position] = count;
  }

  @Override
  public void addRun(int pattern, int first, int slots, int sentenceLength) {
    for (int slot = 0; slot < slots; slot++) {
      int position = first + slot;
      if (position >= 0 && position < sentenceLength) {
        add(pattern, slot, position);
      }
    }
  }

  /** Returns the number of patterns. */
  int patterns() {
    return patterns.size();
  }

  int occurrences(int pattern) {
    return occurrences[pattern];
  }

  PatternKind kind(int pattern) {
    return kinds[pattern];
  }

  long key(int pattern) {
    return keys[pattern];
  }

  /** Returns the features whose weights add up to those of a pattern's slot. */
  int feature(int pattern, int part, int slot) {
    return componentsOf[pattern][part] * SLOTS + slot;
  }

  int parts(int pattern) {
    return componentsOf[pattern].length;
  }

  /** Returns the number of features, those that never occur among them. */
  int features() {
    return components.size() * SLOTS;
  }
}
