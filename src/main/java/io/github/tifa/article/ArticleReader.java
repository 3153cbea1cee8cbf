package io.github.tifa.article;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the structure of an article. The first line is the title if it is short, does not end as a
 * sentence does, and more lines follow; everything else is the body. Immutable and thread-safe.
 */
public final class ArticleReader {
  /** Headlines of official news, chained ones included, stay below this many UTF-16 code units. */
  private static final int LONGEST_TITLE = 80;

  private static final String SENTENCE_ENDS = "。；;，,：:、";

  /** Returns the structure of {@code article}; without zones if its text is blank. */
  public ArticleStructure read(Article article) {
    String text = article.text();
    ArticleStructure.Builder structure = ArticleStructure.builder();
    article.published().ifPresent(structure::published);
    int start = skipBlanks(text, 0);
    if (start == text.length()) {
      return structure.build();
    }
    List<Zone> zones = new ArrayList<>();
    int bodyStart = start;
    int lineEnd = endOfLine(text, start);
    int titleEnd = trimEnd(text, start, lineEnd);
    int next = skipBlanks(text, lineEnd);
    if (next < text.length()
        && titleEnd - start <= LONGEST_TITLE
        && SENTENCE_ENDS.indexOf(text.charAt(titleEnd - 1)) < 0) {
      Span title = new Span(start, titleEnd);
      zones.add(new Zone(title, ZoneKind.TITLE));
      structure.title(title.of(text));
      bodyStart = next;
    }
    zones.add(
        new Zone(new Span(bodyStart, trimEnd(text, bodyStart, text.length())), ZoneKind.BODY));
    return structure.zones(zones).build();
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && BlankCharacters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int start, int end) {
    int i = end;
    while (i > start + 1 && BlankCharacters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int endOfLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
