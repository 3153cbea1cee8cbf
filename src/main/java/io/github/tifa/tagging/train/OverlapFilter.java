package io.github.tifa.tagging.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps texts out of the training that stand, word for word, in a corpus that is used for
 * measuring. Immutable and thread-safe.
 */
public final class OverlapFilter {
  /** The length of the strings that are compared, in characters. */
  private static final int STRING_LENGTH = 12;

  /** A text is left out if more than this part of its strings stand in the other corpus. */
  private static final double GREATEST_SHARE = 0.3;

  private final Set<String> strings = new HashSet<>();

  /** Creates a filter against the texts of a corpus. */
  public OverlapFilter(List<TrainingText> heldOut) {
    for (TrainingText text : heldOut) {
      for (int i = 0; i + STRING_LENGTH <= text.text().length(); i++) {
        strings.add(text.text().substring(i, i + STRING_LENGTH));
      }
    }
  }

  /** Returns the texts that are not in the other corpus, in their order. */
  public ImmutableList<TrainingText> keep(List<TrainingText> texts) {
    return texts.stream().filter(text -> !overlaps(text.text())).collect(toImmutableList());
  }

  private boolean overlaps(String text) {
    int shared = 0;
    int all = 0;
    for (int i = 0; i + STRING_LENGTH <= text.length(); i++) {
      all++;
      shared += strings.contains(text.substring(i, i + STRING_LENGTH)) ? 1 : 0;
    }
    return shared > GREATEST_SHARE * all;
  }
}
