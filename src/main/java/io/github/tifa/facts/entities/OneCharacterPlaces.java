package io.github.tifa.facts.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.facts.places.Country;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import io.github.tifa.lexicon.FormTable;
import java.util.List;

/** What one-character forms of places may stand for, the most usual first. Immutable. */
final class OneCharacterPlaces {
  private static final Splitter COMMAS = Splitter.on(',');

  private final FormTable<ImmutableList<EntityCandidate>> places;

  private OneCharacterPlaces(FormTable<ImmutableList<EntityCandidate>> places) {
    this.places = places;
  }

  static OneCharacterPlaces bundled(PlaceRegister register) {
    return new OneCharacterPlaces(
        FormTable.bundled("one-character-places.tsv", row -> candidates(row, register)));
  }

  private static ImmutableList<EntityCandidate> candidates(
      FormTable.Row row, PlaceRegister register) {
    List<String> names = COMMAS.splitToList(row.get(2));
    List<String> codes = COMMAS.splitToList(row.get(3));
    ImmutableList.Builder<EntityCandidate> candidates = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      String code = i < codes.size() ? codes.get(i) : "";
      candidates.add(new EntityCandidate(usualName(names.get(i), code, register), code));
    }
    return candidates.build();
  }

  private static String usualName(String name, String code, PlaceRegister register) {
    if (code.length() == 2) {
      return register.countryByCode(code).map(Country::name).orElse(name);
    }
    return code.isEmpty() ? name : register.division(code).map(Division::name).orElse(name);
  }

  /** Returns what {@code form} may stand for; empty if that is not known. */
  ImmutableList<EntityCandidate> find(String form) {
    return places.row(form).orElse(ImmutableList.of());
  }
}
