package io.github.tifa.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the entries of a user's lexicon over what the library recognised. Immutable and thread-safe.
 *
 * <p>Names and policy terms are separate layers; entries of one do not touch the other. Within a
 * layer:
 *
 * <ol>
 *   <li>Matches of {@code FORCE} entries stand, and every recognised annotation that overlaps one
 *       goes. Where such matches overlap each other, the leftmost stands, and of those that start
 *       together the longest.
 *   <li>What was recognised and is not evicted stands.
 *   <li>Matches of {@code HINT} entries are added where they overlap none of these, leftmost
 *       longest again. A hint that agrees with a recognised policy term in span and category gives
 *       it its canonical form, if the term has none.
 * </ol>
 *
 * <p>Forms are compared on the normalised view of the text, so width, case and script do not
 * matter. A form that begins or ends with a Latin letter or a digit does not match inside a longer
 * run of them. A policy term takes in the quotation marks or 《》 that enclose it exactly.
 */
public final class LexiconOverlay {
  private static final String NAME = "user";

  private final EntryMatcher forcedNames;
  private final EntryMatcher hintedNames;
  private final EntryMatcher forcedTerms;
  private final EntryMatcher hintedTerms;

  private LexiconOverlay(Lexicon lexicon) {
    forcedNames = matcher(lexicon, true, LexiconPriority.FORCE);
    hintedNames = matcher(lexicon, true, LexiconPriority.HINT);
    forcedTerms = matcher(lexicon, false, LexiconPriority.FORCE);
    hintedTerms = matcher(lexicon, false, LexiconPriority.HINT);
  }

  private static EntryMatcher matcher(Lexicon lexicon, boolean names, LexiconPriority priority) {
    ImmutableList.Builder<LexiconEntry> chosen = ImmutableList.builder();
    for (LexiconEntry entry : lexicon.entries()) {
      if (entry.type().entityType().isPresent() == names && entry.priority() == priority) {
        chosen.add(entry);
      }
    }
    return new EntryMatcher(chosen.build());
  }

  /** Returns the overlay of {@code lexicon}. */
  public static LexiconOverlay of(Lexicon lexicon) {
    return new LexiconOverlay(lexicon);
  }

  /**
   * Returns the names with the entries of the lexicon laid over them, in text order, without
   * overlap.
   *
   * @param recognized the names that were recognised, in text order, without overlap
   */
  public ImmutableList<Mention> overMentions(NormalizedText text, List<Mention> recognized) {
    return merge(
        mentions(text, forcedNames.find(text)),
        recognized,
        mentions(text, hintedNames.find(text)),
        (annotation, hint) -> annotation);
  }

  /**
   * Returns the policy terms with the entries of the lexicon laid over them, in text order, without
   * overlap.
   *
   * @param recognized the policy terms that were recognised, in text order, without overlap
   */
  public ImmutableList<PolicyTerm> overTerms(NormalizedText text, List<PolicyTerm> recognized) {
    return merge(
        terms(text, forcedTerms.find(text)),
        recognized,
        terms(text, hintedTerms.find(text)),
        LexiconOverlay::confirm);
  }

  private static PolicyTerm confirm(PolicyTerm term, PolicyTerm hint) {
    return term.canonical().isEmpty()
            && hint.canonical().isPresent()
            && term.category() == hint.category()
        ? term.toBuilder().canonical(hint.canonical().get()).build()
        : term;
  }

  private static List<Mention> mentions(NormalizedText text, List<EntryMatch> matches) {
    List<Mention> mentions = new ArrayList<>(matches.size());
    for (EntryMatch match : matches) {
      mentions.add(
          Mention.builder()
              .span(match.span())
              .surface(match.span().of(text.raw()))
              .type(match.entry().type().entityType().orElseThrow())
              .provenance(provenance(match.entry()))
              .build());
    }
    return mentions;
  }

  private static List<PolicyTerm> terms(NormalizedText text, List<EntryMatch> matches) {
    List<PolicyTerm> terms = new ArrayList<>(matches.size());
    for (EntryMatch match : matches) {
      Span span = EnclosingMarks.include(text.raw(), match.span());
      if (!terms.isEmpty() && terms.get(terms.size() - 1).end() > span.start()) {
        // The marks around this match belong to the one before it, whose form holds them.
        span = match.span();
      }
      PolicyTerm.Builder term =
          PolicyTerm.builder()
              .span(span)
              .surface(span.of(text.raw()))
              .category(match.entry().type().termCategory().orElseThrow())
              .provenance(provenance(match.entry()));
      match.entry().canonical().ifPresent(term::canonical);
      terms.add(term.build());
    }
    return terms;
  }

  private static Provenance provenance(LexiconEntry entry) {
    return Provenance.lexicon(NAME, entry.priority() == LexiconPriority.FORCE ? 1.0 : 0.5);
  }

  /** What a hint adds to the annotation that stands at the very same place. */
  private interface Confirmation<A> {
    A confirm(A annotation, A hint);
  }

  private static <A extends Spanned> ImmutableList<A> merge(
      List<A> forced, List<A> recognized, List<A> hinted, Confirmation<A> confirmation) {
    if (forced.isEmpty() && hinted.isEmpty()) {
      return ImmutableList.copyOf(recognized);
    }
    List<A> standing = weave(forced, recognized, (winner, loser) -> winner);
    return ImmutableList.copyOf(weave(standing, hinted, confirmation));
  }

  /** Returns the winners and those of the losers that overlap none of them, in text order. */
  private static <A extends Spanned> List<A> weave(
      List<A> winners, List<A> losers, Confirmation<A> confirmation) {
    List<A> woven = new ArrayList<>(winners.size() + losers.size());
    int next = 0;
    for (A winner : winners) {
      while (next < losers.size() && losers.get(next).end() <= winner.start()) {
        woven.add(losers.get(next++));
      }
      A standing = winner;
      while (next < losers.size() && losers.get(next).start() < winner.end()) {
        A loser = losers.get(next);
        if (loser.span().equals(winner.span())) {
          standing = confirmation.confirm(standing, loser);
        }
        next++;
      }
      woven.add(standing);
    }
    woven.addAll(losers.subList(next, losers.size()));
    return woven;
  }
}
