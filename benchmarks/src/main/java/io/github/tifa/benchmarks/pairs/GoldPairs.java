package io.github.tifa.benchmarks.pairs;

import com.google.common.base.Splitter;
import io.github.tifa.document.Tenure;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads pairs of posts and persons from a tab-separated file: the article's name, start and end of
 * the post, start and end of the name, and the tenure where the text tells one.
 */
final class GoldPairs {
  private static final Splitter TABS = Splitter.on('\t');

  private GoldPairs() {}

  /**
   * Returns the pairs by article, in the order of the file.
   *
   * @throws ResourceException if a line has not the columns it should have
   */
  static Map<String, Map<HeldPost, Optional<Tenure>>> read(Path file) throws IOException {
    Map<String, Map<HeldPost, Optional<Tenure>>> pairs = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isEmpty() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> columns = TABS.splitToList(lines.get(i));
      try {
        HeldPost pair =
            new HeldPost(
                span(columns.get(1), columns.get(2)), span(columns.get(3), columns.get(4)));
        Optional<Tenure> tenure =
            columns.size() > 5 ? Optional.of(Tenure.valueOf(columns.get(5))) : Optional.empty();
        pairs.computeIfAbsent(columns.get(0), name -> new LinkedHashMap<>()).put(pair, tenure);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw ResourceException.atLine(
            file.toString(),
            i + 1,
            "expected a name, four offsets and perhaps a tenure, found \"" + lines.get(i) + "\"");
      }
    }
    return pairs;
  }

  private static Span span(String start, String end) {
    return new Span(Integer.parseInt(start), Integer.parseInt(end));
  }
}
