package io.github.tifa.document;

/** What kind of fixed expression a policy term is. */
public enum TermCategory {
  /** Guiding ideology, theory, general strategy. */
  DOCTRINE,
  /** Strategy, initiative, plan, project, pilot zone, campaign. */
  PROGRAMME,
  /** Set concept, goal, principle or slogan. */
  FORMULATION,
  /** Named congress, plenum, conference or session. */
  MEETING,
  /** Named law, regulation, decision, report or plan document. */
  DOCUMENT
}
