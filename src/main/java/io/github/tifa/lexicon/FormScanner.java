package io.github.tifa.lexicon;

import io.github.tifa.text.ResourceException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the rows of a {@link FormTable} and hashes their forms, in one pass over its bytes that a
 * virtual machine which has just started gets through quickly. Mutable, not thread-safe.
 */
final class FormScanner {
  private static final int FNV_BASIS = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private final String name;
  private final byte[] bytes;
  private final boolean[] isFormColumn;
  private int[] rowStarts = new int[64];
  private int rows;

  /** The hash of each form and behind it the number of its row plus one. */
  private int[] forms = new int[2 * 64];

  private int formCount;

  FormScanner(String name, byte[] bytes, boolean[] isFormColumn) {
    this.name = name;
    this.bytes = bytes;
    this.isFormColumn = isFormColumn;
  }

  /**
   * Reads all rows.
   *
   * @throws ResourceException if one has an empty key or stands before one with a lesser key
   */
  void scan() {
    int line = 0;
    for (int i = 0; i < bytes.length; ) {
      line++;
      if (bytes[i] == '#' || bytes[i] == '\n') {
        i = endOfLine(bytes, i) + 1;
      } else {
        addRow(i, line);
        i = hashForms(i) + 1;
      }
    }
  }

  private void addRow(int start, int line) {
    if (bytes[start] == '\t') {
      throw ResourceException.atLine(name, line, "expected a key in column 1, found nothing");
    }
    if (rows > 0 && compareKeys(rowStarts[rows - 1], start) > 0) {
      String key =
          new String(bytes, start, endOfColumn(bytes, start) - start, StandardCharsets.UTF_8);
      throw ResourceException.atLine(
          name, line, "expected rows sorted by column 1, found " + key + " behind a greater");
    }
    if (rows == rowStarts.length) {
      rowStarts = Arrays.copyOf(rowStarts, 2 * rows);
    }
    rowStarts[rows++] = start;
  }

  /** Returns where the line of the row ends. */
  private int hashForms(int rowStart) {
    int column = 0;
    int start = rowStart;
    int hash = FNV_BASIS;
    int i = rowStart;
    for (; column < isFormColumn.length; i++) {
      int b = i == bytes.length ? '\n' : bytes[i];
      if (b != '\n' && b != '\t' && b != ' ') {
        hash = (hash ^ b) * FNV_PRIME;
        continue;
      }
      if (isFormColumn[column] && i > start) {
        addForm(spread(hash));
      }
      if (b == '\n') {
        return i;
      }
      column += b == '\t' ? 1 : 0;
      start = i + 1;
      hash = FNV_BASIS;
    }
    return endOfLine(bytes, i);
  }

  private void addForm(int hash) {
    if (2 * formCount == forms.length) {
      forms = Arrays.copyOf(forms, 2 * forms.length);
    }
    forms[2 * formCount] = hash;
    forms[2 * formCount + 1] = rows;
    formCount++;
  }

  private int compareKeys(int first, int second) {
    return Arrays.compareUnsigned(
        bytes, first, endOfColumn(bytes, first), bytes, second, endOfColumn(bytes, second));
  }

  /** Returns where the column ends that {@code from} stands in. */
  static int endOfColumn(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\t') {
      i++;
    }
    return i;
  }

  /** Returns where the line ends that {@code from} stands in. */
  static int endOfLine(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Returns where each row starts, in bytes. */
  int[] rowStarts() {
    return Arrays.copyOf(rowStarts, rows);
  }

  /** Returns a hash table by open addressing: one more than the index of a row, 0 in free slots. */
  int[] slots() {
    int[] slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, formCount)) * 4)];
    int mask = slots.length - 1;
    for (int form = 0; form < formCount; form++) {
      int row = forms[2 * form + 1];
      int slot = forms[2 * form] & mask;
      while (slots[slot] != 0 && slots[slot] != row) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = row;
    }
    return slots;
  }

  /** Returns the hash of a form. */
  static int hash(byte[] form) {
    int hash = FNV_BASIS;
    for (byte b : form) {
      hash = (hash ^ b) * FNV_PRIME;
    }
    return spread(hash);
  }

  /** FNV-1a with its high bits folded down. */
  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
