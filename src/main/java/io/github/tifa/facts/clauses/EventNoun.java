package io.github.tifa.facts.clauses;

/** What a common noun for an event says of the event. */
public enum EventNoun {
  /** Any meeting: {@code 会议}. */
  MEETING,
  /** A part of a meeting: {@code 开幕式}. */
  PART,
  /** A meeting of a certain form: {@code 座谈会}. */
  OWN,
  /** Something done together that is no meeting: {@code 调研}. */
  ACTIVITY
}
