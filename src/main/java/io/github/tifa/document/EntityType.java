package io.github.tifa.document;

/** The type of a named thing. */
public enum EntityType {
  /** A person's name, without post or form of address. */
  PERSON,
  /** A country, administrative division, region, natural feature, landmark or road. */
  PLACE,
  /**
   * A Party, State, military or judicial body, company, school, medium, association or
   * international body.
   */
  ORGANIZATION
}
