package io.github.tifa.keyphrases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.ResourceException;

/**
 * In how many documents of a background collection each word occurs, and of what class it mostly
 * is. Immutable and thread-safe.
 */
final class BackgroundFrequencies {
  private static final String BUNDLED = "background-frequencies.tsv";

  /** The row that holds the number of documents. */
  private static final String TOTAL = "*";

  /** The class of a word that the collection lacks: rare words are nouns and names. */
  private static final WordClass UNKNOWN = WordClass.NOMINAL;

  private static final String GENERAL = "general-words.tsv";

  private final ImmutableMap<String, Word> words;
  private final ImmutableSet<String> general;
  private final double logDocuments;

  private record Word(int documents, WordClass wordClass) {}

  private BackgroundFrequencies(
      ImmutableMap<String, Word> words, ImmutableSet<String> general, int documents) {
    this.words = words;
    this.general = general;
    this.logDocuments = Math.log(documents);
  }

  /** Reads the bundled frequencies. */
  static BackgroundFrequencies bundled() {
    return read(TsvTable.bundled(BUNDLED), TsvTable.bundled(GENERAL));
  }

  /**
   * Reads frequencies: word, number of documents, letter of the class; the row {@code *} holds the
   * number of all documents.
   *
   * @param general a table of words that are too general to be keyphrases
   * @throws ResourceException if a row is damaged or the number of all documents is missing
   */
  static BackgroundFrequencies read(TsvTable table, TsvTable general) {
    ImmutableMap.Builder<String, Word> words = ImmutableMap.builder();
    int total = 0;
    for (TsvTable.Row row : table.rows()) {
      String word = row.require(0, "word");
      int documents = count(row);
      if (word.equals(TOTAL)) {
        total = documents;
      } else {
        words.put(word, new Word(documents, WordClass.ofLetter(row)));
      }
    }
    if (total <= 1) {
      throw ResourceException.of(table.name(), "expected a row * with the number of documents");
    }
    return new BackgroundFrequencies(
        words.buildOrThrow(),
        general.rows().stream().map(row -> row.get(0)).collect(toImmutableSet()),
        total);
  }

  private static int count(TsvTable.Row row) {
    String number = row.require(1, "number of documents");
    try {
      int count = Integer.parseInt(number);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Reported below, as is a number that is not positive.
    }
    throw row.error("not a positive number of documents: \"" + number + "\"");
  }

  /**
   * Returns the inverse document frequency of a word, from 0 for one that every document holds to 1
   * for one that none holds.
   */
  double inverseDocumentFrequency(String word) {
    Word known = words.get(word);
    return known == null ? 1 : 1 - Math.log(known.documents()) / logDocuments;
  }

  /** Returns whether the word is too general to be a keyphrase by itself. */
  boolean isGeneral(String word) {
    return general.contains(word);
  }

  /**
   * Returns the class of a word.
   *
   * @param partOfSpeech the tag that the tokenizer gave; empty if it gives none
   */
  WordClass classOf(String word, String partOfSpeech) {
    WordClass tagged = WordClass.ofTag(partOfSpeech);
    if (tagged != null) {
      return tagged;
    }
    Word known = words.get(word);
    return known == null ? UNKNOWN : known.wordClass();
  }
}
