package io.github.tifa.cli;

import com.google.common.collect.ImmutableList;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.AnnotatedCorpus;
import io.github.tifa.text.ResourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads the annotated corpora that the arguments of the command line name. */
final class CorpusFiles {
  private static final String COLUMNS_EXTENSION = ".bio";

  private CorpusFiles() {}

  /**
   * Returns the corpora in the order given: of a folder its {@code .marked} articles, of a {@code
   * .bio} file its characters and tags, of any other file its words.
   *
   * @param heads the heads that the user asked for; empty for the usual ones
   * @throws ResourceException if a corpus cannot be read, is wrong or empty, or is of another kind
   *     than the heads need
   */
  static ImmutableList<AnnotatedCorpus> read(List<Path> paths, Set<String> heads) {
    return paths.stream().map(path -> read(path, heads)).collect(ImmutableList.toImmutableList());
  }

  private static AnnotatedCorpus read(Path path, Set<String> heads) {
    if (!Files.exists(path)) {
      throw ResourceException.of(path.toString(), "no such file");
    }
    if (Files.isDirectory(path)) {
      return AnnotatedCorpus.marked(path);
    }
    if (path.toString().endsWith(COLUMNS_EXTENSION)) {
      return AnnotatedCorpus.tagged(path, headOf(path, heads));
    }
    if (!heads.contains(Tagger.WORDS)) {
      throw ResourceException.of(
          path.toString(),
          "expected a folder of .marked articles or a .bio file; for text whose words stand apart"
              + " say --head words");
    }
    return AnnotatedCorpus.segmented(path);
  }

  private static String headOf(Path file, Set<String> heads) {
    if (heads.isEmpty()) {
      return Tagger.NAMES;
    }
    if (heads.size() > 1) {
      throw ResourceException.of(
          file.toString(), "a .bio file marks one head, but --head names " + heads);
    }
    String head = heads.iterator().next();
    if (head.equals(Tagger.WORDS)) {
      throw ResourceException.of(
          file.toString(), "--head words needs text whose words stand apart, not a .bio file");
    }
    return head;
  }
}
