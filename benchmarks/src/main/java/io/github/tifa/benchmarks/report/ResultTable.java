package io.github.tifa.benchmarks.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV file of results.
 *
 * @param rows the lines in order, each by the names of its columns
 */
public record ResultTable(ImmutableList<ImmutableMap<String, String>> rows) {

  /** Reads a file whose first line names the columns; one that does not exist has no rows. */
  public static ResultTable read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ResultTable(ImmutableList.of());
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file)) {
      return new ResultTable(
          format.parse(in).stream()
              .map(CSVRecord::toMap)
              .map(ImmutableMap::copyOf)
              .collect(toImmutableList()));
    }
  }

  /** Returns the rows in which a column holds a value; none if there is no such column. */
  public ResultTable where(String column, String value) {
    return new ResultTable(
        rows.stream().filter(row -> value.equals(row.get(column))).collect(toImmutableList()));
  }

  /** Returns the different values of a column, in the order of their first rows, if it is there. */
  public ImmutableList<String> values(String column) {
    return rows.stream()
        .filter(row -> row.containsKey(column))
        .map(row -> row.get(column))
        .distinct()
        .collect(toImmutableList());
  }

  /** Returns whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns a number of the last row, which is the newest. */
  public double number(String column) {
    return Double.parseDouble(rows.get(rows.size() - 1).get(column));
  }
}
