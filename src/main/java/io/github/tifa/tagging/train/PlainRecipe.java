package io.github.tifa.tagging.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.TermCategory;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.HeadRecipe.Corpus;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The recipe of heads whose corpora all follow the same rules and count alike. */
public final class PlainRecipe {
  /** How often a head sees its corpora unless it is told otherwise. */
  public static final int EPOCHS = 5;

  /** More labels would not fit into a byte. */
  private static final int MOST_TYPES = 31;

  private static final int DOMAIN = 1;

  private PlainRecipe() {}

  /**
   * Returns the recipe of a head. It has the types that occur in the corpora, those of Tifa's own
   * documents first.
   *
   * @param corpora the corpora; those that do not mark the head are left out
   * @param epochs how often it sees them, at least once
   * @throws IllegalArgumentException if no corpus marks the head, there is no span of it, or there
   *     are more than 31 types
   */
  public static HeadRecipe of(String head, List<AnnotatedCorpus> corpora, int epochs) {
    checkArgument(epochs > 0, "epochs must be at least 1, but is %s", epochs);
    ImmutableList<Corpus> own =
        corpora.stream()
            .filter(corpus -> corpus.heads().contains(head))
            .map(corpus -> new Corpus(corpus.name(), corpus.texts(), DOMAIN, 1))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> types = types(head, own);
    checkArgument(!types.isEmpty(), "the corpora mark no span of the head %s", head);
    checkArgument(
        types.size() <= MOST_TYPES,
        "the head %s has %s types, but may have at most %s: %s",
        head,
        types.size(),
        MOST_TYPES,
        types);
    return new HeadRecipe(
        head.equals(Tagger.WORDS) ? LabelSet.words(head) : LabelSet.spans(head, types),
        own,
        DOMAIN,
        StandardRecipe.RATE,
        epochs,
        StandardRecipe.LEAST_WEIGHT);
  }

  private static ImmutableList<String> types(String head, List<Corpus> corpora) {
    Set<String> found = new TreeSet<>();
    for (Corpus corpus : corpora) {
      for (TrainingText text : corpus.texts()) {
        text.spansOf(head).stream().map(TypedSpan::type).forEach(found::add);
      }
    }
    return Stream.concat(
            Stream.<Enum<?>[]>of(EntityType.values(), TermCategory.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .filter(found::contains),
            found.stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
