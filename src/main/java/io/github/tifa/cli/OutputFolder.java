package io.github.tifa.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.Document;
import io.github.tifa.export.DocumentExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder with a file for each article, called by the article's id. The names depend on the list
 * of articles alone, so that a second run over the same list finds the files of the first. No name
 * leads out of the folder. Immutable; may be used by several threads.
 */
final class OutputFolder {
  /** What separates folders on some system, or cannot stand in a name there. */
  private static final CharMatcher UNFIT =
      CharMatcher.anyOf("/\\:*?\"<>|").or(CharMatcher.javaIsoControl());

  /** What Windows takes for a device, whatever extension follows. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\\$|conout\\$) *(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private final OutputFormat format;
  private final Path folder;
  private final ImmutableMap<InputFile, String> names;

  private OutputFolder(OutputFormat format, Path folder, ImmutableMap<InputFile, String> names) {
    this.format = format;
    this.folder = folder;
    this.names = names;
  }

  /**
   * Returns {@code articles} without those that the files of the others replace: what a run left in
   * a folder of articles is no article to the next.
   *
   * @throws IOException if a folder cannot be read
   */
  static ImmutableList<InputFile> withoutOutputs(
      OutputFormat format, Path folder, List<InputFile> articles) throws IOException {
    if (!format.writesText() || !Files.isDirectory(folder)) {
      return ImmutableList.copyOf(articles);
    }
    Path place = folder.toRealPath();
    Set<String> outputs = new HashSet<>();
    for (String name : of(format, folder, articles).names.values()) {
      outputs.add(name + InputFiles.ARTICLE_EXTENSION);
    }
    ImmutableList.Builder<InputFile> left = ImmutableList.builder();
    for (InputFile article : articles) {
      if (!outputs.contains(article.id())
          || !StagedFile.place(article.path()).equals(place.resolve(article.id()))) {
        left.add(article);
      }
    }
    return left.build();
  }

  /** Names the files that {@code articles} have in {@code folder}. */
  static OutputFolder of(OutputFormat format, Path folder, List<InputFile> articles) {
    Set<String> taken = new HashSet<>();
    ImmutableMap.Builder<InputFile, String> names = ImmutableMap.builder();
    for (InputFile article : ImmutableSet.copyOf(articles)) {
      names.put(article, freeName(fitName(article.id()), taken));
    }
    return new OutputFolder(format, folder, names.buildOrThrow());
  }

  private static String fitName(String id) {
    String name = UNFIT.replaceFrom(id, '_');
    return DEVICE.matcher(name).matches() ? "_" + name : name;
  }

  /**
   * Articles of the same name from different folders must not overwrite each other, nor those whose
   * names differ in case alone, which some file systems take for one.
   */
  private static String freeName(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  /** Returns those of {@code articles} that have no file yet; a file under its name is complete. */
  ImmutableList<InputFile> lacking(List<InputFile> articles) {
    return articles.stream()
        .filter(article -> !Files.exists(file(article, format.extension())))
        .collect(toImmutableList());
  }

  /** Writes the article's document to its file. */
  void write(InputFile article, Document document) throws IOException {
    if (format == OutputFormat.BRAT) {
      // brat shows stand-off annotations only beside the text that they point into. The text comes
      // first, because the annotations say that the article is done.
      ReportFile.write(
          file(article, OutputFormat.TEXT.extension()), out -> out.write(document.text()));
    }
    DocumentExporter exporter = format.exporter();
    ReportFile.write(file(article, format.extension()), out -> exporter.export(document, out));
  }

  private Path file(InputFile article, String extension) {
    return folder.resolve(names.get(article) + "." + extension);
  }
}
