package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.HeadRecipe.Corpus;
import io.github.tifa.tagging.train.HeadRecipe.Variant;
import java.nio.file.Path;
import java.util.List;

/**
 * The recipe of the model that the library brings. Domain 1 is what is marked by the project's
 * guidelines, the others help it.
 */
public final class StandardRecipe {
  private static final int OWN = 1;
  private static final int MSRA = 2;
  private static final int OTHER = 3;

  static final float RATE = 0.05f;
  private static final int EPOCHS = 5;
  private static final int RUNS = 3;
  static final float LEAST_WEIGHT = 0.1f;

  /** Terms are a matter of the lexicon first, words of the vocabulary: small weights say little. */
  private static final float LEAST_WEIGHT_OF_TERMS = 0.16f;

  private static final float LEAST_WEIGHT_OF_WORDS = 0.13f;

  /** The part of the segmented corpus that is learned from; the rest is for measuring. */
  private static final double TRAINED_PART = 0.9;

  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("PER", "names/PERSON")
          .put("person_name", "names/PERSON")
          .put("LOC", "names/PLACE")
          .put("location", "names/PLACE")
          .put("ORG", "names/ORGANIZATION")
          .put("org_name", "names/ORGANIZATION")
          .put("company_name", "names/ORGANIZATION")
          .buildOrThrow();

  private final Path corpora;
  private final ImmutableList<Corpus> marked;
  private final OverlapFilter filter;

  private StandardRecipe(Path corpora, List<Path> marked) {
    this.corpora = corpora;
    this.marked =
        marked.stream()
            .map(folder -> new Corpus(nameOf(folder), CorpusReader.marked(folder), OWN, 1))
            .collect(ImmutableList.toImmutableList());
    Path heldOut = corpora.resolve("ner/people_daily");
    this.filter =
        new OverlapFilter(
            ImmutableList.<TrainingText>builder()
                .addAll(CorpusReader.tagged(heldOut.resolve("dev.bio"), TYPES))
                .addAll(CorpusReader.tagged(heldOut.resolve("test.bio"), TYPES))
                .build());
  }

  /**
   * Returns the recipes of the heads.
   *
   * @param corpora the folder of the corpora of others, with {@code ner} and {@code seg} in it
   * @param marked folders of articles marked by the project's guidelines
   * @throws io.github.tifa.text.ResourceException if a corpus cannot be read
   */
  public static ImmutableList<HeadRecipe> heads(Path corpora, List<Path> marked) {
    StandardRecipe recipe = new StandardRecipe(corpora, marked);
    return ImmutableList.of(recipe.names(), recipe.terms(), recipe.posts(), recipe.words());
  }

  /** The last two parts of a path: what tells the folders apart on every machine. */
  static String nameOf(Path folder) {
    int parts = folder.getNameCount();
    return folder.subpath(Math.max(0, parts - 2), parts).toString();
  }

  private HeadRecipe names() {
    return new HeadRecipe(
        LabelSet.spans(Tagger.NAMES, ImmutableList.of("PERSON", "PLACE", "ORGANIZATION")),
        with(
            tagged("msra/train.bio", MSRA),
            tagged("people98_time/test.bio", OTHER),
            tagged("boson/train.bio", OTHER)),
        OWN,
        RATE,
        EPOCHS,
        LEAST_WEIGHT,
        RUNS,
        ImmutableList.of(new Variant(Tagger.NAMES_MSRA, MSRA)));
  }

  private HeadRecipe terms() {
    return head(
        LabelSet.spans(Tagger.TERMS, ImmutableList.of(Tagger.TERM)), marked, LEAST_WEIGHT_OF_TERMS);
  }

  private HeadRecipe posts() {
    return head(LabelSet.spans(Tagger.POSTS, ImmutableList.of("POST")), marked, LEAST_WEIGHT);
  }

  private HeadRecipe words() {
    ImmutableList<TrainingText> sentences =
        CorpusReader.segmented(corpora.resolve("seg/sxu/train.txt"));
    int trained = (int) (sentences.size() * TRAINED_PART);
    return head(
        LabelSet.words(Tagger.WORDS),
        ImmutableList.of(new Corpus("sxu", sentences.subList(0, trained), OWN, 1)),
        LEAST_WEIGHT_OF_WORDS);
  }

  private static HeadRecipe head(
      LabelSet labels, ImmutableList<Corpus> corpora, float leastWeight) {
    return new HeadRecipe(
        labels, corpora, OWN, RATE, EPOCHS, leastWeight, RUNS, ImmutableList.of());
  }

  private ImmutableList<Corpus> with(Corpus... others) {
    return ImmutableList.<Corpus>builder().addAll(marked).add(others).build();
  }

  private Corpus tagged(String file, int domain) {
    ImmutableList<TrainingText> texts =
        filter.keep(CorpusReader.tagged(corpora.resolve("ner").resolve(file), TYPES));
    return new Corpus(file, texts, domain, 1);
  }
}
