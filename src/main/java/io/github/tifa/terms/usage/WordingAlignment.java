package io.github.tifa.terms.usage;

import com.google.common.collect.ImmutableList;

/**
 * What two wordings share, character by character: their longest common subsequence (Wagner and
 * Fischer, <i>The String-to-String Correction Problem</i>, 1974, with insertions and deletions
 * only). Characters are code points.
 *
 * @param pieces the pieces of both wordings; the kept and deleted ones make up the older wording,
 *     the kept and inserted ones the newer one. A deletion precedes an insertion at the same place
 */
public record WordingAlignment(ImmutableList<Piece> pieces) {

  /** What became of a piece. */
  public enum Kind {
    /** It stands in both wordings. */
    KEPT,
    /** It stands in the older wording only. */
    DELETED,
    /** It stands in the newer wording only. */
    INSERTED
  }

  /**
   * A piece of a wording.
   *
   * @param kind what became of it
   * @param text the piece, not empty
   */
  public record Piece(Kind kind, String text) {}

  /** Two wordings with a greater product of lengths are no longer aligned but replaced. */
  private static final long GREATEST_PRODUCT = 1_000_000;

  /**
   * Returns the alignment of two wordings. Of wordings so long that the product of their lengths
   * exceeds a million nothing is kept, unless they are equal.
   */
  public static WordingAlignment of(String older, String newer) {
    int[] a = older.codePoints().toArray();
    int[] b = newer.codePoints().toArray();
    if ((long) a.length * b.length > GREATEST_PRODUCT) {
      return older.equals(newer)
          ? new WordingAlignment(ImmutableList.of(new Piece(Kind.KEPT, older)))
          : new WordingAlignment(
              ImmutableList.of(new Piece(Kind.DELETED, older), new Piece(Kind.INSERTED, newer)));
    }
    int[][] rest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        rest[i][j] =
            a[i] == b[j] ? rest[i + 1][j + 1] + 1 : Math.max(rest[i + 1][j], rest[i][j + 1]);
      }
    }
    Pieces pieces = new Pieces();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] == b[j]) {
        pieces.add(Kind.KEPT, a[i++]);
        j++;
      } else if (i < a.length && (j == b.length || rest[i + 1][j] >= rest[i][j + 1])) {
        pieces.add(Kind.DELETED, a[i++]);
      } else {
        pieces.add(Kind.INSERTED, b[j++]);
      }
    }
    return new WordingAlignment(pieces.build());
  }

  /** Returns the length of the longest common subsequence of two arrays of code points. */
  static int common(int[] a, int[] b) {
    int[] previous = new int[b.length + 1];
    int[] current = new int[b.length + 1];
    for (int codePoint : a) {
      for (int j = 1; j <= b.length; j++) {
        current[j] =
            codePoint == b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
      }
      int[] done = current;
      current = previous;
      previous = done;
    }
    return previous[b.length];
  }

  /** Joins characters of one kind to pieces. */
  private static final class Pieces {
    private final ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.KEPT;

    void add(Kind next, int codePoint) {
      if (next != kind) {
        finish();
        kind = next;
      }
      text.appendCodePoint(codePoint);
    }

    ImmutableList<Piece> build() {
      finish();
      return pieces.build();
    }

    private void finish() {
      if (!text.isEmpty()) {
        pieces.add(new Piece(kind, text.toString()));
        text.setLength(0);
      }
    }
  }
}
