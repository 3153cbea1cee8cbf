package io.github.tifa.benchmarks.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the texts of the report lie: the project's own, which are always there, and others, which
 * may be missing.
 *
 * @param project the folder of the project
 * @param data the folder of the other texts
 */
public record ReportData(Path project, Path data) {
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "gold/train",
          "gold/test",
          "written/train",
          "written/test",
          "people_daily/test.bio",
          "keyphrases/csl_dev.tsv",
          "seg/dev.txt");

  /** Returns the articles that the project ships as samples. */
  String samples() {
    return project.resolve("src/test/resources/articles").toString();
  }

  /** Returns the training part of the open corpus, the largest text that the project ships. */
  String corpus() {
    return project.resolve("models/corpus/train").toString();
  }

  /** Returns the texts on which speed is measured: real news, or else the development articles. */
  String news() {
    return there(List.of("gold/test")).stream()
        .findFirst()
        .orElse(project.resolve("models/corpus/dev").toString());
  }

  /** Returns those of {@code names} that are there. */
  ImmutableList<String> there(List<String> names) {
    return names.stream()
        .map(data::resolve)
        .filter(Files::exists)
        .map(Path::toString)
        .collect(toImmutableList());
  }

  /** Returns the articles that no figure is tuned on, and the samples. */
  ImmutableList<String> heldOut() {
    return Stream.concat(there(List.of("gold/test", "written/test")).stream(), Stream.of(samples()))
        .collect(toImmutableList());
  }

  /** Returns what is missing, in the order of the documentation. */
  public ImmutableList<Path> missing() {
    return OTHERS.stream()
        .map(data::resolve)
        .filter(path -> !Files.exists(path))
        .collect(toImmutableList());
  }
}
