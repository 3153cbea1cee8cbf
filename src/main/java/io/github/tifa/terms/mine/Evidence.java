package io.github.tifa.terms.mine;

/** What makes a string a candidate; the order is that of the results, the surest first. */
public enum Evidence {
  /** Annotators marked it as a policy term. */
  ANNOTATED,
  /** It stands in “ ”, which belong to the candidate. */
  QUOTED,
  /** It stands in 《 》, which belong to the candidate. */
  TITLE,
  /** It is a numbered heading; the number does not belong to the candidate. */
  HEADING,
  /** It recurs, holds together and is free at its borders. */
  RECURRING
}
