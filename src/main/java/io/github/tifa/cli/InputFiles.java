package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the articles that the arguments of the command line name. */
final class InputFiles {
  /** The extension of articles without annotations. */
  static final String ARTICLE_EXTENSION = ".txt";

  private InputFiles() {}

  /**
   * Returns the articles: files in the order given; of a folder all {@code .txt} files below it,
   * sorted by path; of {@code -} standard input.
   *
   * @throws IOException if a folder cannot be listed
   */
  static ImmutableList<InputFile> find(List<String> arguments) throws IOException {
    return find(arguments, ImmutableList.of(ARTICLE_EXTENSION));
  }

  /**
   * Returns {@code files} without the one that {@code output} names: what a run left in a folder of
   * articles is no article to the next.
   *
   * @throws IOException if a folder cannot be read
   */
  static ImmutableList<InputFile> without(@Nullable String output, List<InputFile> files)
      throws IOException {
    if (output == null || !Files.exists(Path.of(output))) {
      return ImmutableList.copyOf(files);
    }
    Path place = StagedFile.place(Path.of(output));
    ImmutableList.Builder<InputFile> left = ImmutableList.builder();
    for (InputFile file : files) {
      if (!place.endsWith(file.id()) || !StagedFile.place(file.path()).equals(place)) {
        left.add(file);
      }
    }
    return left.build();
  }

  /**
   * Does the same, but takes the files below a folder that have one of the extensions.
   *
   * @param extensions the extensions, each with its dot
   */
  static ImmutableList<InputFile> find(List<String> arguments, List<String> extensions)
      throws IOException {
    ImmutableList.Builder<InputFile> files = ImmutableList.builder();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (argument.equals("-")) {
        files.add(InputFile.standardInput());
      } else if (Files.isDirectory(path)) {
        files.addAll(below(path, extensions));
      } else {
        files.add(InputFile.of(path));
      }
    }
    return files.build();
  }

  private static List<InputFile> below(Path folder, List<String> extensions) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> extensions.stream().anyMatch(path.toString()::endsWith))
          .filter(Files::isRegularFile)
          .sorted()
          .map(InputFile::of)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
