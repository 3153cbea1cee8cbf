package io.github.tifa.facts.posts;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post taken apart.
 *
 * @param title the title without body, administrative prefix and blanks; never empty unless the
 *     whole post is blank
 * @param organization the body named inside the post, if there is one
 * @param bare whether nothing stands before the title
 */
record PostTitle(String title, @Nullable Span organization, boolean bare) {

  /** Divisions that stand for themselves before a title and are no mention of a place. */
  private static final String[] DIVISIONS = {"特别行政区", "自治区", "自治州", "自治县", "自治旗"};

  private static final GapPattern ORDINAL =
      GapPattern.beginning(" \n)第", "[)\\s]*(?:第[0-9一二三四五六七八九十百]{1,4}任)?");

  /**
   * Takes a post apart.
   *
   * @param inside the mentions that lie inside the post, in text order
   */
  static PostTitle of(NormalizedText text, Span post, List<Mention> inside) {
    Mention organization = null;
    int start = post.start();
    for (Mention mention : inside) {
      if (mention.type() == EntityType.ORGANIZATION) {
        // 兵团日报（胡杨网）记者: what stands in brackets only explains the body before it.
        boolean explains =
            organization != null
                && mention.start() == organization.end() + 1
                && text.charAt(organization.end()) == '(';
        organization = explains ? organization : mention;
        start = mention.end();
      } else if (mention.type() == EntityType.PLACE && organization == null) {
        start = afterPlace(text, post, start, mention);
      }
    }
    if (organization == null) {
      start = afterDivision(text, post, start);
    }
    start = afterAttribute(text, post, start);
    start = afterOrdinal(text, post, start);
    if (start == post.end()) {
      start = post.start();
    } else if (post.end() - start == 1 && start > post.start()) {
      // 外交部长 is 外交部 with its 部长: the body and the title share a character.
      start--;
    }
    return new PostTitle(
        withoutBlanks(text.raw(), start, post.end()),
        organization == null ? null : organization.span(),
        start == post.start());
  }

  /** Skips a place at the head of a post, and the place where an envoy is posted. */
  private static int afterPlace(NormalizedText text, Span post, int start, Mention place) {
    boolean envoy = place.start() == start + 1 && text.charAt(start) == '驻' && start > post.start();
    boolean topic =
        startsWith(text, place.end(), post.end(), "事务")
            || startsWith(text, place.end(), post.end(), "问题");
    return (place.start() == start || envoy) && !topic ? place.end() : start;
  }

  private static int afterDivision(NormalizedText text, Span post, int start) {
    for (String division : DIVISIONS) {
      if (startsWith(text, start, post.end(), division)) {
        return start + division.length();
      }
    }
    return start;
  }

  /** Skips a bracket that closes behind the body, and the count of holders: {@code 第103任}. */
  private static int afterOrdinal(NormalizedText text, Span post, int start) {
    return ORDINAL.lookingAtEnd(text, start, post.end());
  }

  /** Skips what the post is charged with: {@code 分管日常工作的副主任}. */
  private static int afterAttribute(NormalizedText text, Span post, int start) {
    for (int i = post.end() - 2; i >= start; i--) {
      if (text.charAt(i) == '的') {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean startsWith(NormalizedText text, int from, int to, String prefix) {
    return to - from >= prefix.length() && text.toString().startsWith(prefix, from);
  }

  private static String withoutBlanks(String raw, int from, int to) {
    StringBuilder title = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!BlankCharacters.isBlank(raw.charAt(i))) {
        title.append(raw.charAt(i));
      }
    }
    return title.isEmpty() ? raw.substring(from, to) : title.toString();
  }
}
