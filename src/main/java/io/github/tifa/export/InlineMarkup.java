package io.github.tifa.export;

import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a text with spans that nest, touch and cross as elements, which can only nest. Each line
 * of the text is a block, its line feed inside; a span that crosses a line or another span becomes
 * several elements, all but the first of the class {@code cont} (it continues) and all but the last
 * of the class {@code part} (it goes on). Mutable, for one use.
 */
final class InlineMarkup {
  /** How much of an enclosing span the details of an inner one repeat. */
  private static final int LONGEST_SHOWN = 40;

  private final String text;
  private final List<InlineSpan> spans;
  private final LineBlocks blocks;
  private final Writer out;
  private final List<InlineSpan> open = new ArrayList<>();
  private int next;

  /**
   * Creates a writer.
   *
   * @param spans of two with the same span the outer one first
   */
  InlineMarkup(String text, List<InlineSpan> spans, LineBlocks blocks, Writer out) {
    this.text = text;
    this.spans = new ArrayList<>();
    spans.forEach(span -> this.spans.add(aroundPairs(span)));
    this.spans.sort(Comparator.comparing(InlineSpan::span));
    this.blocks = blocks;
    this.out = out;
  }

  void write() throws IOException {
    int start = 0;
    while (start < text.length()) {
      int lineFeed = text.indexOf('\n', start);
      int end = lineFeed < 0 ? text.length() : lineFeed + 1;
      writeLine(start, end);
      start = end;
    }
  }

  /** Returns the span with both halves of the surrogate pairs that it cuts. */
  private InlineSpan aroundPairs(InlineSpan inline) {
    int start = inline.start() - (Surrogates.cutsPair(text, inline.start()) ? 1 : 0);
    int end = inline.end() + (Surrogates.cutsPair(text, inline.end()) ? 1 : 0);
    return inline.at(new Span(start, end));
  }

  private void writeLine(int start, int end) throws IOException {
    String block = blocks.open(new Span(start, end), out);
    for (int i = 0; i < open.size(); i++) {
      writeStart(open.get(i), i, start, end);
    }
    int position = start;
    while (position < end) {
      while (next < spans.size() && spans.get(next).start() == position) {
        InlineSpan span = spans.get(next++);
        open.add(span);
        writeStart(span, open.size() - 1, position, end);
      }
      int stop = nextBoundary(end);
      HtmlText.escape(text, position, stop, out);
      position = stop;
      if (position < end) {
        closeEnding(position, end);
      }
    }
    for (int i = 0; i < open.size(); i++) {
      out.write("</span>");
    }
    open.removeIf(span -> span.end() <= end);
    out.append("</").append(block).append(">");
  }

  private int nextBoundary(int end) {
    int boundary = end;
    for (InlineSpan span : open) {
      boundary = Math.min(boundary, span.end());
    }
    return next < spans.size() ? Math.min(boundary, spans.get(next).start()) : boundary;
  }

  /** Closes what ends here, and for that moment whatever stands inside it. */
  private void closeEnding(int position, int lineEnd) throws IOException {
    int outermost = 0;
    while (outermost < open.size() && open.get(outermost).end() > position) {
      outermost++;
    }
    for (int i = outermost; i < open.size(); i++) {
      out.write("</span>");
    }
    List<InlineSpan> inner = open.subList(outermost, open.size());
    inner.removeIf(span -> span.end() <= position);
    for (int i = outermost; i < open.size(); i++) {
      writeStart(open.get(i), i, position, lineEnd);
    }
  }

  private void writeStart(InlineSpan span, int depth, int position, int lineEnd)
      throws IOException {
    out.append("<span class=\"").append(span.classes());
    if (position > span.start()) {
      out.write(" cont");
    }
    if (goesOn(span, depth, lineEnd)) {
      out.write(" part");
    }
    out.write('"');
    if (span.speaks()) {
      if (position == span.start()) {
        out.append(" id=\"").append(span.id()).append('"');
      }
      out.write(" tabindex=\"0\" data-tip=\"");
      HtmlText.escape(span.name(), out);
      if (!span.details().isEmpty()) {
        out.write('\n');
        HtmlText.escape(span.details(), out);
      }
      for (int i = depth - 1; i >= 0; i--) {
        writeEnclosing(open.get(i));
      }
      out.write('"');
    }
    out.write('>');
  }

  /** Names what the span stands in, because pointing at the inner one hides the outer one. */
  private void writeEnclosing(InlineSpan outer) throws IOException {
    if (outer.speaks()) {
      out.write("\n⊂ ");
      HtmlText.escape(outer.name(), out);
      out.write("：");
      HtmlText.escape(
          text, outer.start(), Math.min(outer.end(), outer.start() + LONGEST_SHOWN), out);
    }
  }

  private boolean goesOn(InlineSpan span, int depth, int lineEnd) {
    if (span.end() > lineEnd) {
      return true;
    }
    for (int i = 0; i < depth; i++) {
      if (open.get(i).end() < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** Opens the block that a line becomes. */
  @FunctionalInterface
  interface LineBlocks {
    /** Writes the start tag for the line at {@code line} and returns the element's name. */
    String open(Span line, Writer out) throws IOException;
  }
}
