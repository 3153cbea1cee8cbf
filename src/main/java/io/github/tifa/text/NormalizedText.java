package io.github.tifa.text;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A view of a text, of equal length, in which what does not matter for reading is made alike; the
 * raw text stands behind it unchanged, and every offset into the one is an offset into the other.
 *
 * <p>In the view
 *
 * <ul>
 *   <li>full-width ASCII is half-width: {@code ，} is {@code ,} and {@code （} is {@code (}, while
 *       {@code 。、《》“”} stay;
 *   <li>letters are lower case, where one code unit corresponds to one;
 *   <li>traditional characters are simplified, each by itself; radicals and compatibility
 *       ideographs are the ideographs they stand for;
 *   <li>the dot inside a name is U+00B7, however it is written: {@code • ‧ ∙ ⋅ ・ ･}, and {@code .}
 *       or {@code ．} between two ideographs unless it follows the number of a list item ({@code
 *       一．});
 *   <li>what ends a line is {@code \n} (of {@code \r\n} the second is, the first a space), and
 *       every other {@linkplain BlankCharacters blank character} is a space.
 * </ul>
 *
 * <p>Surrogates, paired or not, stay as they are. Normalising a normalised text changes nothing.
 * Two views are equal if their raw texts are. Immutable and thread-safe.
 */
public final class NormalizedText implements CharSequence {

  /** The dot inside a name, U+00B7. */
  static final char INTERPUNCT = '·';

  // Memoised rather than initialised with the class, so that a damaged file is reported as such to
  // every caller and not as a class that could not be initialised.
  private static final Supplier<FoldingTable> TABLE = Suppliers.memoize(FoldingTable::bundled);

  private static final String LIST_NUMERALS = "一二三四五六七八九十百";

  private final String raw;
  private final String folded;

  private NormalizedText(String raw, String folded) {
    this.raw = raw;
    this.folded = folded;
  }

  /**
   * Returns the normalised view of {@code raw}, in time linear in its length.
   *
   * @throws ResourceException if the bundled table of characters is missing or damaged
   */
  public static NormalizedText of(String raw) {
    FoldingTable table = TABLE.get();
    int length = raw.length();
    int i = 0;
    while (i < length && fold(raw, i, table) == raw.charAt(i)) {
      i++;
    }
    if (i == length) {
      return new NormalizedText(raw, raw);
    }
    char[] folded = raw.toCharArray();
    for (; i < length; i++) {
      folded[i] = fold(raw, i, table);
    }
    return new NormalizedText(raw, new String(folded));
  }

  private static char fold(String raw, int i, FoldingTable table) {
    char folded = table.fold(raw.charAt(i));
    if (folded == '.' && isInsideName(raw, i, table)) {
      return INTERPUNCT;
    }
    if (folded == '\n'
        && raw.charAt(i) == '\r'
        && i + 1 < raw.length()
        && raw.charAt(i + 1) == '\n') {
      return ' ';
    }
    return folded;
  }

  private static boolean isInsideName(String raw, int dot, FoldingTable table) {
    return dot > 0
        && dot + 1 < raw.length()
        && isIdeograph(table.fold(raw.charAt(dot - 1)))
        && isIdeograph(table.fold(raw.charAt(dot + 1)))
        && !endsListNumber(raw, dot, table);
  }

  private static boolean endsListNumber(String raw, int dot, FoldingTable table) {
    int start = dot;
    while (start > 0 && LIST_NUMERALS.indexOf(table.fold(raw.charAt(start - 1))) >= 0) {
      start--;
    }
    return start < dot && (start == 0 || !isIdeograph(table.fold(raw.charAt(start - 1))));
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3400' && Character.isIdeographic(c);
  }

  /** Returns the text behind the view. */
  public String raw() {
    return raw;
  }

  @Override
  public int length() {
    return folded.length();
  }

  @Override
  public char charAt(int index) {
    return folded.charAt(index);
  }

  @Override
  public String subSequence(int start, int end) {
    return folded.substring(start, end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NormalizedText that && raw.equals(that.raw);
  }

  @Override
  public int hashCode() {
    return raw.hashCode();
  }

  /** Returns the normalised text; the raw text itself if they are the same. */
  @Override
  public String toString() {
    return folded;
  }
}
