package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityCandidate;

/**
 * What a mention stands for.
 *
 * @param key what mentions of one thing have in common; unique within the type of the mention
 * @param name the canonical name
 * @param standing how good the name is, beside the others that mentions of the thing bring
 * @param code the code of a place, or empty
 * @param candidates what else it may be, if that is not settled
 * @param rule the name of the rule that decided, for people to read
 */
record Referent(
    String key,
    String name,
    NameStanding standing,
    String code,
    ImmutableList<EntityCandidate> candidates,
    String rule) {

  static final String SAME_NAME = "same-name";

  /**
   * What is written alike and nothing more is known of.
   *
   * @param written the name as {@link ArticleNames#name} has it
   * @param name the name as it stands in the text
   */
  static Referent ofName(String written, String name) {
    return new Referent(
        "=" + written, name, NameStanding.WRITTEN, "", ImmutableList.of(), SAME_NAME);
  }

  /** Returns this referent with what it may be, if that is several things. */
  Referent withCandidates(ImmutableList<EntityCandidate> several) {
    return several.size() < 2
        ? this
        : new Referent(key, name, standing, code, several, "ambiguous");
  }

  /** What lists know by its full name. */
  static Referent known(String key, String name, String code, String rule) {
    return new Referent(key, name, NameStanding.KNOWN, code, ImmutableList.of(), rule);
  }

  /** Returns the referent of a mention that stands for the same thing as one of {@code other}. */
  static Referent sameAs(Referent other, String rule) {
    return new Referent(
        other.key, other.name, other.standing, other.code, ImmutableList.of(), rule);
  }
}
