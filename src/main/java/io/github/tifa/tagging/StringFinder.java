package io.github.tifa.tagging;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all places of some strings in a text, in text order. Built anew for each text, so made to
 * be built quickly: a hash of the first two characters leads to the strings that begin with them.
 */
final class StringFinder {
  private static final int NONE = -1;

  private final List<String> strings;

  /** For each hash of two characters the first string that may begin with them. */
  private final int[] heads;

  /** For each string the next one with the same hash. */
  private final int[] next;

  private final int mask;

  /**
   * Creates a finder.
   *
   * @param strings at least two characters each, without duplicates
   */
  StringFinder(List<String> strings) {
    this.strings = strings;
    this.heads = new int[Integer.highestOneBit(8 * strings.size() + 1) * 2];
    this.mask = heads.length - 1;
    this.next = new int[strings.size()];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < next.length; i++) {
      int slot = slot(strings.get(i).charAt(0), strings.get(i).charAt(1));
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** Takes a place of a string. */
  interface Visitor {
    /** Takes that the string of a number stands at {@code [start, end)}. */
    void at(int start, int end, int string);
  }

  /** Gives all places to {@code visitor}, in order of their start. */
  void findAll(char[] text, Visitor visitor) {
    for (int start = 0; start + 1 < text.length; start++) {
      for (int i = heads[slot(text[start], text[start + 1])]; i != NONE; i = next[i]) {
        String string = strings.get(i);
        if (startsWith(text, start, string)) {
          visitor.at(start, start + string.length(), i);
        }
      }
    }
  }

  private static boolean startsWith(char[] text, int start, String string) {
    if (string.length() > text.length - start) {
      return false;
    }
    for (int i = 0; i < string.length(); i++) {
      if (text[start + i] != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(char a, char b) {
    int hash = (a << Character.SIZE | b) * 0x9e3779b1;
    return hash >>> 12 & mask;
  }
}
