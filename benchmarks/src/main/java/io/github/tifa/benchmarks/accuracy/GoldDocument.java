package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A text with its gold annotations.
 *
 * @param id the file's name without extension, or the number of the sentence
 * @param text the raw text
 * @param spans the gold spans in text order
 * @param labels the labels that the annotators looked for; others are not scored
 */
public record GoldDocument(
    String id, String text, ImmutableList<LabelledSpan> spans, ImmutableSet<Label> labels) {}
