package io.github.tifa.keyphrases;

import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.ResourceException;
import java.util.Arrays;

/**
 * In how many documents of a background collection each word occurs and of what class it mostly is,
 * and which phrases are too general to be keyphrases. Immutable and thread-safe.
 *
 * <p>A word is looked up once, by {@link #find}, and what is known of it is asked by its number.
 */
final class BackgroundFrequencies {
  /** The number of all words that the collection lacks. */
  static final int UNKNOWN = -1;

  private static final String BUNDLED = "background-frequencies.tsv";

  /** The row that holds the number of documents. */
  private static final String TOTAL = "*";

  private static final String GENERAL = "general-words.tsv";

  private final HashNumbers words;

  /** The inverse document frequency of each word. */
  private final double[] frequencies;

  private final WordClass[] classes;
  private final HashNumbers general;

  private BackgroundFrequencies(
      HashNumbers words, int[] documents, WordClass[] classes, HashNumbers general, int total) {
    this.words = words;
    this.frequencies = inverse(documents, total);
    this.classes = classes;
    this.general = general;
  }

  private static double[] inverse(int[] documents, int total) {
    double logTotal = Math.log(total);
    double[] inverse = new double[documents.length];
    for (int i = 0; i < inverse.length; i++) {
      inverse[i] = 1 - Math.log(documents[i]) / logTotal;
    }
    return inverse;
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
   * @throws ResourceException if a row is damaged, a word has two, or the number of all documents
   *     is missing
   */
  static BackgroundFrequencies read(TsvTable table, TsvTable general) {
    int rows = table.rows().size();
    HashNumbers words = new HashNumbers(rows);
    int[] documents = new int[rows];
    WordClass[] classes = new WordClass[rows];
    int total = 0;
    String text = table.text();
    for (TsvTable.Row row : table.rows()) {
      int start = row.start(0);
      int end = row.end(0);
      if (start == end) {
        throw row.error("the word is empty");
      }
      int count = count(text, row);
      if (end - start == TOTAL.length() && text.startsWith(TOTAL, start)) {
        total = count;
        continue;
      }
      int number = words.size();
      if (words.add(StretchHashes.of(text, start, end)) < number) {
        throw row.error("the word " + row.get(0) + " is listed twice");
      }
      documents[number] = count;
      classes[number] = WordClass.ofLetter(row);
    }
    if (total <= 1) {
      throw ResourceException.of(table.name(), "expected a row * with the number of documents");
    }
    HashNumbers generalWords = new HashNumbers(general.rows().size());
    for (TsvTable.Row row : general.rows()) {
      generalWords.add(StretchHashes.of(row.get(0)));
    }
    return new BackgroundFrequencies(
        words,
        Arrays.copyOf(documents, words.size()),
        Arrays.copyOf(classes, words.size()),
        generalWords,
        total);
  }

  private static int count(String text, TsvTable.Row row) {
    try {
      int count = Integer.parseInt(text, row.start(1), row.end(1), 10);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Reported below, as is a number that is not positive.
    }
    String number = row.require(1, "number of documents");
    throw row.error("not a positive number of documents: \"" + number + "\"");
  }

  /** Returns the number of the word with this hash; {@link #UNKNOWN} if the collection lacks it. */
  int find(long hash) {
    return words.find(hash);
  }

  /**
   * Returns the inverse document frequency of a word, from 0 for one that every document holds to 1
   * for one that none holds.
   *
   * @param word the number of the word
   */
  double inverseDocumentFrequency(int word) {
    return word == UNKNOWN ? 1 : frequencies[word];
  }

  /** Returns whether the word or phrase with this hash is too general to be a keyphrase. */
  boolean isGeneral(long hash) {
    return general.find(hash) >= 0;
  }

  /**
   * Returns the class of a word.
   *
   * @param word the number of the word
   * @param partOfSpeech the tag that the tokenizer gave; empty if it gives none
   */
  WordClass classOf(int word, String partOfSpeech) {
    WordClass tagged = WordClass.ofTag(partOfSpeech);
    if (tagged != null) {
      return tagged;
    }
    // Rare words are nouns and names.
    return word == UNKNOWN ? WordClass.NOMINAL : classes[word];
  }
}
