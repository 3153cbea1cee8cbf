package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table whose columns are separated by tabs: UTF-8, one row a line; blank lines and
 * lines that begin with {@code #} are skipped. Immutable and thread-safe.
 */
public final class TsvTable {
  static final String BUNDLED = "/io/github/tifa/models/lexicon/";

  private final String name;
  private final String text;
  private final ImmutableList<Row> rows;

  private TsvTable(String name, String text) {
    this.name = name;
    this.text = text;
    List<Row> found = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int line = 1; start < text.length(); line++) {
      int lineBreak = text.indexOf('\n', start);
      int next = lineBreak < 0 ? text.length() : lineBreak;
      int end = next > start && text.charAt(next - 1) == '\r' ? next - 1 : next;
      if (isRow(text, start, end)) {
        found.add(new Row(this, line, start, end));
      }
      start = next + 1;
    }
    this.rows = ImmutableList.copyOf(found);
  }

  private static boolean isRow(String text, int start, int end) {
    if (start == end || text.charAt(start) == '#') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
    return new TsvTable(name, Utf8Lines.readAll(in, name));
  }

  /** Returns the name that the table was read under. */
  public String name() {
    return name;
  }

  /**
   * Returns the whole file, into which {@link Row#start(int)} and {@link Row#end(int)} are offsets.
   */
  public String text() {
    return text;
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
        size += table.text.charAt(i) == '\t' ? 1 : 0;
      }
      return size;
    }

    /**
     * Returns where a column starts in {@link TsvTable#text()}; the end of the row where it ends
     * before that column.
     *
     * @param index the index of the column, from 0
     */
    public int start(int index) {
      int column = start;
      for (int i = 0; i < index; i++) {
        int tab = end(column, table.text, end);
        if (tab == end) {
          return end;
        }
        column = tab + 1;
      }
      return column;
    }

    /**
     * Returns where a column ends in {@link TsvTable#text()}; the end of the row where it ends
     * before that column.
     *
     * @param index the index of the column, from 0
     */
    public int end(int index) {
      return end(start(index), table.text, end);
    }

    private static int end(int column, String text, int limit) {
      int i = column;
      while (i < limit && text.charAt(i) != '\t') {
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
      return table.text.substring(from, end(from, table.text, end));
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
