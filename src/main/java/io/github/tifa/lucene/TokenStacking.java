package io.github.tifa.lucene;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Lays names and policy terms over the words of a document. All tokens at one position begin at the
 * same offset, and the offsets never go back, as an index requires. Not thread-safe.
 */
final class TokenStacking {
  private final String text;
  private final ImmutableList<Span> words;
  private final ImmutableList<Annotation> annotations;
  private final AnnotationTokens annotationTokens;
  private final String[] types;
  private final ImmutableList.Builder<StreamToken> stream = ImmutableList.builder();
  private int positionIncrement;

  private TokenStacking(Document document, AnnotationTokens annotationTokens) {
    this.text = document.text();
    this.words = IndexedWords.of(document);
    this.annotations = Annotation.of(document);
    this.annotationTokens = annotationTokens;
    this.types = new String[words.size()];
    Arrays.fill(types, TypeAttribute.DEFAULT_TYPE);
  }

  /** Returns the tokens of {@code document} in the order of the stream. */
  static ImmutableList<StreamToken> stack(Document document, AnnotationTokens annotationTokens) {
    return new TokenStacking(document, annotationTokens).stack();
  }

  private ImmutableList<StreamToken> stack() {
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      positionIncrement = 1;
      boolean replaced = false;
      int start = words.get(word).start();
      for (; next < annotations.size() && annotations.get(next).span().start() <= start; next++) {
        Annotation annotation = annotations.get(next);
        int endWord = endWord(word, annotation.span());
        if (annotationTokens == AnnotationTokens.TYPES) {
          Arrays.fill(types, word, endWord, annotation.type());
        } else {
          replaced |= addAnnotation(annotation, word, endWord) && endWord == word + 1;
        }
      }
      if (!replaced) {
        add(term(words.get(word).of(text)), types[word], word, word + 1);
      }
    }
    return stream.build();
  }

  /** Returns the index behind the last word that lies inside {@code span}. */
  private int endWord(int firstWord, Span span) {
    int word = firstWord;
    while (word < words.size() && words.get(word).end() <= span.end()) {
      word++;
    }
    return word;
  }

  private boolean addAnnotation(Annotation annotation, int word, int endWord) {
    if (endWord == word) {
      return false;
    }
    String term = term(annotation.span().of(text));
    boolean added = term.length() <= IndexedWords.MAX_LENGTH;
    if (added) {
      add(term, annotation.type(), word, endWord);
    }
    if (annotationTokens == AnnotationTokens.STACKED_WITH_CANONICAL) {
      String canonical = term(annotation.canonical());
      if (!canonical.equals(term) && canonical.length() <= IndexedWords.MAX_LENGTH) {
        add(canonical, annotation.type(), word, endWord);
      }
    }
    return added;
  }

  private void add(String term, String type, int word, int endWord) {
    int start = words.get(word).start();
    int end = words.get(endWord - 1).end();
    stream.add(new StreamToken(term, type, start, end, positionIncrement, endWord - word));
    positionIncrement = 0;
  }

  /** Leaves out what writers vary: quotation marks, brackets and the blanks of typesetting. */
  private static String term(String surface) {
    StringBuilder term = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (!BlankCharacters.isBlank(c) && !isEnclosing(c)) {
        term.append(c);
      }
    }
    return term.toString();
  }

  private static boolean isEnclosing(char c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          true;
      default -> c == '"' || c == '＂';
    };
  }
}
