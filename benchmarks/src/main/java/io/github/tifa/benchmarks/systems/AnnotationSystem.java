package io.github.tifa.benchmarks.systems;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import java.util.List;

/** A library under measurement. */
public interface AnnotationSystem {

  /** Returns the name and version, as tables print it. */
  String name();

  /** Returns what the system can find; nothing else of it is scored. */
  ImmutableSet<Label> labels();

  /**
   * Returns what the system finds in a text, in the labels of the guidelines.
   *
   * @param id the id of the text, which may hold its date
   */
  List<LabelledSpan> annotate(String id, String text);
}
