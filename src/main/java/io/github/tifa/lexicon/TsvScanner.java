package io.github.tifa.lexicon;

import java.util.Arrays;

/**
 * Decodes the bytes of a table and notes its rows, in one pass that a virtual machine which has
 * just started gets through quickly. Mutable, not thread-safe.
 */
final class TsvScanner {
  private final byte[] bytes;
  private final char[] text;
  private int length;

  /** For each row its line, where it starts and where it ends. */
  private int[] rows = new int[3 * 64];

  private int rowCount;

  TsvScanner(byte[] bytes) {
    this.bytes = bytes;
    this.text = new char[bytes.length];
  }

  /** Reads all; returns whether it is UTF-8 and no line is longer than so many bytes. */
  boolean scan(int longestLine) {
    int lines = 0;
    int start = 0;
    int i = startsWithMark() ? 3 : 0;
    int lineStart = i;
    while (i < bytes.length) {
      int read = decode(i);
      if (read == 0) {
        return false;
      }
      if (bytes[i] == '\n') {
        if (i - lineStart > longestLine) {
          return false;
        }
        addRow(++lines, start, length - 1);
        start = length;
        lineStart = i + 1;
      }
      i += read;
    }
    addRow(lines + 1, start, length);
    return i - lineStart <= longestLine;
  }

  private boolean startsWithMark() {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Decodes a character; returns the number of its bytes, 0 if they are none of UTF-8. */
  private int decode(int i) {
    int first = bytes[i];
    if (first >= 0) {
      text[length++] = (char) first;
      return 1;
    }
    int following = first < (byte) 0xE0 ? 1 : first < (byte) 0xF0 ? 2 : 3;
    if (first < (byte) 0xC2 || first > (byte) 0xF4 || i + following >= bytes.length) {
      return 0;
    }
    int c = first & (0x3F >> following);
    for (int k = 1; k <= following; k++) {
      int next = bytes[i + k];
      if (next >= (byte) 0xC0) {
        return 0;
      }
      c = c << 6 | (next & 0x3F);
    }
    if (following == 1) {
      text[length++] = (char) c;
    } else if (following == 2) {
      if (c < 0x800 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        return 0;
      }
      text[length++] = (char) c;
    } else {
      if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT || c > Character.MAX_CODE_POINT) {
        return 0;
      }
      text[length++] = Character.highSurrogate(c);
      text[length++] = Character.lowSurrogate(c);
    }
    return following + 1;
  }

  private void addRow(int line, int start, int lineEnd) {
    int end = lineEnd > start && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    if (start == end || text[start] == '#' || isBlank(start, end)) {
      return;
    }
    if (3 * rowCount == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    rows[3 * rowCount] = line;
    rows[3 * rowCount + 1] = start;
    rows[3 * rowCount + 2] = end;
    rowCount++;
  }

  private boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text[i])) {
      i++;
    }
    return i == end;
  }

  /** Returns the characters; those behind {@link #scan}'s last row mean nothing. */
  char[] text() {
    return text;
  }

  int rowCount() {
    return rowCount;
  }

  /** Returns the number of the line that a row is, from 1. */
  int line(int row) {
    return rows[3 * row];
  }

  int start(int row) {
    return rows[3 * row + 1];
  }

  int end(int row) {
    return rows[3 * row + 2];
  }
}
