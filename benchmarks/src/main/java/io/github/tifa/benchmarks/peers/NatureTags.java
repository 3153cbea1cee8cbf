package io.github.tifa.benchmarks.peers;

import io.github.tifa.benchmarks.accuracy.Label;
import java.util.Optional;

/**
 * The tags of words in the tag set of Peking University, which HanLP and ansj share, as labels of
 * names.
 */
final class NatureTags {
  private NatureTags() {}

  /**
   * Returns the label of words with a tag. Words that are merely new have the nature nw in ansj,
   * which says nothing about their type.
   */
  static Optional<Label> label(String nature) {
    if (nature.startsWith("nr")) {
      return Optional.of(Label.PERSON);
    }
    if (nature.startsWith("ns")) {
      return Optional.of(Label.PLACE);
    }
    return nature.startsWith("nt") ? Optional.of(Label.ORGANIZATION) : Optional.empty();
  }
}
