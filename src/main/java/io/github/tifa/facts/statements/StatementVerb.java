package io.github.tifa.facts.statements;

import io.github.tifa.facts.clauses.WordTable;

/** How the words said follow a verb that reports speech. */
enum StatementVerb {
  /** At once, or behind a comma or colon: {@code 强调}. */
  BARE,
  /** As {@link #BARE}, but the word is a noun as well: {@code 要求}. */
  DEMAND,
  /** Only behind a comma or colon: {@code 说}. */
  PAUSED;

  /** Reads the bundled table. */
  static WordTable<StatementVerb> table() {
    return WordTable.bundled(
        "statement-verbs.tsv", row -> WordTable.constant(row, 1, StatementVerb.class));
  }
}
