package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the short forms of organizations that the article itself explains to their full forms:
 * those it introduces ({@code 新疆大学（以下简称“新大”）}), and those that are the end, the beginning or an
 * abbreviation of exactly one body that it names. Used for one article; mutable.
 */
final class ShortForms {
  private final ArticleNames names;
  private final @Nullable Referent[] referents;

  ShortForms(ArticleNames names, @Nullable Referent[] referents) {
    this.names = names;
    this.referents = referents;
  }

  void resolve() {
    Map<String, Referent> introduced = introduced();
    Map<String, Referent> byName = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Referent referent = referents[i];
      if (names.is(i, EntityType.ORGANIZATION) && referent != null) {
        byName.putIfAbsent(names.name(i), introduced.getOrDefault(names.name(i), referent));
      }
    }
    List<String> longestFirst = new ArrayList<>();
    byName.forEach(
        (name, referent) -> {
          if (isOpen(referent, name)) {
            longestFirst.add(name);
          }
        });
    longestFirst.sort(Comparator.comparingInt((String name) -> name.length()).reversed());
    ListMultimap<String, String> fullForms = Abbreviation.fullForms(longestFirst, byName.keySet());
    for (String name : longestFirst) {
      byName.computeIfPresent(
          name, (key, referent) -> join(name, referent, fullForms.get(name), byName));
    }
    for (int i = 0; i < names.size(); i++) {
      Referent referent = referents[i];
      if (names.is(i, EntityType.ORGANIZATION)
          && referent != null
          && isOpen(referent, names.name(i))) {
        referents[i] = byName.getOrDefault(names.name(i), referent);
      }
    }
  }

  private static boolean isOpen(Referent referent, String name) {
    return referent.candidates().isEmpty()
        && (referent.key().startsWith("=") || isKnownByThis(referent, name));
  }

  /** Lists know many companies by their short form alone. */
  private static boolean isKnownByThis(Referent referent, String name) {
    return referent.standing() == NameStanding.KNOWN && referent.name().equals(name);
  }

  private static Referent join(
      String name, Referent own, List<String> fullForms, Map<String, Referent> byName) {
    Map<String, Referent> full = new LinkedHashMap<>();
    for (String fullForm : fullForms) {
      Referent referent = byName.get(fullForm);
      if (referent != null
          && !referent.key().equals(own.key())
          && (!isKnownByThis(own, name) || Abbreviation.isCompany(name, fullForm))) {
        full.putIfAbsent(referent.key(), referent);
      }
    }
    if (full.isEmpty()) {
      return own;
    }
    if (full.size() == 1) {
      return Referent.sameAs(full.values().iterator().next(), "short-form");
    }
    return own.withCandidates(
        full.values().stream()
            .map(referent -> new EntityCandidate(referent.name(), referent.code()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Short forms in brackets right behind the full form. */
  private Map<String, Referent> introduced() {
    Map<String, Referent> introduced = new HashMap<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Referent full = referents[i];
      if (!names.is(i, EntityType.ORGANIZATION)
          || !names.is(i + 1, EntityType.ORGANIZATION)
          || full == null) {
        continue;
      }
      String between = names.between(i);
      String shortForm = names.name(i + 1);
      boolean says = between.startsWith("(") && between.contains("简称");
      boolean shows = between.equals("(") && Abbreviation.isIn(shortForm, names.name(i));
      if (says || shows) {
        introduced.put(shortForm, Referent.sameAs(full, "introduced"));
      }
    }
    return introduced;
  }
}
