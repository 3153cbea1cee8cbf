package io.github.tifa.benchmarks.accuracy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles in the inline mark-up; every layer is scored. */
public final class MarkedReader {
  private static final String EXTENSION = ".marked";
  private static final ImmutableSet<Label> ALL = ImmutableSet.copyOf(Label.values());

  private MarkedReader() {}

  /**
   * Returns the articles of a folder, sorted by name.
   *
   * @throws IllegalArgumentException if there are none
   * @throws io.github.tifa.text.ResourceException if the mark-up of one is damaged
   */
  public static ImmutableList<GoldDocument> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder)) {
      files = paths.filter(path -> path.toString().endsWith(EXTENSION)).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no " + EXTENSION + " file in " + folder);
    }
    ImmutableList.Builder<GoldDocument> documents = ImmutableList.builder();
    for (Path file : files) {
      MarkedText marked = MarkedText.parse(file.toString(), Files.readString(file));
      String name = file.getFileName().toString();
      documents.add(
          new GoldDocument(
              name.substring(0, name.length() - EXTENSION.length()),
              marked.text(),
              marked.marks().stream().map(MarkedReader::labelled).collect(toImmutableList()),
              ALL));
    }
    return documents.build();
  }

  private static LabelledSpan labelled(Mark mark) {
    return new LabelledSpan(
        mark.span(), label(mark.type()), mark.type().termCategory().map(Enum::name).orElse(""));
  }

  private static Label label(MarkType type) {
    return switch (type) {
      case PERSON -> Label.PERSON;
      case PLACE -> Label.PLACE;
      case ORGANIZATION -> Label.ORGANIZATION;
      case DOCTRINE, PROGRAMME, FORMULATION, MEETING, DOCUMENT -> Label.POLICY_TERM;
      case POST -> Label.POST;
      case TIME -> Label.TIME;
    };
  }
}
