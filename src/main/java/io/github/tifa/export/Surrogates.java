package io.github.tifa.export;

/** Finds what is wrong with surrogates: halves alone, and offsets between two halves. */
final class Surrogates {
  private Surrogates() {}

  /** Returns whether the code unit at {@code index} is a surrogate without its other half. */
  static boolean isLone(CharSequence text, int index) {
    return Character.isSurrogate(text.charAt(index))
        && !cutsPair(text, index)
        && !cutsPair(text, index + 1);
  }

  /** Returns whether {@code offset} lies between the halves of a pair. */
  static boolean cutsPair(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
