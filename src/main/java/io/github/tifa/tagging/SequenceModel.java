package io.github.tifa.tagging;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A trained model: its heads, its vocabulary and the weights of its patterns. Immutable and
 * thread-safe; {@link SequenceModelFile} reads and writes it.
 */
public final class SequenceModel {
  private final String trainingRecord;
  private final ImmutableList<Head> heads;
  private final Vocabulary vocabulary;
  private final PatternTable patterns;

  /**
   * Creates a model.
   *
   * @param trainingRecord what it was trained on and how
   * @param heads its heads; the blocks of {@code patterns} number them in this order
   */
  public SequenceModel(
      String trainingRecord, List<Head> heads, Vocabulary vocabulary, PatternTable patterns) {
    this.trainingRecord = trainingRecord;
    this.heads = ImmutableList.copyOf(heads);
    this.vocabulary = vocabulary;
    this.patterns = patterns;
    patterns.check(heads.stream().mapToInt(Head::lanes).toArray());
  }

  /** Returns what the model was trained on and how, as the trainer wrote it down. */
  public String trainingRecord() {
    return trainingRecord;
  }

  /** Returns the labels of each head. */
  public ImmutableList<LabelSet> heads() {
    return heads.stream().map(Head::labels).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Head> headList() {
    return heads;
  }

  /** Returns its vocabulary. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  PatternTable patterns() {
    return patterns;
  }
}
