package io.github.tifa.keyphrases;

import com.google.common.primitives.Ints;
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
  private static final char TOTAL = '*';

  private static final int MOST_DIGITS = 9;
  private static final int MOST_DOCUMENTS = 100_000_000;

  private static final String GENERAL = "general-words.tsv";

  private final HashNumbers words;

  /** In how many documents each word occurs. */
  private final int[] documents;

  /**
   * The inverse document frequency of each word; 0 until it is asked for. Threads may race to work
   * one out, to the same end.
   */
  private final double[] frequencies;

  private final double logTotal;
  private final WordClass[] classes;
  private final HashNumbers general;

  private BackgroundFrequencies(
      HashNumbers words, int[] documents, WordClass[] classes, HashNumbers general, int total) {
    this.words = words;
    this.documents = documents;
    this.frequencies = new double[documents.length];
    this.logTotal = Math.log(total);
    this.classes = classes;
    this.general = general;
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
    for (TsvTable.Row row : table.rows()) {
      int end = row.length();
      int tab = 0;
      long hash = 0;
      for (; tab < end && row.charAt(tab) != '\t'; tab++) {
        hash = StretchHashes.step(hash, row.charAt(tab));
      }
      int count = 0;
      int i = tab + 1;
      for (; i < end && isDigit(row.charAt(i)) && count < MOST_DOCUMENTS; i++) {
        count = 10 * count + row.charAt(i) - '0';
      }
      boolean ends = i < end - 1 && row.charAt(i) == '\t' && isColumnEnd(row, i + 2);
      WordClass wordClass = ends ? WordClass.ofLetter(row.charAt(i + 1)) : null;
      if (tab == 0 || count == 0 || wordClass == null) {
        throw damaged(row);
      }
      if (tab == 1 && row.charAt(0) == TOTAL) {
        total = count;
        continue;
      }
      int number = words.size();
      if (words.add(StretchHashes.mix(hash, tab)) < number) {
        throw row.error("the word " + row.get(0) + " is listed twice");
      }
      documents[number] = count;
      classes[number] = wordClass;
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isColumnEnd(TsvTable.Row row, int index) {
    return index == row.length() || row.charAt(index) == '\t';
  }

  private static ResourceException damaged(TsvTable.Row row) {
    row.require(0, "word");
    String number = row.require(1, "number of documents");
    Integer count = Ints.tryParse(number);
    if (count == null || count <= 0 || number.length() > MOST_DIGITS) {
      return row.error("not a positive number of documents: \"" + number + "\"");
    }
    return row.error("unknown class \"" + row.require(2, "class") + "\"");
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
    if (word == UNKNOWN) {
      return 1;
    }
    double known = frequencies[word];
    return known != 0 ? known : workOut(word);
  }

  private double workOut(int word) {
    frequencies[word] = 1 - Math.log(documents[word]) / logTotal;
    return frequencies[word];
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
