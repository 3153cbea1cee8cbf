package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.HeadRecipe.Corpus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  /** That head runs only where it is asked for, so it may be larger. */
  private static final float LEAST_WEIGHT_OF_MSRA = 0.06f;

  /** Terms are a matter of the lexicon first, words of the vocabulary: small weights say little. */
  private static final float LEAST_WEIGHT_OF_TERMS = 0.16f;

  private static final float LEAST_WEIGHT_OF_WORDS = 0.13f;

  /** Words are found as well without the others, and much faster. */
  private static final ImmutableSet<PatternKind> FOR_WORDS =
      Sets.immutableEnumSet(
          PatternKind.UNIGRAM, PatternKind.BIGRAM, PatternKind.CLASSES_OF_THREE, PatternKind.MATCH);

  /** The part of the segmented corpus that is learned from; the rest is for measuring. */
  private static final double TRAINED_PART = 0.9;

  /** The types of names as the corpora of others call them. */
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("PER", "PERSON")
          .put("person_name", "PERSON")
          .put("LOC", "PLACE")
          .put("location", "PLACE")
          .put("ORG", "ORGANIZATION")
          .put("org_name", "ORGANIZATION")
          .put("company_name", "ORGANIZATION")
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
                .addAll(CorpusReader.tagged(heldOut.resolve("dev.bio"), types(Tagger.NAMES)))
                .addAll(CorpusReader.tagged(heldOut.resolve("test.bio"), types(Tagger.NAMES)))
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
    return ImmutableList.of(
        recipe.names(), recipe.msraNames(), recipe.terms(), recipe.posts(), recipe.words());
  }

  /** The last two parts of a path: what tells the folders apart on every machine. */
  static String nameOf(Path folder) {
    int parts = folder.getNameCount();
    return folder.subpath(Math.max(0, parts - 2), parts).toString();
  }

  private HeadRecipe names() {
    return new HeadRecipe(
        LabelSet.spans(Tagger.NAMES, ImmutableList.of("PERSON", "PLACE", "ORGANIZATION")),
        allBut(PatternKind.SKIP),
        ImmutableList.<Corpus>builder().addAll(marked).addAll(others(Tagger.NAMES)).build(),
        OWN,
        RATE,
        EPOCHS,
        LEAST_WEIGHT,
        RUNS);
  }

  private HeadRecipe msraNames() {
    return new HeadRecipe(
        LabelSet.spans(Tagger.NAMES_MSRA, ImmutableList.of("PERSON", "PLACE", "ORGANIZATION")),
        PatternKind.ALL,
        ImmutableList.<Corpus>builder()
            .addAll(Lists.transform(marked, StandardRecipe::renamed))
            .addAll(others(Tagger.NAMES_MSRA))
            .build(),
        MSRA,
        RATE,
        EPOCHS,
        LEAST_WEIGHT_OF_MSRA,
        RUNS);
  }

  private ImmutableList<Corpus> others(String head) {
    return ImmutableList.of(
        tagged("msra/train.bio", MSRA, head),
        tagged("people98_time/test.bio", OTHER, head),
        tagged("boson/train.bio", OTHER, head));
  }

  private HeadRecipe terms() {
    return head(
        LabelSet.spans(Tagger.TERMS, ImmutableList.of(Tagger.TERM)),
        allBut(PatternKind.SKIP, PatternKind.CLASSES_OF_FIVE, PatternKind.WORD),
        marked,
        LEAST_WEIGHT_OF_TERMS);
  }

  private HeadRecipe posts() {
    return head(
        LabelSet.spans(Tagger.POSTS, ImmutableList.of("POST")),
        allBut(PatternKind.SKIP, PatternKind.CLASSES_OF_FIVE, PatternKind.WORD),
        marked,
        LEAST_WEIGHT);
  }

  private HeadRecipe words() {
    ImmutableList<TrainingText> sentences =
        CorpusReader.segmented(corpora.resolve("seg/sxu/train.txt"));
    int trained = (int) (sentences.size() * TRAINED_PART);
    return head(
        LabelSet.words(Tagger.WORDS),
        FOR_WORDS,
        ImmutableList.of(new Corpus("sxu", sentences.subList(0, trained), OWN, 1)),
        LEAST_WEIGHT_OF_WORDS);
  }

  private static HeadRecipe head(
      LabelSet labels,
      ImmutableSet<PatternKind> kinds,
      ImmutableList<Corpus> corpora,
      float leastWeight) {
    return new HeadRecipe(labels, kinds, corpora, OWN, RATE, EPOCHS, leastWeight, RUNS);
  }

  /** Returns a corpus whose names count as names of the head by the rules of MSRA. */
  private static Corpus renamed(Corpus corpus) {
    return new Corpus(
        corpus.name(),
        corpus.texts().stream()
            .map(text -> text.renamed(Tagger.NAMES, Tagger.NAMES_MSRA))
            .collect(ImmutableList.toImmutableList()),
        corpus.domain(),
        corpus.weight());
  }

  private static Map<String, String> types(String head) {
    return Maps.transformValues(TYPES, type -> head + "/" + type);
  }

  private static ImmutableSet<PatternKind> allBut(PatternKind... kinds) {
    return ImmutableSet.copyOf(
        Sets.difference(PatternKind.ALL, Sets.immutableEnumSet(Arrays.asList(kinds))));
  }

  private Corpus tagged(String file, int domain, String head) {
    ImmutableList<TrainingText> texts =
        filter.keep(CorpusReader.tagged(corpora.resolve("ner").resolve(file), types(head)));
    return new Corpus(file, texts, domain, 1);
  }
}
