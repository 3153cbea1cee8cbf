package io.github.tifa.article;

import com.google.common.collect.ImmutableList;

/** Cuts a page into lines. Immutable and thread-safe. */
final class PageLines {
  /** A longer line is body, whatever words it holds. */
  private static final int LONGEST_CUED = 200;

  private final CueWords words;

  PageLines(CueWords words) {
    this.words = words;
  }

  /** Returns the lines of a normalised text that are not blank. */
  ImmutableList<PageLine> split(String text) {
    ImmutableList.Builder<PageLine> lines = ImmutableList.builder();
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int next = lineEnd < 0 ? text.length() : lineEnd;
      int end = next;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (start < end) {
        lines.add(
            new PageLine(
                text,
                start,
                end,
                end - start > LONGEST_CUED ? ImmutableList.of() : words.find(text, start, end)));
      }
      start = next + 1;
    }
    return lines.build();
  }
}
