package io.github.tifa.tagging;

import io.github.tifa.text.BlankCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the edges of spans to where an annotation may begin and end. A decoder goes from one UTF-16
 * code unit to the next and knows neither blanks nor the halves of a character.
 */
final class SpanEdges {
  private SpanEdges() {}

  /**
   * Returns the spans without blanks at their edges. Of a character that an edge cuts, a letter is
   * taken into the span and anything else left out. What then is empty is no span.
   *
   * @param spans in text order, without overlap, as those returned are
   */
  static List<TaggedSpan> fit(String text, List<TaggedSpan> spans) {
    List<TaggedSpan> fitted = new ArrayList<>(spans.size());
    int before = 0;
    for (TaggedSpan span : spans) {
      int start = span.start();
      int end = span.end();
      if (cutsPair(text, start)) {
        start += isLetter(text, start) && before < start ? -1 : 1;
      }
      if (cutsPair(text, end)) {
        end += isLetter(text, end) ? 1 : -1;
      }
      while (start < end && BlankCharacters.isBlank(text.charAt(start))) {
        start++;
      }
      while (start < end && BlankCharacters.isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        boolean same = start == span.start() && end == span.end();
        fitted.add(same ? span : new TaggedSpan(start, end, span.type(), span.confidence()));
        before = end;
      }
    }
    return fitted;
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean isLetter(String text, int insidePair) {
    return Character.isLetter(text.codePointAt(insidePair - 1));
  }
}
