package io.github.tifa.tagging.train;

import io.github.tifa.tagging.Head;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;
import io.github.tifa.tagging.PatternTable;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts trained heads together into a model whose weights are bytes. */
final class ModelAssembler {
  /** The weight that the greatest byte stands for; a greater one is cut down to it. */
  private static final float GREATEST_WEIGHT = 6;

  private static final int GREATEST_BYTE = 127;

  private final Vocabulary vocabulary;
  private final List<Head> heads = new ArrayList<>();
  private final float unit = GREATEST_WEIGHT / GREATEST_BYTE;

  /** The blocks of the patterns, by the hash that the table keeps. */
  private final TreeMap<Integer, int[]> blocks = new TreeMap<>();

  private final Map<Integer, Integer> occurrences = new HashMap<>();

  ModelAssembler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes what is worth keeping of a head; the rest, gigabytes of it, can be forgotten. */
  void add(TrainedHead head) {
    findEveryMatch(head.index());
    addPatterns(head, heads.size());
    heads.add(headOf(head));
  }

  SequenceModel assemble(String record) {
    // The frequent ones first: what is often read together lies together in the memory.
    List<Integer> order = new ArrayList<>(blocks.keySet());
    order.sort(Comparator.comparingInt(hash -> -occurrences.getOrDefault(hash, 0)));
    Map<Integer, int[]> ordered = new LinkedHashMap<>();
    for (int hash : order) {
      ordered.put(hash, Objects.requireNonNull(blocks.get(hash)));
    }
    return new SequenceModel(record, heads, vocabulary, PatternTable.of(ordered));
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
    int size = labels.size();
    int[] transitions = new int[(size + 1) * size];
    int[] bias = new int[size];
    for (int label = 0; label < size; label++) {
      bias[label] = Math.round(head.bias(label) / unit);
      for (int previous = -1; previous < size; previous++) {
        transitions[(previous + 1) * size + label] =
            Math.round(head.transition(previous, label) / unit);
      }
    }
    return new Head(labels, unit, transitions, bias);
  }

  private void addPatterns(TrainedHead head, int number) {
    FeatureIndex index = head.index();
    float[] row = new float[head.labels().size() - head.labels().first()];
    int rowLength = (row.length + 3) / 4;
    for (int pattern = 0; pattern < index.patterns(); pattern++) {
      PatternKind kind = index.kind(pattern);
      int[] rows = new int[kind.slots() * rowLength];
      int slots = 0;
      int n = 0;
      for (int slot = 0; slot < kind.slots(); slot++) {
        if (head.row(pattern, slot, row)) {
          slots |= 1 << slot;
          pack(row, rows, n);
          n += rowLength;
        }
      }
      if (slots != 0) {
        int[] part = new int[1 + n];
        part[0] = PatternTable.header(number, rowLength, slots, false);
        System.arraycopy(rows, 0, part, 1, n);
        put(kind, index.key(pattern), part);
        occurrences.merge(
            PatternTable.hashOf(kind, index.key(pattern)),
            index.occurrences(pattern),
            Integer::sum);
      }
    }
  }

  private void pack(float[] row, int[] rows, int at) {
    for (int k = 0; k < (row.length + 3) / 4 * 4; k++) {
      int value = k < row.length ? Math.round(row[k] / unit) : 0;
      int clipped = Math.max(-PatternTable.BIAS, Math.min(GREATEST_BYTE, value));
      rows[at + k / 4] |= (clipped + PatternTable.BIAS) << (8 * (k % 4));
    }
  }

  private void put(PatternKind kind, long key, int[] part) {
    blocks.merge(PatternTable.hashOf(kind, key), part, ModelAssembler::append);
    // The tagger looks for a longer n-gram only where the shorter one at its beginning is known.
    switch (kind) {
      case FOURGRAM -> putEmpty(PatternKind.TRIGRAM, key & 0xffff_ffff_ffffL);
      case TRIGRAM -> putEmpty(PatternKind.BIGRAM, key & 0xffff_ffffL);
      default -> {}
    }
  }

  private void putEmpty(PatternKind kind, long key) {
    blocks.putIfAbsent(PatternTable.hashOf(kind, key), new int[0]);
    if (kind == PatternKind.TRIGRAM) {
      putEmpty(PatternKind.BIGRAM, key & 0xffff_ffffL);
    }
  }

  /** Two patterns with the same 32 bits of hash share a block; the first one of a head stays. */
  private static int[] append(int[] block, int[] part) {
    for (int at = 0; at < block.length; ) {
      int header = block[at];
      if (PatternTable.headOf(header) == PatternTable.headOf(part[0])) {
        return block;
      }
      at += 1 + PatternTable.rowsLengthOf(header);
    }
    int[] joined = Arrays.copyOf(block, block.length + part.length);
    System.arraycopy(part, 0, joined, block.length, part.length);
    return joined;
  }
}
