package io.github.tifa.text;

import com.google.common.collect.ImmutableList;

/** Splits a text into sentences. Immutable and thread-safe. */
public final class SentenceSplitter {

  /** Returns the sentences of {@code text} in order; none if it is blank. */
  public ImmutableList<Sentence> split(NormalizedText text) {
    return ImmutableList.of();
  }
}
