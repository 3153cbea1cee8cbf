package io.github.tifa.facts.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.DivisionLevel;
import io.github.tifa.facts.places.FormerDivision;
import io.github.tifa.facts.places.PlaceRegister;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the divisions that places stand for. A name of several divisions is settled by the place
 * written right before or behind it ({@code 陇南市马街镇}), by the full name elsewhere, by places inside
 * one of them, or by the region of the article; else it keeps its candidates. Used for one article;
 * mutable.
 */
final class PlaceResolver {
  /** A name with more candidates says nothing. */
  static final int MOST_CANDIDATES = 10;

  private final PlaceRegister register;
  private final ArticleNames names;
  private final RegionEvidence evidence;
  private final Set<String> countries = new HashSet<>();
  private final @Nullable Referent[] referents;

  /** What the places may stand for, by mention; empty for what is none or has one character. */
  private final List<ImmutableList<Division>> candidates;

  PlaceResolver(
      PlaceRegister register,
      ArticleNames names,
      RegionEvidence evidence,
      @Nullable Referent[] referents) {
    this.register = register;
    this.names = names;
    this.evidence = evidence;
    this.referents = referents;
    this.candidates = new ArrayList<>(Collections.nCopies(names.size(), ImmutableList.of()));
  }

  /** Reads what each name may stand for, and takes what has one reading as evidence. */
  void read() {
    Map<String, List<Integer>> groups = names.groups(EntityType.PLACE);
    groups.forEach(this::readGroup);
    narrowNeighbours();
    groups.values().forEach(this::narrowGroup);
    for (int i = 0; i < names.size(); i++) {
      ImmutableList<Division> divisions = candidates.get(i);
      if (divisions.size() == 1 && isSure(divisions.get(0), names.name(i))) {
        evidence.add(divisions.get(0), names.standpoint(i));
      }
    }
  }

  private void readGroup(String name, List<Integer> mentions) {
    if (name.length() < 2) {
      return;
    }
    Optional<Referent> country =
        register
            .country(name)
            .map(it -> Referent.known("p:" + it.alpha2(), it.name(), it.alpha2(), "country"));
    country.ifPresent(referent -> countries.add(referent.code()));
    ImmutableList<Division> divisions =
        country.isPresent() ? ImmutableList.of() : register.divisions(name);
    for (int i : mentions) {
      referents[i] = country.orElse(null);
      candidates.set(i, divisions);
    }
  }

  /** Notes that the article speaks of a country without naming it as a place. */
  void addCountry(String alpha2) {
    countries.add(alpha2);
  }

  boolean namesCountry(String alpha2) {
    return countries.contains(alpha2);
  }

  /** A place written right behind another lies in it where it can. */
  private void narrowNeighbours() {
    for (int i = names.size() - 2; i >= 0; i--) {
      narrowPair(i);
    }
    for (int i = 0; i + 1 < names.size(); i++) {
      narrowPair(i);
    }
  }

  private void narrowPair(int i) {
    ImmutableList<Division> outer = candidates.get(i);
    ImmutableList<Division> inner = candidates.get(i + 1);
    if (outer.isEmpty() || inner.isEmpty() || !names.adjoin(i)) {
      return;
    }
    ImmutableList<Division> inside = select(inner, division -> any(outer, division::isIn));
    if (!inside.isEmpty()) {
      candidates.set(i + 1, inside);
      candidates.set(i, select(outer, division -> any(inside, other -> other.isIn(division))));
    }
  }

  /** A name that is settled somewhere means the same where nothing speaks against it. */
  private void narrowGroup(List<Integer> mentions) {
    ImmutableList<Division> common = candidates.get(mentions.get(0));
    for (int i : mentions) {
      ImmutableList<Division> others = candidates.get(i);
      if (!others.equals(common)) {
        common = select(common, others::contains);
      }
    }
    if (!common.isEmpty()) {
      for (int i : mentions) {
        candidates.set(i, common);
      }
    }
  }

  /**
   * A bare name of a county, and a town without its county, may be that of something else, which
   * lists do not know.
   */
  private static boolean isSure(Division division, String name) {
    return switch (division.level()) {
      case PROVINCE, PREFECTURE -> true;
      case COUNTY -> division.name().equals(name);
      case TOWNSHIP -> false;
    };
  }

  /** Decides what each place stands for. */
  void resolve(OneCharacterPlaces oneCharacter) {
    for (int i = 0; i < names.size(); i++) {
      boolean isPlace = names.is(i, EntityType.PLACE) && names.name(i).length() > 1;
      if (isPlace && referents[i] == null) {
        referents[i] = decide(i, candidates.get(i));
      }
    }
    names
        .groups(EntityType.PLACE)
        .forEach(
            (name, mentions) -> {
              if (name.length() == 1) {
                resolveOneCharacter(oneCharacter.find(name), mentions);
              }
            });
  }

