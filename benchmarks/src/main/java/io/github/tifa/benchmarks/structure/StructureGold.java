package io.github.tifa.benchmarks.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a gold standard says of the structure of one text.
 *
 * @param text the name of the text, without extension
 * @param zones the zones in text order
 * @param published the date of publication
 * @param source the medium
 * @param authors the authors
 */
public record StructureGold(
    String text,
    ImmutableList<Zone> zones,
    Optional<LocalDate> published,
    Optional<String> source,
    ImmutableSet<String> authors) {

  private static final Splitter TABS = Splitter.on('\t');

  /**
   * Reads a table of gold standards: a text, a kind of zone, start and end in each row, or a text,
   * {@code published}, {@code source} or {@code author}, and a value.
   *
   * @throws ResourceException if a row is damaged
   */
  public static ImmutableList<StructureGold> readTable(Path file) throws IOException {
    Map<String, Collector> collectors = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> row = TABS.splitToList(lines.get(i));
      try {
        collectors.computeIfAbsent(row.get(0), name -> new Collector()).add(row);
      } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
        throw ResourceException.atLine(
            file.toString(), i + 1, "expected a zone or a fact, found " + lines.get(i));
      }
    }
    return collectors.entrySet().stream()
        .map(entry -> entry.getValue().gold(entry.getKey()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Collects rows; mutable. */
  private static final class Collector {
    private final List<Zone> zones = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> source = Optional.empty();

    void add(List<String> row) {
      switch (row.get(1)) {
        case "published" -> published = Optional.of(LocalDate.parse(row.get(2)));
        case "source" -> source = Optional.of(row.get(2));
        case "author" -> authors.add(row.get(2));
        default ->
            zones.add(
                new Zone(
                    new Span(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))),
                    ZoneKind.valueOf(row.get(1))));
      }
    }

    StructureGold gold(String name) {
      return new StructureGold(
          name, ImmutableList.copyOf(zones), published, source, ImmutableSet.copyOf(authors));
    }
  }
}
