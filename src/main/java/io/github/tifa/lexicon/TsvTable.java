package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The rows of a table whose columns are separated by tabs: UTF-8, one row a line; blank lines and
 * lines that begin with {@code #} are skipped. Immutable and thread-safe.
 */
public final class TsvTable {
  static final String BUNDLED = "/io/github/tifa/models/lexicon/";
  private static final Splitter TABS = Splitter.on('\t');

  private final String name;
  private final ImmutableList<Row> rows;

  private TsvTable(String name, ImmutableList<Row> rows) {
    this.name = name;
    this.rows = rows;
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
    Utf8Lines lines = new Utf8Lines(in, name);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(new Row(name, lines.number(), TABS.splitToList(line)));
      }
    }
    return new TsvTable(name, rows.build());
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
    private final String table;
    private final int line;
    private final List<String> columns;

    private Row(String table, int line, List<String> columns) {
      this.table = table;
      this.line = line;
      this.columns = columns;
    }

    /** Returns the number of the line in the file, from 1. */
    public int line() {
      return line;
    }

    /** Returns the number of columns, at least 1. */
    public int size() {
      return columns.size();
    }

    /**
     * Returns the value of a column, exactly as it stands; empty where the row ends before it.
     *
     * @param index the index of the column, from 0
     */
    public String get(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    /**
     * Returns the value of a column that must not be blank.
     *
     * @param index the index of the column, from 0
     * @param what what the column holds, for the message
     * @throws ResourceException if the column is missing or blank
     */
    public String require(int index, String what) {
      if (index >= columns.size()) {
        throw error(
            String.format(
                "column %d (%s) is missing: the line has %d", index + 1, what, columns.size()));
      }
      String value = columns.get(index);
      if (value.isBlank()) {
        throw error(String.format("column %d (%s) is blank", index + 1, what));
      }
      return value;
    }

    /** Returns an exception that names the table and this line. */
    public ResourceException error(String problem) {
      return ResourceException.atLine(table, line, problem);
    }
  }
}
