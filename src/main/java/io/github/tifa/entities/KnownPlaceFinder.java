package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;

/** Proposes the places of the gazetteer. */
final class KnownPlaceFinder implements CandidateFinder {
  /** What makes of a country or region before it a people or a language. */
  private static final String OF_PEOPLE = "族语裔";

  private final Gazetteer places;

  KnownPlaceFinder(Gazetteer places) {
    this.places = places;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    places.findAll(
        text,
        sentence,
        (start, end, form) -> {
          if (OF_PEOPLE.indexOf(text.at(end)) < 0) {
            candidates.addFromLexicon(
                start, end, EntityType.PLACE, "places", confidence(text, start, end));
          }
        });
  }

  private static double confidence(TokenizedText text, int start, int end) {
    boolean begins = text.wordBegins(start);
    boolean ends = text.wordEnds(end);
    boolean isLong = end - start > 2;
    if (begins && ends) {
      return 0.95;
    }
    if (begins || ends) {
      return isLong ? 0.85 : 0.6;
    }
    return isLong ? 0.6 : 0;
  }
}
