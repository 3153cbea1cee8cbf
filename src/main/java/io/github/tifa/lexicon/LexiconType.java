package io.github.tifa.lexicon;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.TermCategory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry of a user's lexicon is: the type of a name, or the category of a policy term. */
public enum LexiconType {
  /** The name of a person. */
  PERSON(EntityType.PERSON, null),
  /** The name of a place. */
  PLACE(EntityType.PLACE, null),
  /** The name of an organization. */
  ORGANIZATION(EntityType.ORGANIZATION, null),
  /** A policy term: guiding ideology, theory, general strategy. */
  DOCTRINE(null, TermCategory.DOCTRINE),
  /** A policy term: strategy, initiative, plan, project, pilot zone, campaign. */
  PROGRAMME(null, TermCategory.PROGRAMME),
  /** A policy term: set concept, goal, principle or slogan. */
  FORMULATION(null, TermCategory.FORMULATION),
  /** A policy term: named congress, plenum, conference or session. */
  MEETING(null, TermCategory.MEETING),
  /** A policy term: named law, regulation, decision, report or plan document. */
  DOCUMENT(null, TermCategory.DOCUMENT);

  private final @Nullable EntityType entityType;
  private final @Nullable TermCategory termCategory;

  LexiconType(@Nullable EntityType entityType, @Nullable TermCategory termCategory) {
    this.entityType = entityType;
    this.termCategory = termCategory;
  }

  /** Returns the type of the name, or empty for a policy term. */
  public Optional<EntityType> entityType() {
    return Optional.ofNullable(entityType);
  }

  /** Returns the category of the policy term, or empty for a name. */
  public Optional<TermCategory> termCategory() {
    return Optional.ofNullable(termCategory);
  }
}
