package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The divisions that an article names, by where it names them: what settles which province {@code
 * 省委} belongs to, and which of several towns of one name is meant. Mutable while the places are
 * read.
 */
final class RegionEvidence {
  private final PlaceRegister register;

  /** The divisions by standpoint, each with those that it lies in. */
  private final Map<Standpoint, Map<Division, ImmutableList<Division>>> named =
      new EnumMap<>(Standpoint.class);

  private final Set<Division> all = new HashSet<>();

  /** The codes of all divisions that one of them lies in, named or not. */
  private final Set<String> around = new HashSet<>();

  /** How many of them lie in a province or are it, by the first two digits. */
  private final Map<String, Integer> countByProvince = new HashMap<>();

  /** The beginnings of their codes that stand for a province, a prefecture or a county. */
  private final Set<String> prefixes = new HashSet<>();

  /** What {@link #of} returned since a division was added last. */
  private final Map<AdministrativeLevel, ImmutableSet<Division>> answers =
      new EnumMap<>(AdministrativeLevel.class);

  RegionEvidence(PlaceRegister register) {
    this.register = register;
  }

  void add(Division division, Standpoint standpoint) {
    Map<Division, ImmutableList<Division>> there =
        named.computeIfAbsent(standpoint, key -> new LinkedHashMap<>());
    if (there.containsKey(division)) {
      return;
    }
    there.put(division, register.parents(division.code()));
    answers.clear();
    if (all.add(division)) {
      index(division.code());
    }
  }

  private void index(String code) {
    String province = code.substring(0, 2);
    countByProvince.merge(province, 1, Integer::sum);
    prefixes.add(province);
    for (int digits = 4; digits <= 6; digits += 2) {
      if (!code.startsWith("00", digits - 2)) {
        prefixes.add(code.substring(0, digits));
      }
    }
    for (String outer :
        new String[] {province + "0000", code.substring(0, 4) + "00", code.substring(0, 6)}) {
      if (!outer.equals(code)) {
        around.add(outer);
      }
    }
  }

  /** Returns whether the article names a division of the province of this code. */
  boolean namesProvince(String firstTwoDigits) {
    return countByProvince.containsKey(firstTwoDigits);
  }

  boolean names(Division division) {
    return all.contains(division);
  }

  /** Returns whether the article names a division inside {@code division}. */
  boolean namesPartOf(Division division) {
    return around.contains(division.code());
  }

  /** Returns whether the article names a division around {@code division}, or one beside it. */
  boolean namesRegionOf(Division division) {
    int itself = all.contains(division) ? 1 : 0;
    return countByProvince.getOrDefault(division.code().substring(0, 2), 0) > itself;
  }

  /**
   * Returns the narrowest of {@code candidates}: those that share the longest prefix of their codes
   * with a division that the article names.
   */
  ImmutableList<Division> nearest(ImmutableList<Division> candidates) {
    int best = 0;
    ImmutableList.Builder<Division> nearest = ImmutableList.builder();
    for (Division candidate : candidates) {
      int shared = shared(candidate.code());
      if (shared > best) {
        best = shared;
        nearest = ImmutableList.builder();
      }
      if (shared == best && shared > 0) {
        nearest.add(candidate);
      }
    }
    return nearest.build();
  }

  /**
   * Two digits for a common province, four for a common prefecture, six for a common county; zero
   * for nothing in common.
   */
  private int shared(String code) {
    for (int digits = 6; digits > 0; digits -= 2) {
      if (prefixes.contains(code.substring(0, digits))) {
        return digits;
      }
    }
    return 0;
  }

  /**
   * Returns the divisions that a word like {@code 省} may stand for: those that the article names
   * where it says most about where it is from, else those around what it names there. One if the
   * article settles it.
   */
  ImmutableSet<Division> of(AdministrativeLevel level) {
    return answers.computeIfAbsent(level, this::find);
  }

  private ImmutableSet<Division> find(AdministrativeLevel level) {
    for (Standpoint standpoint : Standpoint.values()) {
      ImmutableSet.Builder<Division> direct = ImmutableSet.builder();
      ImmutableSet.Builder<Division> enclosing = ImmutableSet.builder();
      named
          .getOrDefault(standpoint, ImmutableMap.of())
          .forEach(
              (division, parents) -> {
                if (level.fits(division)) {
                  direct.add(division);
                }
                for (Division parent : parents) {
                  if (level.fits(parent)) {
                    enclosing.add(parent);
                  }
                }
              });
      ImmutableSet<Division> found = direct.build();
      if (found.isEmpty()) {
        found = enclosing.build();
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return ImmutableSet.of();
  }
}
