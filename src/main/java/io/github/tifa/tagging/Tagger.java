package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * Marks names, policy terms, posts, times and words with a {@link SequenceModel}. Immutable and
 * thread-safe.
 */
public final class Tagger {
  /** The head of names: PERSON, PLACE, ORGANIZATION. */
  public static final String NAMES = "names";

  /**
   * The head of names by the rules of the SIGHAN 2006 corpus (MSRA), for texts and comparisons that
   * follow them. {@link #of} leaves it out; ask for it with {@link #withHeads}.
   */
  public static final String NAMES_MSRA = "names-msra";

  /** The head of policy terms. */
  public static final String TERMS = "terms";

  /** The head of posts. */
  public static final String POSTS = "posts";

  /** The head of times. */
  public static final String TIMES = "times";

  /** The head of words. */
  public static final String WORDS = "words";

  private static final String BUNDLED = "/io/github/tifa/models/tagger/tagger.bin";

  private final SequenceModel model;
  private final ImmutableSet<String> names;
  private final boolean confidence;
  private final RowLayout layout;
  private final PatternRows rows;

  private Tagger(SequenceModel model, ImmutableSet<String> heads) {
    this.model = model;
    this.names = heads;
    this.confidence = true;
    this.layout = RowLayout.of(model.headList(), heads);
    this.rows = new PatternRows(model.patterns(), layout);
  }

  private Tagger(Tagger other, boolean confidence) {
    this.model = other.model;
    this.names = other.names;
    this.confidence = confidence;
    this.layout = other.layout;
    this.rows = other.rows;
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
            .collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * Returns a tagger that runs only the given heads of a model.
   *
   * @throws IllegalArgumentException if the model lacks one of them
   */
  public static Tagger of(SequenceModel model, Collection<String> heads) {
    checkHeads(model, heads);
    return new Tagger(model, ImmutableSet.copyOf(heads));
  }

  /**
   * Returns a tagger with the model that the library brings. It takes some time to load: keep it.
   */
  public static Tagger bundled() {
    return of(bundledModel());
  }

  /**
   * Returns a tagger that runs only the given heads of the model that the library brings.
   *
   * @throws IllegalArgumentException if the model lacks one of them
   */
  public static Tagger bundled(Collection<String> heads) {
    return of(bundledModel(), heads);
  }

  private static SequenceModel bundledModel() {
    try (InputStream in = Tagger.class.getResourceAsStream(BUNDLED)) {
      checkArgument(in != null, "the library lacks its model %s", BUNDLED);
      return SequenceModelFile.read(in, BUNDLED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a tagger that runs only the given heads of this one's model. It lays out the weights of
   * these heads anew: keep it.
   *
   * @throws IllegalArgumentException if the model lacks one of them
   */
  public Tagger withHeads(Collection<String> heads) {
    checkHeads(model, heads);
    Tagger tagger = new Tagger(model, ImmutableSet.copyOf(heads));
    return confidence ? tagger : tagger.withoutConfidence();
  }

  private static void checkHeads(SequenceModel model, Collection<String> heads) {
    for (String head : heads) {
      boolean known = model.heads().stream().anyMatch(labels -> labels.name().equals(head));
      checkArgument(known, "no head %s in the model, which has %s", head, model.heads());
    }
  }

  /** Returns a tagger whose spans all have the confidence 1: it saves about a third of the time. */
  public Tagger withoutConfidence() {
    return new Tagger(this, false);
  }

  /** Returns the model. */
  public SequenceModel model() {
    return model;
  }

  /**
   * Returns for each head that runs its spans, in text order and without overlap. Names are found
   * in two looks: a string that one sentence shows clearly to be a name is more likely that name in
   * the others.
   *
   * @param sentences stretches of {@code text} in order, without overlap; no span crosses their
   *     edges
   */
  public ImmutableListMultimap<String, TaggedSpan> tag(
      NormalizedText text, List<Sentence> sentences) {
    ImmutableListMultimap.Builder<String, TaggedSpan> spans = ImmutableListMultimap.builder();
    char[] folded = Alphabet.fold(text);
    TaggingPass pass = new TaggingPass(model, rows, layout, names, confidence);
    for (Sentence sentence : sentences) {
      checkArgument(
          sentence.end() <= folded.length,
          "%s ends behind the text, whose length is %s",
          sentence,
          folded.length);
      pass.tag(folded, sentence.start(), sentence.end(), spans);
    }
    ImmutableListMultimap<String, TaggedSpan> tagged = spans.build();
    HeadPass head = confidence ? pass.head(NAMES) : null;
    return head == null ? tagged : withConsistentNames(tagged, folded, sentences, pass, head);
  }

  /**
   * Looks again at the sentences in which a string is not read as the name that it is elsewhere in
   * the text. The other heads mark what means the same in every sentence and are left as they are.
   */
  private static ImmutableListMultimap<String, TaggedSpan> withConsistentNames(
      ImmutableListMultimap<String, TaggedSpan> tagged,
      char[] folded,
      List<Sentence> sentences,
      TaggingPass pass,
      HeadPass head) {
    ImmutableList<TaggedSpan> names = tagged.get(NAMES);
    RecurringSpans recurring = RecurringSpans.of(new String(folded), head.head().labels(), names);
    ImmutableListMultimap.Builder<String, TaggedSpan> spans = ImmutableListMultimap.builder();
    int next = 0;
    for (Sentence sentence : sentences) {
      boolean again = recurring.contradict(sentence.start(), sentence.end());
      if (again) {
        pass.tagAgain(folded, sentence.start(), sentence.end(), head, recurring, spans);
      }
      for (; next < names.size() && names.get(next).start() < sentence.end(); next++) {
        if (!again) {
          spans.put(NAMES, names.get(next));
        }
      }
    }
    tagged
        .asMap()
        .forEach(
            (name, marked) -> {
              if (!name.equals(NAMES)) {
                spans.putAll(name, marked);
              }
            });
    return spans.build();
  }
}
