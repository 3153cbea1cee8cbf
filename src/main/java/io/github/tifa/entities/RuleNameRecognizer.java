package io.github.tifa.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Token;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * Finds names by gazetteers and grammars, without a trained model.
 *
 * <p>Finders of each kind propose candidates sentence by sentence; an arbiter then chooses those
 * that do not overlap, the longer and surer ones first. Immutable and thread-safe.
 */
public final class RuleNameRecognizer implements NameRecognizer {
  private final ImmutableList<CandidateFinder> finders;

  private RuleNameRecognizer(ImmutableList<CandidateFinder> finders) {
    this.finders = finders;
  }

  /**
   * Returns a recogniser with the bundled gazetteers.
   *
   * @throws ResourceException if a bundled table is missing or damaged
   */
  public static RuleNameRecognizer create() {
    Gazetteer places = Gazetteer.bundled("places.tsv");
    Gazetteer organizations = Gazetteer.bundled("organizations.tsv");
    PersonNameCharacters characters = PersonNameCharacters.bundled();
    PostTitles titles = PostTitles.bundled();
    PersonContext context = PersonContext.create(titles);
    return new RuleNameRecognizer(
        ImmutableList.of(
            new KnownPlaceFinder(places),
            new UnknownPlaceFinder(),
            OneCharacterPlaceFinder.of(TsvTable.bundled("one-character-places.tsv"), titles),
            new KnownOrganizationFinder(organizations),
            new OrganizationGrammarFinder(OrganizationSuffixes.bundled(), organizations, titles),
            new TransliteratedNameFinder(characters, context),
            new ChineseNameFinder(characters, context),
            new PaddedNameFinder(characters, context),
            new PartialNameFinder(characters)));
  }

  @Override
  public ImmutableList<Mention> recognize(
      NormalizedText text, List<Sentence> sentences, List<Token> tokens, List<TaggedSpan> tagged) {
    TokenizedText tokenized = new TokenizedText(text, tokens);
    Candidates candidates = candidates(tokenized, sentences);
    RepeatedNames.propose(tokenized, CandidateArbiter.choose(candidates.all()), candidates);
    return CandidateArbiter.choose(candidates.all()).stream()
        .map(candidate -> mention(candidate, text.raw()))
        .collect(toImmutableList());
  }

  /** Returns what the finders propose, before what is repeated. */
  Candidates candidates(TokenizedText text, List<Sentence> sentences) {
    Candidates candidates = new Candidates();
    for (Sentence sentence : sentences) {
      for (CandidateFinder finder : finders) {
        finder.find(text, sentence, candidates);
      }
    }
    return candidates;
  }

  private static Mention mention(Candidate candidate, String raw) {
    return Mention.builder()
        .span(new Span(candidate.start(), candidate.end()))
        .surface(raw.substring(candidate.start(), candidate.end()))
        .type(candidate.type())
        .provenance(candidate.provenance())
        .build();
  }
}
