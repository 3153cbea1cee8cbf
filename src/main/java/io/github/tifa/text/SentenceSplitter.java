package io.github.tifa.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Splits a text into sentences: stretches that end with {@code 。！？……} or the end of a line.
 *
 * <ul>
 *   <li>Quotation marks and brackets that close after the stop belong to the sentence; a stop that
 *       a comma, a colon or {@code 的} follows ends nothing.
 *   <li>Inside brackets and 《》 that close on the same line nothing ends, unless the sentence began
 *       with a round bracket.
 *   <li>A dot ends a sentence where a blank, a closing mark or the end of the line follows, except
 *       after a list number, an initial or an abbreviation.
 *   <li>A stretch longer than {@value #MAX_LENGTH} code units is cut, after a comma or blank if
 *       there is one in its second half.
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class SentenceSplitter {

  /** The greatest length of a sentence, in UTF-16 code units. */
  public static final int MAX_LENGTH = 1000;

  /** How far the closing bracket may be from the opening one. */
  private static final int MAX_BRACKETED = 120;

  private static final int MAX_ABBREVIATION = 5;

  private static final ImmutableSet<String> ABBREVIATIONS =
      ImmutableSet.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "no", "nos", "vol", "fig", "pp", "vs",
          "inc", "co", "ltd", "corp", "dept", "gen", "col", "capt", "lt", "sen", "rep", "gov",
          "approx", "ca", "cf", "al");

  /** Creates a splitter. */
  public SentenceSplitter() {}

  /**
   * Returns the sentences of {@code text} in order; none if it is blank. They do not overlap and
   * cover every character that is not blank. Takes time linear in the length of the text.
   */
  public ImmutableList<Sentence> split(NormalizedText text) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    String folded = text.toString();
    int length = folded.length();
    int start = 0;
    while (start < length) {
      if (isBlank(folded.charAt(start))) {
        start++;
        continue;
      }
      int end = endOf(folded, start);
      int last = end;
      while (isBlank(folded.charAt(last - 1))) {
        last--;
      }
      sentences.add(new Sentence(start, last));
      start = end;
    }
    return sentences.build();
  }

  /** Returns where the sentence that starts at {@code start}, with no blank, ends. */
  private static int endOf(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    boolean quoted = false;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      if (c == '"') {
        quoted = !quoted;
      }
      int closer = closingBracket(text, i, limit);
      if (closer > i) {
        if (i == start && c == '(' && isStop(text, closer - 1)) {
          return afterStop(text, closer - 1, limit, quoted);
        }
        i = closer + 1;
      } else if (isStop(text, i)) {
        int after = afterStop(text, i, limit, quoted);
        if (after == limit || !continues(text, after)) {
          return after;
        }
        for (int k = i + 1; k < after; k++) {
          quoted ^= text.charAt(k) == '"';
        }
        i = after;
      } else {
        i++;
      }
    }
    return limit == text.length() ? limit : cut(text, start, limit);
  }

  private static boolean continues(String text, int after) {
    char next = text.charAt(after);
    return SentencePunctuation.continues(next)
        && !(next == '的' && SentencePunctuation.isStop(text.charAt(after - 1)));
  }

  /** Returns where the bracket closes that opens at {@code open}; {@code open} if none does. */
  private static int closingBracket(String text, int open, int limit) {
    char opener = text.charAt(open);
    char closer = SentencePunctuation.closerOf(opener);
    if (closer == 0) {
      return open;
    }
    int depth = 1;
    int end = Math.min(limit, open + MAX_BRACKETED);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return open;
      } else if (c == opener) {
        depth++;
      } else if (c == closer && --depth == 0) {
        return i;
      }
    }
    return open;
  }

  /** Returns the end of the stops and closing marks that follow the stop at {@code stop}. */
  private static int afterStop(String text, int stop, int limit, boolean quoted) {
    boolean open = quoted;
    int i = stop + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '"' && open) {
        open = false;
      } else if (!SentencePunctuation.isStop(c) && !SentencePunctuation.isCloser(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    if (c == '.') {
      return isFullStop(text, i);
    }
    // A question mark inside a web address ends nothing.
    return SentencePunctuation.isStop(c)
        && !(c == '?' && i > 0 && isAscii(text.charAt(i - 1)) && isLatinOrDigit(text, i + 1));
  }

  private static boolean isFullStop(String text, int dot) {
    if (dot + 1 < text.length()) {
      char next = text.charAt(dot + 1);
      if (!isBlank(next) && next != '"' && !SentencePunctuation.isCloser(next)) {
        return false;
      }
      if (next == '\n') {
        return true;
      }
    }
    int start = dot;
    while (start > 0 && dot - start <= MAX_ABBREVIATION && isLatinOrDigit(text, start - 1)) {
      start--;
    }
    if (start == dot || dot - start > MAX_ABBREVIATION) {
      return true;
    }
    if (Character.isDigit(text.charAt(dot - 1))) {
      return start > 0 && !isBlank(text.charAt(start - 1));
    }
    boolean initial = dot - start == 1 || text.charAt(start - 1 < 0 ? start : start - 1) == '.';
    return !initial && !ABBREVIATIONS.contains(text.substring(start, dot));
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static boolean isLatinOrDigit(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** Returns where to cut the piece between {@code start} and {@code limit}. */
  private static int cut(String text, int start, int limit) {
    for (int i = limit; i > start + MAX_LENGTH / 2; i--) {
      char c = text.charAt(i - 1);
      boolean insideNumber = c == ',' && isLatinOrDigit(text, i - 2) && isLatinOrDigit(text, i);
      if (SentencePunctuation.separates(c) && !insideNumber) {
        return i;
      }
    }
    boolean insidePair =
        Character.isHighSurrogate(text.charAt(limit - 1))
            && Character.isLowSurrogate(text.charAt(limit));
    return insidePair ? limit - 1 : limit;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
