package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Marks names, policy terms, posts, times and words with a {@link SequenceModel}. Immutable and
 * thread-safe.
 */
public final class Tagger {
  /** The head of names: PERSON, PLACE, ORGANIZATION. */
  public static final String NAMES = "names";

  /**
   * The head of names by the rules of the SIGHAN 2006 corpus (MSRA), for texts and comparisons that
   * follow them. {@link #of(SequenceModel)} leaves it out; ask for it by name.
   */
  public static final String NAMES_MSRA = "names-msra";

  /** The head of policy terms. */
  public static final String TERMS = "terms";

  /** The type of the bundled model's policy terms: it does not say their category. */
  public static final String TERM = "TERM";

  /** The head of posts. */
  public static final String POSTS = "posts";

  /** The head of times. */
  public static final String TIMES = "times";

  /** The head of words. */
  public static final String WORDS = "words";

  private final Vocabulary vocabulary;

  /** The heads that run, and beside each its number in the rows' layout. */
  private final ImmutableList<Head> heads;

  private final int[] numbers;
  private final ImmutableSet<PatternKind> kinds;
  private final RowLayout layout;
  private final long[] biasRow;
  private final PatternRows rows;
  private final boolean confidence;

  /** The working memory of threads that are done with a text, for the next one that begins. */
  private final Queue<TaggingPass> idle = new ConcurrentLinkedQueue<>();

  private Tagger(SequenceModel model, ImmutableSet<String> names) {
    ImmutableList<Head> all = model.headList();
    this.vocabulary = model.vocabulary();
    this.numbers =
        IntStream.range(0, all.size())
            .filter(i -> names.contains(all.get(i).labels().name()))
            .toArray();
    this.heads = Arrays.stream(numbers).mapToObj(all::get).collect(toImmutableList());
    this.kinds =
        PatternRows.sufficient(
            heads.stream().flatMap(head -> head.kinds().stream()).collect(toImmutableSet()));
    this.layout = RowLayout.of(all, names);
    this.biasRow = layout.biasRow(all);
    this.rows = new PatternRows(model.patterns(), layout);
    this.confidence = true;
  }

  private Tagger(Tagger other, boolean confidence) {
    this.vocabulary = other.vocabulary;
    this.heads = other.heads;
    this.numbers = other.numbers;
    this.kinds = other.kinds;
    this.layout = other.layout;
    this.biasRow = other.biasRow;
    this.rows = other.rows;
    this.confidence = confidence;
  }

  /**
   * Returns a tagger that runs every head of a model but {@link #NAMES_MSRA} and gives each span
   * its confidence.
   */
  public static Tagger of(SequenceModel model) {
    return new Tagger(
        model,
        model.heads().stream()
            .map(LabelSet::name)
            .filter(head -> !head.equals(NAMES_MSRA))
            .collect(toImmutableSet()));
  }

  /**
   * Returns a tagger that runs only the given heads of a model. It lays out the weights of these
   * heads anew: keep it.
   *
   * @throws IllegalArgumentException if the model lacks one of them
   */
  public static Tagger of(SequenceModel model, Collection<String> heads) {
    for (String head : heads) {
      boolean known = model.heads().stream().anyMatch(labels -> labels.name().equals(head));
      checkArgument(known, "no head %s in the model, which has %s", head, model.heads());
    }
    return new Tagger(model, ImmutableSet.copyOf(heads));
  }

  /**
   * Returns a tagger with the model that the library brings. It takes some time to load: keep it.
   */
  public static Tagger bundled() {
    return of(SequenceModelFile.bundled(head -> !head.equals(NAMES_MSRA)));
  }

  /**
   * Returns a tagger that runs only the given heads of the model that the library brings.
   *
   * @throws IllegalArgumentException if the model lacks one of them
   */
  public static Tagger bundled(Collection<String> heads) {
    return of(SequenceModelFile.bundled(heads::contains), heads);
  }

  /** Returns a tagger whose spans all have the confidence 1: it saves some of the time. */
  public Tagger withoutConfidence() {
    return new Tagger(this, false);
  }

  /** Returns the labels of the heads that run. */
  public ImmutableList<LabelSet> heads() {
    return heads.stream().map(Head::labels).collect(toImmutableList());
  }

  /** Returns the words that the model knows beforehand. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns for each head that runs its spans, in text order and without overlap. But for words,
   * none has a blank at its edges or cuts a surrogate pair. Names are found in two looks: a string
   * that one sentence shows clearly to be a name is more likely that name in the others.
   *
   * @param sentences stretches of {@code text} in order, without overlap; no span crosses their
   *     edges
   */
  public ImmutableListMultimap<String, TaggedSpan> tag(
      NormalizedText text, List<Sentence> sentences) {
    TaggingPass pass = idle.poll();
    if (pass == null) {
      pass = pass();
    }
    ImmutableListMultimap<String, TaggedSpan> tagged = pass.tag(text, sentences);
    idle.add(pass);
    return tagged;
  }

  private TaggingPass pass() {
    List<HeadPass> passes = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      passes.add(new HeadPass(heads.get(i), numbers[i], layout, confidence));
    }
    // The other heads mark what means the same in every sentence and need no second look.
    return new TaggingPass(
        new PatternExtractor(vocabulary, kinds),
        rows,
        new EmissionSums(layout, biasRow),
        passes,
        confidence ? ImmutableSet.of(NAMES) : ImmutableSet.of());
  }
}
