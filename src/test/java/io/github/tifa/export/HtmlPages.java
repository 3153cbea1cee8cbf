package io.github.tifa.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes pages apart, for tests. */
final class HtmlPages {
  private static final Pattern ARTICLE =
      Pattern.compile("<article id=\"text\" lang=\"zh\">(.*)</article>", Pattern.DOTALL);

  private HtmlPages() {}

  /** Returns what stands inside the article element. */
  static String article(String page) {
    Matcher matcher = ARTICLE.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no article in " + page);
    }
    return matcher.group(1);
  }

  /** Returns the text content of the article element. */
  static String articleText(String page) {
    return article(page)
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#13;", "\r")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }

  /** Returns {@code text} with U+FFFD for what HTML cannot hold: NUL and lone surrogates. */
  static String representable(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(c == '\0' || Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
