package io.github.tifa.facts.attendance;

import io.github.tifa.facts.clauses.WordTable;

/**
 * What a verb of attendance says.
 *
 * @param role the role of its subject
 * @param kind how it is built into a sentence
 */
record AttendanceVerb(String role, Kind kind) {

  enum Kind {
    /** Takes the event as its object: {@code 出席会议}. */
    OBJECT,
    /** Has no object, or is one: {@code 讲话}, {@code 作发言}. */
    SPEECH,
    /** Goes before another verb or an event: {@code 陪同调研}. */
    COMPANY,
    /** Takes a person as its object: {@code 会见}. */
    MEET,
    /** Is what several people do together: {@code 举行会谈}. */
    TALKS
  }

  /** Reads the bundled table. */
  static WordTable<AttendanceVerb> table() {
    return WordTable.bundled(
        "attendance-verbs.tsv",
        row ->
            new AttendanceVerb(
                row.require(1, "role"), WordTable.constant(row, 2, AttendanceVerb.Kind.class)));
  }
}
