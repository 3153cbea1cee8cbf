package io.github.tifa.benchmarks.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.document.EntityType;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what the mentions of marked articles stand for, kept apart from the articles. */
public final class EntityGold {
  private static final Splitter TABS = Splitter.on('\t');

  private EntityGold() {}

  /**
   * Returns the mentions of each article by its name without extension.
   *
   * @throws IllegalArgumentException if a line has not six columns
   */
  public static ImmutableListMultimap<String, GoldMention> read(Path file) throws IOException {
    ImmutableListMultimap.Builder<String, GoldMention> mentions = ImmutableListMultimap.builder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> columns = TABS.splitToList(line);
      if (columns.size() != 6) {
        throw new IllegalArgumentException(file + ": expected six columns, found " + line);
      }
      Span span = new Span(Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)));
      mentions.put(
          columns.get(0),
          new GoldMention(
              span, EntityType.valueOf(columns.get(3)), columns.get(4), columns.get(5)));
    }
    return mentions.build();
  }
}
