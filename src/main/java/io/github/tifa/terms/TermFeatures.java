package io.github.tifa.terms;

import com.google.common.collect.ImmutableSet;

/** What the category of a policy term can be told from: how it begins, ends and is built. */
final class TermFeatures {
  private static final int LONGEST_PREFIX = 3;
  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_COUNTED = 16;
  private static final String QUOTES = "“”‘’《》〈〉()「」";

  private TermFeatures() {}

  /** Returns the features of a term, as normalised text; at least one. */
  static ImmutableSet<String> of(String term) {
    String core = withoutQuotes(term);
    int length = core.length();
    ImmutableSet.Builder<String> features = ImmutableSet.builder();
    features.add("length " + Math.min(length, LONGEST_COUNTED));
    for (int n = 1; n <= Math.min(LONGEST_SUFFIX, length); n++) {
      features.add("suffix " + core.substring(length - n));
    }
    for (int n = 1; n <= Math.min(LONGEST_PREFIX, length); n++) {
      features.add("prefix " + core.substring(0, n));
    }
    for (int i = 0; i + 1 < length; i++) {
      features.add("bigram " + core.substring(i, i + 2));
    }
    if (QUOTES.indexOf(term.charAt(0)) >= 0) {
      features.add("opens " + term.charAt(0));
    }
    if (term.indexOf('、') >= 0) {
      features.add("enumerates");
    }
    if (term.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      features.add("digits");
    }
    return features.build();
  }

  private static String withoutQuotes(String term) {
    int start = 0;
    int end = term.length();
    while (start < end && QUOTES.indexOf(term.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && QUOTES.indexOf(term.charAt(end - 1)) >= 0) {
      end--;
    }
    return start < end ? term.substring(start, end) : term;
  }
}
