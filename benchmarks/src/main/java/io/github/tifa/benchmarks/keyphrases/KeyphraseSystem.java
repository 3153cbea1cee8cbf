package io.github.tifa.benchmarks.keyphrases;

import java.util.List;

/** A library that finds the keyphrases of a text. */
public interface KeyphraseSystem {

  /** Returns the name and version, as tables print it. */
  String name();

  /** Returns at most {@code limit} keyphrases of a text, best first. */
  List<String> keyphrases(String text, int limit);
}
