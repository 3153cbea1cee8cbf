package io.github.tifa.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * Who said what, as it is scored: the speaker counts by the words, wherever they stand.
 *
 * @param span what was said
 * @param speaker the words for the speaker
 * @param verb the verb
 */
record StatementRecord(Span span, String speaker, Span verb) {

  /**
   * What says who spoke.
   *
   * @param speaker the words for the speaker
   * @param verb the verb
   */
  record Attribution(String speaker, Span verb) {}

  static StatementRecord gold(List<String> columns, String text) {
    return new StatementRecord(
        GoldTable.span(columns.get(0)),
        GoldTable.span(columns.get(1)).of(text),
        GoldTable.span(columns.get(2)));
  }

  static ImmutableList<StatementRecord> predicted(Document document) {
    return document.statements().stream()
        .map(one -> new StatementRecord(one.span(), document.surface(one.speaker()), one.verb()))
        .collect(ImmutableList.toImmutableList());
  }

  Attribution attribution() {
    return new Attribution(speaker, verb);
  }

  /** Returns whether the two spans share at least half of the longer one. */
  boolean overlaps(StatementRecord other) {
    int shared =
        Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    return 2 * shared >= Math.max(span.length(), other.span.length());
  }

  String show(String text) {
    String said = span.of(text);
    String shown =
        said.length() <= 24
            ? said
            : said.substring(0, 12) + " … " + said.substring(said.length() - 12);
    return speaker + " " + verb.of(text) + " " + span + " " + shown.replace('\n', '/');
  }
}
