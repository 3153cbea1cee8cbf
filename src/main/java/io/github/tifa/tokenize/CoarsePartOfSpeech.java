package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableMap;
import io.github.tifa.tagging.Vocabulary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a word a coarse part of speech from what the vocabulary knows of it, out of context: the
 * tags of Peking University without their subdivisions. What the vocabulary does not know is a
 * noun. Immutable and thread-safe.
 */
final class CoarsePartOfSpeech {
  private static final String NOUN = "n";
  private static final String NUMBER = "m";
  private static final String PUNCTUATION = "w";
  private static final String FOREIGN = "nx";

  /**
   * The tags in the order in which they decide where a word has several. Function words come first,
   * for they are few and frequent; a verb that is a noun too is most often the noun in official
   * prose, and gets the tag for that.
   */
  private static final ImmutableMap<String, String> BY_PRECEDENCE =
      ImmutableMap.<String, String>builder()
          .put("u", "u")
          .put("p", "p")
          .put("c", "c")
          .put("r", "r")
          .put("d", "d")
          .put("m", NUMBER)
          .put("q", "q")
          .put("f", "f")
          .put("t", "t")
          .put("Hnr", "nr")
          .put("Hns", "ns")
          .put("Country", "ns")
          .put("Hnt", "nt")
          .put("vn", "vn")
          .put("v", "v")
          .put("a", "a")
          .put("b", "b")
          .put("i", "i")
          .put("s", "s")
          .put("j", "j")
          .put("n", NOUN)
          .put("Jns", "ns")
          .put("Jnr", "nr")
          .put("Jnt", "nt")
          .put("Hnz", "nz")
          .put("Jnz", "nz")
          .buildOrThrow();

  private final Vocabulary vocabulary;

  /** Those that were asked for. Threads may race to find one, to the same end. */
  private final @Nullable String[] byClass;

  CoarsePartOfSpeech(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.byClass = new String[vocabulary.classes()];
  }

  private String ofClass(int wordClass) {
    String known = byClass[wordClass];
    if (known != null) {
      return known;
    }
    String found = ofTags(vocabulary.tagsOf(wordClass));
    byClass[wordClass] = found;
    return found;
  }

  private String ofTags(long tags) {
    for (Map.Entry<String, String> tag : BY_PRECEDENCE.entrySet()) {
      int bit = vocabulary.tags().indexOf(tag.getKey());
      if (bit >= 0 && (tags >>> bit & 1) != 0) {
        return tag.getValue();
      }
    }
    return NOUN;
  }

  /** Returns the tag of the word of folded characters at {@code [start, end)}. */
  String of(char[] text, int start, int end) {
    char first = text[start];
    if (!Character.isLetterOrDigit(first) && !Character.isSurrogate(first)) {
      return PUNCTUATION;
    }
    if (first < 0x80) {
      return Character.isDigit(first) ? NUMBER : FOREIGN;
    }
    int wordClass = vocabulary.classOf(text, start, end);
    return wordClass == Vocabulary.NONE ? NOUN : ofClass(wordClass);
  }
}
