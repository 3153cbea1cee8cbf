package io.github.tifa.cli;

import io.github.tifa.tagging.Tagger;
import java.util.Locale;

/** The heads of a model that {@code --head} names. */
enum HeadName {
  NAMES(Tagger.NAMES),
  TERMS(Tagger.TERMS),
  POSTS(Tagger.POSTS),
  TIMES(Tagger.TIMES),
  WORDS(Tagger.WORDS);

  private final String head;

  HeadName(String head) {
    this.head = head;
  }

  /** Returns the name of the head in a model. */
  String head() {
    return head;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
