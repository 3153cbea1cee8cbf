package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.AllBytes;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The rows of a table whose columns are separated by tabs: UTF-8, one row a line; blank lines and
 * lines that begin with {@code #} are skipped. Immutable and thread-safe.
 */
public final class TsvTable {
  static final String BUNDLED = "/io/github/tifa/models/lexicon/";

  /** A number of fewer digits is in the range of an {@code int}. */
  private static final int SURE_DIGITS = 10;

  private final String name;
  private final char[] text;
  private final ImmutableList<Row> rows;

  private TsvTable(String name, byte[] bytes) {
    this.name = name;
    TsvScanner scanner = new TsvScanner(bytes);
    if (bytes.length > Utf8Lines.MAX_TOTAL || !scanner.scan(Utf8Lines.MAX_LINE)) {
      Utf8Lines.refuse(bytes, name);
    }
    this.text = scanner.text();
    ImmutableList.Builder<Row> found = ImmutableList.builderWithExpectedSize(scanner.rowCount());
    for (int row = 0; row < scanner.rowCount(); row++) {
      found.add(new Row(this, scanner.line(row), scanner.start(row), scanner.end(row)));
    }
    this.rows = found.build();
  }

  /**
   * Reads a table that is bundled with the library.
   *
   * @param file the name of a file of the lexicon folder, such as {@code surnames.tsv}
   * @throws ResourceException if there is no such file, or it is damaged
   */
  public static TsvTable bundled(String file) {
    checkArgument(
        !file.isEmpty() && file.indexOf('/') < 0, "not the name of a bundled table: %s", file);
    return load(TsvTable.class, BUNDLED + file);
  }

  /**
   * Reads a table from the class path.
   *
   * @param anchor the class whose loader and package {@code name} is resolved against
   * @param name the name of the resource, absolute with a leading slash, else relative to the
   *     package
   * @throws ResourceException if there is no such resource, or it is damaged
   */
  public static TsvTable load(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw ResourceException.of(name, "no such resource beside " + anchor.getName());
      }
      return read(in, name);
    } catch (IOException e) {
      throw ResourceException.of(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a table from a stream, which is read to its end and not closed.
   *
   * @param name the name that error messages give
   * @throws ResourceException if the stream cannot be read, is not UTF-8, holds a line longer than
   *     65,536 bytes or the stream is longer than 64 MiB
   */
  public static TsvTable read(InputStream in, String name) {
    checkNotNull(in, "in");
    checkNotNull(name, "name");
    try {
      return new TsvTable(name, AllBytes.of(in, Utf8Lines.MAX_TOTAL + 1));
    } catch (IOException e) {
      throw ResourceException.of(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns the name that the table was read under. */
  public String name() {
    return name;
  }

  /** Returns the rows in the order of the file. */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /** A row of a table. Immutable and thread-safe. */
  public static final class Row {
    private final TsvTable table;
    private final int line;
    private final int start;
    private final int end;

    private Row(TsvTable table, int line, int start, int end) {
      this.table = table;
      this.line = line;
      this.start = start;
      this.end = end;
    }

    /** Returns the number of the line in the file, from 1. */
    public int line() {
      return line;
    }

    /** Returns the number of columns, at least 1. */
    public int size() {
      int size = 1;
      for (int i = start; i < end; i++) {
        size += table.text[i] == '\t' ? 1 : 0;
      }
      return size;
    }

    /** Returns where a column starts; the end of the row where it ends before that column. */
    private int start(int index) {
      int column = start;
      for (int i = 0; i < index; i++) {
        int tab = columnEnd(column);
        if (tab == end) {
          return end;
        }
        column = tab + 1;
      }
      return column;
    }

    private int columnEnd(int from) {
      char[] text = table.text;
      int i = from;
      while (i < end && text[i] != '\t') {
        i++;
      }
      return i;
    }

    /**
     * Returns the value of a column, exactly as it stands; empty where the row ends before it.
     *
     * @param index the index of the column, from 0
     */
    public String get(int index) {
      int from = start(index);
      return new String(table.text, from, columnEnd(from) - from);
    }

    /** Returns the number of UTF-16 code units in the row, tabs and all. */
    public int length() {
      return end - start;
    }

    /**
     * Returns a UTF-16 code unit of the row.
     *
     * @param index from 0, below {@link #length()}
     */
    public char charAt(int index) {
      return table.text[start + index];
    }

    /**
     * Returns the value of a column as a whole number.
     *
     * @param index the index of the column, from 0
     * @throws NumberFormatException if it is none, or beyond the range of an {@code int}
     */
    public int number(int index) {
      int from = start(index);
      int to = columnEnd(from);
      int digits = from < to && table.text[from] == '-' ? from + 1 : from;
      int number = 0;
      for (int i = digits; i < to; i++) {
        int digit = table.text[i] - '0';
        if (digit < 0 || digit > 9) {
          return Integer.parseInt(get(index));
        }
        number = 10 * number + digit;
      }
      boolean isShort = digits < to && to - digits < SURE_DIGITS;
      return !isShort ? Integer.parseInt(get(index)) : digits > from ? -number : number;
    }

    /**
     * Returns the value of a column that must not be blank.
     *
     * @param index the index of the column, from 0
     * @param what what the column holds, for the message
     * @throws ResourceException if the column is missing or blank
     */
    public String require(int index, String what) {
      String value = get(index);
      if (value.isBlank()) {
        throw index >= size()
            ? error(
                String.format(
                    "column %d (%s) is missing: the line has %d", index + 1, what, size()))
            : error(String.format("column %d (%s) is blank", index + 1, what));
      }
      return value;
    }

    /** Returns an exception that names the table and this line. */
    public ResourceException error(String problem) {
      return ResourceException.atLine(table.name, line, problem);
    }
  }
}
