package io.github.tifa.facts.statements;

import io.github.tifa.text.Span;

/**
 * Whom a statement is by.
 *
 * @param span the words that name the speaker
 * @param kind what the words are
 */
record Speaker(Span span, Kind kind) {
  enum Kind {
    PERSON,
    ORGANIZATION,
    MEETING,
    /** A noun without name: {@code 大家}. */
    COMMON
  }
}
