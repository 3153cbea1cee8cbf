package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.ResourceException;
import java.nio.file.Path;

/**
 * Texts in which every span of some heads is marked. Immutable and thread-safe.
 *
 * @param name its name for the training record
 * @param heads the heads whose spans are marked; of the others the texts say nothing
 * @param texts the texts
 */
public record AnnotatedCorpus(
    String name, ImmutableSet<String> heads, ImmutableList<TrainingText> texts) {
  private static final ImmutableMap<String, String> NAME_TYPES =
      ImmutableMap.of("PER", "PERSON", "LOC", "PLACE", "GPE", "PLACE", "ORG", "ORGANIZATION");

  /**
   * Reads the {@code .marked} articles of a folder. Its heads are those that it has a span of.
   *
   * @throws ResourceException if one cannot be read or is not marked up well, or there is no
   *     article or no mark
   */
  public static AnnotatedCorpus marked(Path folder) {
    ImmutableList<TrainingText> texts = CorpusReader.marked(folder);
    if (texts.isEmpty()) {
      throw ResourceException.of(folder.toString(), "holds no .marked article");
    }
    ImmutableSet<String> heads =
        texts.stream()
            .flatMap(text -> text.spans().keySet().stream())
            .sorted()
            .collect(ImmutableSet.toImmutableSet());
    if (heads.isEmpty()) {
      throw ResourceException.of(folder.toString(), "no article has a mark such as ⟦P|李明⟧");
    }
    return new AnnotatedCorpus(StandardRecipe.nameOf(folder), heads, texts);
  }

  /**
   * Reads a file of characters and tags, as {@link CorpusReader#tagged} describes it, for one head.
   * Of the head of names PER becomes PERSON, LOC and GPE become PLACE and ORG becomes ORGANIZATION;
   * every other type is learned under its own name.
   *
   * @throws ResourceException if it cannot be read, a line is wrong, or there is no text
   */
  public static AnnotatedCorpus tagged(Path file, String head) {
    ImmutableMap<String, String> known = head.equals(Tagger.NAMES) ? NAME_TYPES : ImmutableMap.of();
    ImmutableList<TrainingText> texts =
        CorpusReader.tagged(file, type -> head + "/" + known.getOrDefault(type, type));
    return ofOneHead(file, head, texts);
  }

  /**
   * Reads a file of sentences whose words stand apart, for the head of words.
   *
   * @throws ResourceException if it cannot be read or there is no text
   */
  public static AnnotatedCorpus segmented(Path file) {
    return ofOneHead(file, Tagger.WORDS, CorpusReader.segmented(file));
  }

  private static AnnotatedCorpus ofOneHead(
      Path file, String head, ImmutableList<TrainingText> texts) {
    if (texts.isEmpty()) {
      throw ResourceException.of(file.toString(), "is empty");
    }
    return new AnnotatedCorpus(StandardRecipe.nameOf(file), ImmutableSet.of(head), texts);
  }
}
