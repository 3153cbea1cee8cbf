package io.github.tifa.benchmarks.keyphrases;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.hankcs.hanlp.dictionary.stopword.CoreStopWordDictionary;
import com.huaban.analysis.jieba.WordDictionary;
import io.github.tifa.document.Token;
import io.github.tifa.tokenize.JiebaTokenizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words of jieba ranked by their frequency in the text times their rarity elsewhere. Words of one
 * character, words without a letter and HanLP's stop words are left out.
 */
public final class JiebaTfIdf implements KeyphraseSystem {
  private final String name;
  private final JiebaTokenizer tokenizer;
  private final ToDoubleFunction<String> rarity;

  private JiebaTfIdf(String name, JiebaTokenizer tokenizer, ToDoubleFunction<String> rarity) {
    this.name = name;
    this.tokenizer = tokenizer;
    this.rarity = rarity;
  }

  /**
   * Returns the ranking whose rarity is the negative logarithm of a word's share in jieba's
   * dictionary; a word that the dictionary lacks is as rare as the rarest one in it.
   */
  public static JiebaTfIdf overDictionary() {
    JiebaTokenizer tokenizer = JiebaTokenizer.create();
    WordDictionary dictionary = WordDictionary.getInstance();
    return new JiebaTfIdf(
        "TF-IDF over jieba words, frequencies of jieba's dictionary",
        tokenizer,
        word -> -dictionary.getFreq(word));
  }

  /**
   * Returns the ranking whose rarity is the logarithm of the number of background texts by the
   * number of those that hold the word, one added to both.
   */
  public static JiebaTfIdf overTexts(Collection<String> background) {
    JiebaTokenizer tokenizer = JiebaTokenizer.create();
    Multiset<String> documents = HashMultiset.create();
    for (String text : background) {
      documents.addAll(words(tokenizer, text).elementSet());
    }
    double texts = background.size() + 1.0;
    return new JiebaTfIdf(
        "TF-IDF over jieba words, frequencies in " + background.size() + " other texts",
        tokenizer,
        word -> Math.log(texts / (documents.count(word) + 1)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> keyphrases(String text, int limit) {
    Multiset<String> words = words(tokenizer, text);
    return words.elementSet().stream()
        .sorted(Comparator.comparingDouble(word -> -words.count(word) * rarity.applyAsDouble(word)))
        .limit(limit)
        .toList();
  }

  /** Returns the words that may be keywords, in the order in which they first stand in the text. */
  private static Multiset<String> words(JiebaTokenizer tokenizer, String text) {
    Multiset<String> words = LinkedHashMultiset.create();
    for (Token token : tokenizer.tokenize(text)) {
      String word = token.span().of(text);
      if (word.length() > 1
          && word.codePoints().anyMatch(Character::isLetter)
          && !CoreStopWordDictionary.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
