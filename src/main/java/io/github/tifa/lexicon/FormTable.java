package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.AllBytes;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A large table that is asked for few of its rows, by a form or by the key in its first column. The
 * rows stay the bytes of the file, and a row becomes an object when it is asked for first; loading
 * hashes the forms in one pass, so that tens of thousands of rows cost milliseconds and little more
 * memory than the file.
 *
 * <p>The file is UTF-8, a row a line, its columns separated by tabs, the forms inside a column by
 * blanks; rows are sorted by the bytes of the first column, and lines that begin with {@code #} are
 * skipped. Immutable and thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class FormTable<T> {
  private static final Splitter TABS = Splitter.on('\t');

  private final byte[] bytes;
  private final Function<Row, T> reader;
  private final boolean[] isFormColumn;
  private final int[] rowStarts;

  /** One more than the index of a row, by the hash of a form; 0 where there is none. */
  private final int[] slots;

  /** What the rows became that were asked for. Threads may race to read a row, to the same end. */
  private final AtomicReferenceArray<@Nullable T> values;

  private FormTable(String name, byte[] bytes, Function<Row, T> reader, int... formColumns) {
    this.bytes = bytes;
    this.reader = reader;
    this.isFormColumn = isFormColumn(formColumns);
    FormScanner scanner = new FormScanner(name, bytes, isFormColumn);
    scanner.scan();
    this.rowStarts = scanner.rowStarts();
    this.slots = scanner.slots();
    this.values = new AtomicReferenceArray<>(rowStarts.length);
  }

  private static boolean[] isFormColumn(int[] formColumns) {
    int last = -1;
    for (int column : formColumns) {
      last = Math.max(last, column);
    }
    boolean[] isFormColumn = new boolean[last + 1];
    for (int column : formColumns) {
      isFormColumn[column] = true;
    }
    return isFormColumn;
  }

  /**
   * Reads a table that is bundled with the library.
   *
   * @param file the name of a file of the lexicon folder, such as {@code divisions.tsv}
   * @param reader makes of a row what the table returns; immutable, for it is kept
   * @param formColumns the indexes of the columns that hold forms, from 0
   * @throws ResourceException if there is no such file, or it is damaged
   */
  public static <T> FormTable<T> bundled(String file, Function<Row, T> reader, int... formColumns) {
    checkArgument(
        !file.isEmpty() && file.indexOf('/') < 0, "not the name of a bundled table: %s", file);
    String name = TsvTable.BUNDLED + file;
    try (InputStream in = FormTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw ResourceException.of(name, "no such resource");
      }
      return new FormTable<>(name, AllBytes.of(in, Integer.MAX_VALUE), reader, formColumns);
    } catch (IOException e) {
      throw ResourceException.of(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the table in {@code text}.
   *
   * @param name the name that error messages give
   * @param reader makes of a row what the table returns; immutable, for it is kept
   * @param formColumns the indexes of the columns that hold forms, from 0
   * @throws ResourceException if a row has an empty key or stands before one with a lesser key
   */
  public static <T> FormTable<T> of(
      String name, String text, Function<Row, T> reader, int... formColumns) {
    checkNotNull(name, "name");
    return new FormTable<>(name, text.getBytes(StandardCharsets.UTF_8), reader, formColumns);
  }

  /** Returns the rows that have {@code form}, in the order of the file. */
  public ImmutableList<T> find(String form) {
    byte[] wanted = form.getBytes(StandardCharsets.UTF_8);
    int mask = slots.length - 1;
    int slot = FormScanner.hash(wanted) & mask;
    while (slots[slot] != 0 && !hasForm(slots[slot] - 1, wanted)) {
      slot = (slot + 1) & mask;
    }
    if (slots[slot] == 0 || wanted.length == 0) {
      return ImmutableList.of();
    }
    int first = slots[slot] - 1;
    // A row stands in a slot for each of its forms, and the search may pass several of them.
    TreeSet<Integer> others = null;
    for (slot = (slot + 1) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int row = slots[slot] - 1;
      if (row != first && hasForm(row, wanted)) {
        others = others == null ? new TreeSet<>() : others;
        others.add(row);
      }
    }
    if (others == null) {
      return ImmutableList.of(value(first));
    }
    others.add(first);
    return others.stream().map(this::value).collect(toImmutableList());
  }

  /** Returns the first row whose first column is {@code key}. */
  public Optional<T> row(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = rowStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int start = rowStarts[middle];
      if (compare(start, FormScanner.endOfColumn(bytes, start), wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found =
        low < rowStarts.length
            && compare(rowStarts[low], FormScanner.endOfColumn(bytes, rowStarts[low]), wanted) == 0;
    return found ? Optional.of(value(low)) : Optional.empty();
  }

  /** Returns all rows in the order of the file. */
  public ImmutableList<T> rows() {
    ImmutableList.Builder<T> rows = ImmutableList.builderWithExpectedSize(rowStarts.length);
    for (int row = 0; row < rowStarts.length; row++) {
      rows.add(value(row));
    }
    return rows.build();
  }

  private boolean hasForm(int row, byte[] wanted) {
    int start = rowStarts[row];
    int column = 0;
    for (int i = start; column < isFormColumn.length; i++) {
      boolean ends = i == bytes.length || bytes[i] == '\n' || bytes[i] == '\t';
      if (ends || bytes[i] == ' ') {
        if (isFormColumn[column] && Arrays.equals(bytes, start, i, wanted, 0, wanted.length)) {
          return true;
        }
        start = i + 1;
        if (ends) {
          column = i == bytes.length || bytes[i] == '\n' ? isFormColumn.length : column + 1;
        }
      }
    }
    return false;
  }

  private T value(int row) {
    T known = values.get(row);
    if (known != null) {
      return known;
    }
    int start = rowStarts[row];
    String line =
        new String(
            bytes, start, FormScanner.endOfLine(bytes, start) - start, StandardCharsets.UTF_8);
    T value = reader.apply(new Row(ImmutableList.copyOf(TABS.split(line))));
    values.set(row, value);
    return value;
  }

  private int compare(int start, int end, byte[] wanted) {
    return Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
  }

  /**
   * A row.
   *
   * @param columns the values of its columns
   */
  public record Row(ImmutableList<String> columns) {
    /** Returns the value of a column; empty where the row ends before it. */
    public String get(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }
  }
}
