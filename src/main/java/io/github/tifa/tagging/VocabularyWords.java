package io.github.tifa.tagging;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts texts into words as the patterns of words see them: the cheapest way by the costs of a
 * vocabulary. Holds working memory: one for each thread.
 */
public final class VocabularyWords {
  private final WordLattice lattice;

  /** Creates one for the words of a vocabulary. */
  public VocabularyWords(Vocabulary vocabulary) {
    this.lattice = new WordLattice(vocabulary, true);
  }

  /**
   * Returns for each sentence the hashes of its words, in text order.
   *
   * @param sentences sentences of the text
   */
  public ImmutableList<long[]> hashes(NormalizedText text, List<Sentence> sentences) {
    char[] folded = Alphabet.fold(text);
    ImmutableList.Builder<long[]> hashes = ImmutableList.builder();
    for (Sentence sentence : sentences) {
      lattice.read(folded, sentence.start(), sentence.end());
      lattice.hashWords(folded, sentence.start());
      hashes.add(Arrays.copyOf(lattice.wordHash, lattice.words));
    }
    return hashes.build();
  }
}
