package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternKind;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.tagging.train.HeadRecipe.Corpus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  /** Real articles are fewer than written ones, and are what names are to be found in. */
  private static final float WEIGHT_OF_REAL_ARTICLES = 3;

  static final float LEAST_WEIGHT = 0.1f;

  /** The head by the rules of MSRA runs only where it is asked for, so it may be larger. */
  private static final float LEAST_WEIGHT_OF_MSRA = 0.06f;

  /** Terms are a matter of the lexicon first, words of the vocabulary: small weights say little. */
  private static final float LEAST_WEIGHT_OF_TERMS = 0.16f;

  private static final float LEAST_WEIGHT_OF_WORDS = 0.13f;

  /** Words are found as well without the others, and much faster. */
  private static final ImmutableSet<PatternKind> FOR_WORDS =
      Sets.immutableEnumSet(
          PatternKind.UNIGRAM, PatternKind.BIGRAM, PatternKind.CLASSES_OF_THREE, PatternKind.MATCH);

  private static final ImmutableSet<PatternKind> FOR_POSTS =
      allBut(PatternKind.SKIP, PatternKind.CLASSES_OF_FIVE, PatternKind.WORD);

  /** Like words make names and titles; a set phrase is made of these words and no others. */
  private static final ImmutableSet<PatternKind> FOR_TERMS =
      Sets.immutableEnumSet(
          Sets.difference(
              FOR_POSTS, ImmutableSet.of(PatternKind.CLUSTER, PatternKind.CLUSTER_AROUND)));

  /** Neither half as many nor twice or four times as many were better. */
  private static final int CLUSTERS = 256;

  /** The part of the segmented corpus that is learned from; the rest is for measuring. */
  private static final double TRAINED_PART = 0.9;

  private static final ImmutableList<String> NAME_TYPES =
      ImmutableList.of("PERSON", "PLACE", "ORGANIZATION");

  /** The types of names as the corpora of others call them. */
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

  /** What names are learned from: what is marked by the guidelines, and the corpora of others. */
  private final ImmutableList<Corpus> named;

  private StandardRecipe(Path corpora, List<Path> marked) {
    this.corpora = corpora;
    this.marked =
        marked.stream()
            .map(folder -> new Corpus(nameOf(folder), CorpusReader.marked(folder), OWN, 1))
            .collect(ImmutableList.toImmutableList());
    Path ner = corpora.resolve("ner");
    OverlapFilter filter =
        new OverlapFilter(
            ImmutableList.<TrainingText>builder()
                .addAll(CorpusReader.tagged(ner.resolve("people_daily/dev.bio"), TYPES))
                .addAll(CorpusReader.tagged(ner.resolve("people_daily/test.bio"), TYPES))
                .build());
    this.named =
        ImmutableList.<Corpus>builder()
            .addAll(this.marked)
            .add(tagged(ner, "msra/train.bio", MSRA, filter))
            .add(tagged(ner, "people98_time/test.bio", OTHER, filter))
            .add(tagged(ner, "boson/train.bio", OTHER, filter))
            .build();
  }

  private static Corpus tagged(Path ner, String file, int domain, OverlapFilter filter) {
    return new Corpus(file, filter.keep(CorpusReader.tagged(ner.resolve(file), TYPES)), domain, 1);
  }

  /**
   * Returns the recipes of the heads.
   *
   * @param corpora the folder of the corpora of others, with {@code ner} and {@code seg} in it
   * @param marked folders of articles marked by the project's guidelines, the real ones first
   * @throws io.github.tifa.text.ResourceException if a corpus cannot be read
   */
  public static ImmutableList<HeadRecipe> heads(Path corpora, List<Path> marked) {
    StandardRecipe recipe = new StandardRecipe(corpora, marked);
    return ImmutableList.of(
        recipe.names(), recipe.msraNames(), recipe.terms(), recipe.posts(), recipe.words());
  }

  /**
   * Returns a vocabulary with clusters of the words of all texts that the heads learn from and of
   * those that nobody has marked.
   *
   * @param vocabulary the words
   * @param corpora the folder of the corpora of others, with {@code ner}, {@code seg} and {@code
   *     raw} in it
   * @param marked folders of articles marked by the project's guidelines
   * @param heldOut folders of marked articles that are for measuring: what stands in them is left
   *     out of the texts that nobody has marked
   * @throws io.github.tifa.text.ResourceException if a corpus cannot be read
   */
  public static Vocabulary clustered(
      Vocabulary vocabulary, Path corpora, List<Path> marked, List<Path> heldOut) {
    StandardRecipe recipe = new StandardRecipe(corpora, marked);
    OverlapFilter filter =
        new OverlapFilter(
            heldOut.stream()
                .flatMap(folder -> CorpusReader.marked(folder).stream())
                .collect(ImmutableList.toImmutableList()));
    WordClustering clustering = new WordClustering(vocabulary);
    Stream.of(
            filter.keep(CorpusReader.unmarked(corpora.resolve("raw"))).stream(),
            recipe.named.stream().flatMap(corpus -> corpus.texts().stream()),
            recipe.segmented().stream())
        .flatMap(texts -> texts)
        .forEach(text -> clustering.add(text.text()));
    return vocabulary.withClusters(clustering.cluster(CLUSTERS));
  }

  /** The last two parts of a path: what tells the folders apart on every machine. */
  static String nameOf(Path folder) {
    int parts = folder.getNameCount();
    return folder.subpath(Math.max(0, parts - 2), parts).toString();
  }

  private HeadRecipe names() {
    return head(
        LabelSet.spans(Tagger.NAMES, NAME_TYPES),
        allBut(PatternKind.SKIP),
        weighed(named),
        OWN,
        LEAST_WEIGHT);
  }

  private HeadRecipe msraNames() {
    return head(
        LabelSet.spans(Tagger.NAMES_MSRA, NAME_TYPES),
        PatternKind.ALL,
        named.stream().map(StandardRecipe::renamed).collect(ImmutableList.toImmutableList()),
        MSRA,
        LEAST_WEIGHT_OF_MSRA);
  }

  private HeadRecipe terms() {
    return head(
        LabelSet.spans(Tagger.TERMS, ImmutableList.of(Tagger.TERM)),
        FOR_TERMS,
        marked,
        OWN,
        LEAST_WEIGHT_OF_TERMS);
  }

  private HeadRecipe posts() {
    return head(
        LabelSet.spans(Tagger.POSTS, ImmutableList.of("POST")),
        FOR_POSTS,
        marked,
        OWN,
        LEAST_WEIGHT);
  }

  private HeadRecipe words() {
    return head(
        LabelSet.words(Tagger.WORDS),
        FOR_WORDS,
        ImmutableList.of(new Corpus("sxu", segmented(), OWN, 1)),
        OWN,
        LEAST_WEIGHT_OF_WORDS);
  }

  private ImmutableList<TrainingText> segmented() {
    ImmutableList<TrainingText> sentences =
        CorpusReader.segmented(corpora.resolve("seg/sxu/train.txt"));
    return sentences.subList(0, (int) (sentences.size() * TRAINED_PART));
  }

  private static HeadRecipe head(
      LabelSet labels,
      ImmutableSet<PatternKind> kinds,
      ImmutableList<Corpus> corpora,
      int domain,
      float leastWeight) {
    return new HeadRecipe(labels, kinds, corpora, domain, RATE, EPOCHS, leastWeight, RUNS);
  }

  /** Returns corpora of which the first, the real articles, counts more. */
  private static ImmutableList<Corpus> weighed(ImmutableList<Corpus> corpora) {
    Corpus real = corpora.get(0);
    return ImmutableList.<Corpus>builder()
        .add(new Corpus(real.name(), real.texts(), real.domain(), WEIGHT_OF_REAL_ARTICLES))
        .addAll(corpora.subList(1, corpora.size()))
        .build();
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

  private static ImmutableSet<PatternKind> allBut(PatternKind... kinds) {
    return ImmutableSet.copyOf(
        Sets.difference(PatternKind.ALL, Sets.immutableEnumSet(Arrays.asList(kinds))));
  }
}
