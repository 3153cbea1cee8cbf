package io.github.tifa.text;

/**
 * A view of a text, of equal length, in which what does not matter for reading is made alike; the
 * raw text stands behind it unchanged, and every offset into the one is an offset into the other.
 *
 * <p>Immutable and thread-safe.
 */
public final class NormalizedText implements CharSequence {
  private final String raw;
  private final String folded;

  private NormalizedText(String raw, String folded) {
    this.raw = raw;
    this.folded = folded;
  }

  /** Returns the normalised view of {@code raw}. */
  public static NormalizedText of(String raw) {
    char[] folded = new char[raw.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(raw.charAt(i));
    }
    return new NormalizedText(raw, new String(folded));
  }

  private static char fold(char c) {
    return c;
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

  /** Returns the normalised text. */
  @Override
  public String toString() {
    return folded;
  }
}