  private Referent decide(int i, ImmutableList<Division> divisions) {
    String name = names.name(i);
    if (divisions.isEmpty()) {
      return former(i);
    }
    if (divisions.size() == 1) {
      Division only = divisions.get(0);
      return isSure(only, name) || evidence.namesRegionOf(only) ? referent(only) : names.byName(i);
    }
    Optional<Division> settled =
        only(select(divisions, evidence::names))
            .or(() -> only(select(divisions, evidence::namesPartOf)))
            .or(() -> only(evidence.nearest(divisions)));
    if (settled.isPresent()) {
      return referent(settled.get());
    }
    boolean tooMany = divisions.size() > MOST_CANDIDATES;
    return names
        .byName(i)
        .withCandidates(
            divisions.stream()
                .limit(tooMany ? 0 : MOST_CANDIDATES)
                .map(division -> new EntityCandidate(division.name(), division.code()))
                .collect(toImmutableList()));
  }

  private Referent former(int i) {
    ImmutableList<FormerDivision> bearers = register.formerDivisions(names.name(i));
    if (bearers.size() != 1 || bearers.get(0).successors().size() != 1) {
      return names.byName(i);
    }
    FormerDivision former = bearers.get(0);
    String code = former.successors().get(0);
    return new Referent(
        "p:" + code, former.name(), NameStanding.WRITTEN, code, ImmutableList.of(), "former-name");
  }

  private static Referent referent(Division division) {
    String rule = division.level() == DivisionLevel.TOWNSHIP ? "township" : "division";
    return Referent.known("p:" + division.code(), division.name(), division.code(), rule);
  }

  /** Returns those that fit, in their order. */
  private static <T> ImmutableList<T> select(ImmutableList<T> things, Predicate<T> fits) {
    ImmutableList.Builder<T> selected = ImmutableList.builder();
    for (T thing : things) {
      if (fits.test(thing)) {
        selected.add(thing);
      }
    }
    return selected.build();
  }

  private static <T> boolean any(ImmutableList<T> things, Predicate<T> fits) {
    for (T thing : things) {
      if (fits.test(thing)) {
        return true;
      }
    }
    return false;
  }

  private static <T> Optional<T> only(List<T> things) {
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  private void resolveOneCharacter(ImmutableList<EntityCandidate> places, List<Integer> mentions) {
    Referent settled = null;
    for (int i : mentions) {
      Referent referent = oneCharacter(i, ofOneKind(i, places));
      referents[i] = referent;
      if (referent.candidates().isEmpty() && !places.isEmpty()) {
        settled = referent;
      }
    }
    for (int i : mentions) {
      Referent referent = referents[i];
      if (settled != null && referent != null && !referent.candidates().isEmpty()) {
        referents[i] = settled;
      }
    }
  }

  /** Beside a country stands a country, beside a province a province: 中澳, 港澳. */
  private ImmutableList<EntityCandidate> ofOneKind(int i, ImmutableList<EntityCandidate> places) {
    for (int neighbour : new int[] {i - 1, i + 1}) {
      if (neighbour < 0 || neighbour >= names.size() || names.name(neighbour).length() != 1) {
        continue;
      }
      Referent beside = referents[neighbour];
      String between = names.between(Math.min(i, neighbour));
      if (beside == null || beside.code().isEmpty() || between.length() > 1) {
        continue;
      }
      int digits = beside.code().length();
      ImmutableList<EntityCandidate> alike =
          select(places, place -> place.code().isEmpty() || place.code().length() == digits);
      if (!alike.isEmpty()) {
        return alike;
      }
    }
    return places;
  }

  private Referent oneCharacter(int i, ImmutableList<EntityCandidate> places) {
    ImmutableList<EntityCandidate> named = select(places, this::isNamed);
    ImmutableList<EntityCandidate> left = named.isEmpty() ? places : named;
    if (left.size() != 1) {
      return names.byName(i).withCandidates(left);
    }
    EntityCandidate place = left.get(0);
    String key = place.code().isEmpty() ? "=" + place.name() : "p:" + place.code();
    return Referent.known(key, place.name(), place.code(), "one-character-place");
  }

  private boolean isNamed(EntityCandidate place) {
    return switch (place.code().length()) {
      case 2 -> countries.contains(place.code());
      case 6 -> register.division(place.code()).filter(evidence::names).isPresent();
      default -> false;
    };
  }
}
