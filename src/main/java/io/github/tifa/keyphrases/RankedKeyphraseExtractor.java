package io.github.tifa.keyphrases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects phrases of several words, stretches that recur, names and policy terms, and ranks them
 * with a logistic model of their frequency here and elsewhere, place, shape and surroundings.
 * Immutable and thread-safe.
 *
 * <p>Parts of speech help, but are not needed: where the tokenizer gives none, the class of a word
 * is looked up. A phrase that a name or a term merely holds is no candidate, and of two phrases one
 * of which holds the other only the better one is kept. The order is the same in every run; equal
 * scores are ordered by the first occurrence, then the longer first.
 *
 * <p>The design follows Witten et al., "KEA: Practical automatic keyphrase extraction" (1999), with
 * candidates that do not depend on the segmentation. Of a text longer than 200,000 UTF-16 code
 * units only the beginning is read.
 */
public final class RankedKeyphraseExtractor implements KeyphraseExtractor {
  private static final String RULE = "keyphrase-model";
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_TEXT = 200_000;

  private final BackgroundFrequencies background;
  private final PhraseModel model;
  private final int limit;

  RankedKeyphraseExtractor(BackgroundFrequencies background, PhraseModel model, int limit) {
    this.background = background;
    this.model = model;
    this.limit = limit;
  }

  /**
   * Returns the extractor with the bundled model, which yields at most 20 keyphrases.
   *
   * @throws io.github.tifa.text.ResourceException if a bundled table is damaged
   */
  public static RankedKeyphraseExtractor create() {
    return new RankedKeyphraseExtractor(
        BackgroundFrequencies.bundled(), PhraseModel.bundled(), DEFAULT_LIMIT);
  }

  /**
   * Returns an extractor that yields at most {@code limit} keyphrases, and shares the model with
   * this one.
   *
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public RankedKeyphraseExtractor withLimit(int limit) {
    checkArgument(limit >= 0, "limit %s is negative", limit);
    return new RankedKeyphraseExtractor(background, model, limit);
  }

  @Override
  public ImmutableList<Keyphrase> extract(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<PolicyTerm> terms) {
    if (text.length() > MAX_TEXT) {
      return extractFromBeginning(text, tokens, mentions, terms);
    }
    PriorityQueue<Candidate> ranked =
        rank(new PhraseText(text, tokens, background), mentions, terms);
    String characters = text.toString();
    ImmutableList.Builder<Keyphrase> keyphrases = ImmutableList.builder();
    List<String> chosen = new ArrayList<>();
    while (chosen.size() < limit && !ranked.isEmpty()) {
      Candidate best = ranked.remove();
      int start = best.start(0);
      String said = characters.substring(start, start + best.length);
      if (!overlapsAny(chosen, said)) {
        chosen.add(said);
        keyphrases.add(keyphrase(text, best));
      }
    }
    return keyphrases.build();
  }

  private static boolean overlapsAny(List<String> chosen, String said) {
    for (String other : chosen) {
      if (other.contains(said) || said.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts at a border of sentences would be finer; a phrase more or less does not matter here. */
  private ImmutableList<Keyphrase> extractFromBeginning(
      NormalizedText text, List<Token> tokens, List<Mention> mentions, List<PolicyTerm> terms) {
    return extract(
        NormalizedText.of(text.raw().substring(0, MAX_TEXT)),
        ImmutableList.of(),
        tokens.stream().filter(token -> token.end() <= MAX_TEXT).toList(),
        mentions.stream().filter(mention -> mention.end() <= MAX_TEXT).toList(),
        terms.stream().filter(term -> term.end() <= MAX_TEXT).toList());
  }

  private PriorityQueue<Candidate> rank(
      PhraseText text, List<Mention> mentions, List<PolicyTerm> terms) {
    List<Candidate> candidates = new CandidateCollector(text).collect(mentions, terms);
    int maxCount = 1;
    for (Candidate candidate : candidates) {
      maxCount = Math.max(maxCount, candidate.count());
    }
    PhraseFeatures features = new PhraseFeatures(text, maxCount);
    List<Candidate> ranked = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.count() > 0 && !isGeneral(text, candidate)) {
        features.read(candidate);
        candidate.logOdds = model.logOdds(features);
        ranked.add(candidate);
      }
    }
    // A heap, for only the first few of many are asked for.
    return new PriorityQueue<>(ranked);
  }

  /** A general phrase is never a keyphrase, however often it occurs, nor is what it alone holds. */
  private static boolean isGeneral(PhraseText text, Candidate candidate) {
    return candidate.generalAround >= candidate.count() || text.isGeneral(candidate);
  }

  private static Keyphrase keyphrase(NormalizedText text, Candidate candidate) {
    ImmutableList.Builder<Span> occurrences =
        ImmutableList.builderWithExpectedSize(candidate.count());
    for (int i = 0; i < candidate.count(); i++) {
      occurrences.add(new Span(candidate.start(i), candidate.start(i) + candidate.length));
    }
    int start = candidate.start(0);
    double score = PhraseModel.probability(candidate.logOdds);
    return Keyphrase.builder()
        .phrase(text.raw().substring(start, start + candidate.length))
        .score(score)
        .occurrences(occurrences.build())
        .provenance(Provenance.rule(RULE, score))
        .build();
  }
}
