package io.github.tifa.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.List;

/** A library under measurement, in one of its modes; thread-safe. */
public interface Peer {

  /** Returns the name, the version and the mode, as tables print them. */
  String name();

  /**
   * Does the library's work on a text by its own call, with nothing of ours around it. Speed is
   * measured by this.
   *
   * @return a number that depends on what was found, so that no compiler drops the work
   */
  int process(String text);

  /** Returns what the library can find besides words; nothing else of it is scored. */
  default ImmutableSet<Label> labels() {
    return ImmutableSet.of();
  }

  /**
   * Returns what the library finds in a text, in the labels of the guidelines.
   *
   * @param id the id of the text, which may hold its date
   */
  default List<LabelledSpan> annotate(String id, String text) {
    return List.of();
  }

  /**
   * Returns the words of a text, in order.
   *
   * @throws UnsupportedOperationException if the library splits no words in this mode
   */
  default List<Span> words(String text) {
    throw new UnsupportedOperationException(name() + " splits no words");
  }
}
