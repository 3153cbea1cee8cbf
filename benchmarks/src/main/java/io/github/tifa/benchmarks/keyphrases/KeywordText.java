package io.github.tifa.benchmarks.keyphrases;

import com.google.common.collect.ImmutableSet;

/**
 * A text with the keywords that its authors gave it.
 *
 * @param text the text
 * @param keywords the keywords, as written
 */
public record KeywordText(String text, ImmutableSet<String> keywords) {}
