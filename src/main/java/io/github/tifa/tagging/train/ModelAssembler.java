package io.github.tifa.tagging.train;

import io.github.tifa.tagging.Head;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;
import io.github.tifa.tagging.PatternTable;
import io.github.tifa.tagging.PatternTable.Part;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.Transitions;
import io.github.tifa.tagging.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts trained heads together into a model whose weights are bytes. */
final class ModelAssembler {
  /** The weight that the greatest byte stands for; a greater one is cut down to it. */
  private static final float GREATEST_WEIGHT = 6;

  private static final int GREATEST_BYTE = 127;

  private final Vocabulary vocabulary;
  private final List<Head> heads = new ArrayList<>();
  private final float unit = GREATEST_WEIGHT / GREATEST_BYTE;

  /** For each head the weights of its patterns, by the hash that the table keeps. */
  private final List<Map<Integer, Part>> parts = new ArrayList<>();

  /** The hashes of all patterns, those among them that only lead to longer ones. */
  private final TreeSet<Integer> hashes = new TreeSet<>();

  private final Map<Integer, Integer> occurrences = new HashMap<>();

  ModelAssembler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes what is worth keeping of a head; the rest, gigabytes of it, can be forgotten. */
  void add(TrainedHead head) {
    findEveryMatch(head.index());
    addPatterns(head);
    heads.add(headOf(head));
  }

  SequenceModel assemble(String record) {
    // What is often read together lies together in the memory: the kinds of few keys, then the
    // others,
    // the frequent ones first.
    List<Integer> order = new ArrayList<>(hashes);
    order.sort(
        Comparator.<Integer>comparingInt(hash -> PatternTable.isExact(hash) ? 0 : 1)
            .thenComparingInt(hash -> -occurrences.getOrDefault(hash, 0)));
    PatternTable table = PatternTable.of(new LinkedHashSet<>(order), parts);
    return new SequenceModel(record, heads, vocabulary, table);
  }

  /** A combination of tags may occur in a text though it never did in the training. */
  private void findEveryMatch(FeatureIndex index) {
    for (long key : vocabulary.matchKeys()) {
      int unused = index.find(PatternKind.MATCH, key);
    }
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      if (vocabulary.classOf(new char[] {c}) >= 0) {
        int unused = index.find(PatternKind.UNIGRAM, c);
      }
    }
  }

  private Head headOf(TrainedHead head) {
    LabelSet labels = head.labels();
    int[] transitions = new int[Transitions.count(labels)];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = Math.round(head.transition(i) / unit);
    }
    int[] bias = new int[labels.size()];
    for (int label = 0; label < bias.length; label++) {
      bias[label] = Math.round(head.bias(label) / unit);
    }
    return new Head(labels, head.kinds(), unit, transitions, bias);
  }

  private void addPatterns(TrainedHead head) {
    FeatureIndex index = head.index();
    Map<Integer, Part> ofHead = new HashMap<>();
    Set<Integer> leading = new HashSet<>();
    float[] row = new float[head.labels().size() - 1];
    for (int pattern = 0; pattern < index.patterns(); pattern++) {
      PatternKind kind = index.kind(pattern);
      byte[] rows = new byte[kind.slots() * row.length];
      int slots = 0;
      int n = 0;
      for (int slot = 0; slot < kind.slots(); slot++) {
        head.row(pattern, slot, row);
        if (pack(row, rows, n)) {
          slots |= 1 << slot;
          n += row.length;
        }
      }
      if (slots != 0) {
        long key = index.key(pattern);
        int hash = PatternTable.hashOf(kind, key);
        // Of two patterns with the same 32 bits of hash the first one stays.
        ofHead.putIfAbsent(hash, new Part(slots, Arrays.copyOf(rows, n)));
        addBeginnings(kind, key, leading);
        hashes.add(hash);
        occurrences.merge(hash, index.occurrences(pattern), Integer::sum);
      }
    }
    for (int hash : leading) {
      hashes.add(hash);
      ofHead.merge(hash, Part.LEADING, (part, unused) -> part.leading());
    }
    parts.add(ofHead);
  }

  /** Writes a row of bytes; returns whether it says anything. */
  private boolean pack(float[] row, byte[] rows, int at) {
    boolean speaks = false;
    for (int lane = 0; lane < row.length; lane++) {
      int value = Math.round(row[lane] / unit);
      int weight = Math.max(-GREATEST_BYTE, Math.min(GREATEST_BYTE, value));
      rows[at + lane] = (byte) (weight + PatternTable.BIAS);
      speaks |= weight != 0;
    }
    return speaks;
  }

  /**
   * The tagger looks for a longer n-gram only where the shorter one at its beginning is known, so
   * that must be there even if it weighs nothing.
   */
  private static void addBeginnings(PatternKind kind, long key, Set<Integer> leading) {
    if (kind == PatternKind.FOURGRAM) {
      leading.add(PatternTable.hashOf(PatternKind.TRIGRAM, key & 0xffff_ffff_ffffL));
    }
    if (kind == PatternKind.FOURGRAM || kind == PatternKind.TRIGRAM) {
      leading.add(PatternTable.hashOf(PatternKind.BIGRAM, key & 0xffff_ffffL));
    }
  }
}
