package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained model: its heads, its vocabulary and the weights of its patterns. Immutable and
 * thread-safe; {@link SequenceModelFile} reads and writes it.
 */
public final class SequenceModel {
  /** Every row of weights gets room for all labels, so that many would fill the memory. */
  private static final int MOST_LABELS = 1_024;

  private final String trainingRecord;
  private final ImmutableList<Head> heads;
  private final Vocabulary vocabulary;
  private final PatternTable patterns;

  /**
   * Creates a model.
   *
   * @param trainingRecord what it was trained on and how
   * @param heads its heads, in the order of {@code patterns}, with names of their own and at most
   *     1,024 labels in all
   * @throws IllegalArgumentException if the heads are too large or do not fit to the patterns
   */
  public SequenceModel(
      String trainingRecord, List<Head> heads, Vocabulary vocabulary, PatternTable patterns) {
    this.trainingRecord = trainingRecord;
    this.heads = ImmutableList.copyOf(heads);
    this.vocabulary = vocabulary;
    this.patterns = patterns;
    int labels = heads.stream().mapToInt(head -> head.labels().size()).sum();
    checkArgument(labels <= MOST_LABELS, "the heads have %s labels", labels);
    long names = heads.stream().map(head -> head.labels().name()).distinct().count();
    checkArgument(names == heads.size(), "%s heads have %s names", heads.size(), names);
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

  /**
   * Returns this model with those heads of another that it lacks, behind its own.
   *
   * @throws IllegalArgumentException if the vocabularies of the two differ
   */
  public SequenceModel withMissingHeadsOf(SequenceModel other) {
    checkArgument(
        vocabulary.isSameAs(other.vocabulary), "the models have vocabularies of their own");
    ImmutableSet<String> own =
        heads.stream().map(head -> head.labels().name()).collect(ImmutableSet.toImmutableSet());
    List<Head> all = new ArrayList<>(heads);
    List<Integer> missing = new ArrayList<>();
    StringBuilder taken = new StringBuilder();
    for (int i = 0; i < other.heads.size(); i++) {
      Head head = other.heads.get(i);
      if (!own.contains(head.labels().name())) {
        all.add(head);
        missing.add(i);
        taken.append(' ').append(head.labels().name());
      }
    }
    String record =
        taken.isEmpty()
            ? trainingRecord
            : trainingRecord + "\ntaken from another model:" + taken + '\n' + other.trainingRecord;
    return new SequenceModel(record, all, vocabulary, patterns.plus(other.patterns, missing));
  }

  /** Returns its vocabulary. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  PatternTable patterns() {
    return patterns;
  }
}
