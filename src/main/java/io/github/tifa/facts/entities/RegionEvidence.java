package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The divisions that an article names, by where it names them: what settles which province {@code
 * 省委} belongs to, and which of several towns of one name is meant. Mutable while the places are
 * read.
 */
final class RegionEvidence {
  private final PlaceRegister register;
  private final Map<Standpoint, Set<Division>> named = new EnumMap<>(Standpoint.class);
  private final Set<Division> all = new LinkedHashSet<>();

  /** What {@link #of} returned since a division was added last. */
  private final Map<AdministrativeLevel, ImmutableSet<Division>> answers =
      new EnumMap<>(AdministrativeLevel.class);

  RegionEvidence(PlaceRegister register) {
    this.register = register;
  }

  void add(Division division, Standpoint standpoint) {
    named.computeIfAbsent(standpoint, key -> new LinkedHashSet<>()).add(division);
    all.add(division);
    answers.clear();
  }

  /** Returns whether the article names a division whose code begins with {@code prefix}. */
  boolean namesProvince(String prefix) {
    return all.stream().anyMatch(division -> division.code().startsWith(prefix));
  }

  boolean names(Division division) {
    return all.contains(division);
  }

  /** Returns whether the article names a division inside {@code division}. */
  boolean namesPartOf(Division division) {
    return all.stream().anyMatch(other -> other.isIn(division));
  }

  /** Returns whether the article names a division around {@code division}, or one beside it. */
  boolean namesRegionOf(Division division) {
    String province = division.code().substring(0, 2);
    return all.stream()
        .anyMatch(other -> other.code().startsWith(province) && !other.equals(division));
  }

  /**
   * Returns the narrowest of {@code candidates}: those that share the longest prefix of their codes
   * with a division that the article names.
   */
  ImmutableList<Division> nearest(ImmutableList<Division> candidates) {
    int best = 1;
    ImmutableList.Builder<Division> nearest = ImmutableList.builder();
    for (Division candidate : candidates) {
      int shared = 0;
      for (Division other : all) {
        shared = Math.max(shared, shared(candidate.code(), other.code()));
      }
      if (shared > best) {
        best = shared;
        nearest = ImmutableList.builder();
      }
      if (shared == best) {
        nearest.add(candidate);
      }
    }
    return best == 1 ? ImmutableList.of() : nearest.build();
  }

  /** Two digits for a common province, four for a common prefecture, six for a common county. */
  private static int shared(String a, String b) {
    for (int digits = 6; digits > 0; digits -= 2) {
      if (a.regionMatches(0, b, 0, digits)
          && (digits == 2 || !b.substring(digits - 2, digits).equals("00"))) {
        return digits;
      }
    }
    return 1;
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
      Set<Division> divisions = named.getOrDefault(standpoint, ImmutableSet.of());
      ImmutableSet.Builder<Division> direct = ImmutableSet.builder();
      ImmutableSet.Builder<Division> around = ImmutableSet.builder();
      for (Division division : divisions) {
        if (level.fits(division)) {
          direct.add(division);
        }
        register.parents(division.code()).stream().filter(level::fits).forEach(around::add);
      }
      ImmutableSet<Division> found = direct.build();
      if (found.isEmpty()) {
        found = around.build();
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return ImmutableSet.of();
  }
}
