package io.github.tifa.export;

import com.google.common.base.CharMatcher;

/**
 * Keeps a spreadsheet from running what it reads. It takes a cell that begins with {@code =},
 * {@code +}, {@code -}, {@code @}, one of their full-width forms, a tab or a line break for a
 * formula; such a cell is written with an apostrophe before it, as the Open Worldwide Application
 * Security Project advises.
 */
public final class SpreadsheetCells {
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");

  private SpreadsheetCells() {}

  /** Returns {@code value}, with an apostrophe before it if it begins like a formula. */
  public static String asText(String value) {
    return !value.isEmpty() && FORMULA.matches(value.charAt(0)) ? '\'' + value : value;
  }
}
