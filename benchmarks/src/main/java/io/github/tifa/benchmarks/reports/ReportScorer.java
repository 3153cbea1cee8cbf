package io.github.tifa.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.document.Document;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/** Scores attendance and statements of documents against gold rows. Mutable. */
public final class ReportScorer {
  private final Agreement agreement = new Agreement();
  private final PrintWriter errors;

  /**
   * Creates a scorer.
   *
   * @param errors where missed and wrong records are listed
   */
  public ReportScorer(PrintWriter errors) {
    this.errors = errors;
  }

  /** Scores the attendance of a document. */
  public void addAttendance(Document document, List<List<String>> rows) {
    ImmutableList<AttendanceRecord> gold =
        map(rows, row -> AttendanceRecord.gold(row, document.text()));
    ImmutableList<AttendanceRecord> predicted = AttendanceRecord.predicted(document);
    agreement.addEqual(
        "person and role",
        map(predicted, AttendanceRecord::personAndRole),
        map(gold, AttendanceRecord::personAndRole));
    agreement.addEqual(
        "with event",
        map(predicted, AttendanceRecord::withEvent),
        map(gold, AttendanceRecord::withEvent));
    agreement.addEqual(
        "with openness",
        map(predicted, AttendanceRecord::withOpenness),
        map(gold, AttendanceRecord::withOpenness));
    list(document, "missed", map(Agreement.without(gold, predicted), r -> r.show(document.text())));
    list(document, "wrong", map(Agreement.without(predicted, gold), r -> r.show(document.text())));
  }

  /** Scores the statements of a document. */
  public void addStatements(Document document, List<List<String>> rows) {
    ImmutableList<StatementRecord> gold =
        map(rows, row -> StatementRecord.gold(row, document.text()));
    ImmutableList<StatementRecord> predicted = StatementRecord.predicted(document);
    agreement.addEqual(
        "speaker and verb",
        map(predicted, StatementRecord::attribution),
        map(gold, StatementRecord::attribution));
    agreement.addEqual(
        "span", map(predicted, StatementRecord::span), map(gold, StatementRecord::span));
    agreement.add(
        "span by overlap",
        new Tally(
            matched(predicted, gold), predicted.size(), matched(gold, predicted), gold.size()));
    list(document, "missed", map(Agreement.without(gold, predicted), r -> r.show(document.text())));
    list(document, "wrong", map(Agreement.without(predicted, gold), r -> r.show(document.text())));
  }

  /** Returns the tallies by measure. */
  public Agreement agreement() {
    return agreement;
  }

  private static int matched(List<StatementRecord> some, List<StatementRecord> others) {
    return (int) some.stream().filter(one -> others.stream().anyMatch(one::overlaps)).count();
  }

  private void list(Document document, String kind, List<String> records) {
    records.forEach(record -> errors.printf("%s\t%s\t%s%n", document.id(), kind, record));
  }

  private static <T, R> ImmutableList<R> map(List<T> list, Function<T, R> function) {
    return list.stream().map(function).collect(ImmutableList.toImmutableList());
  }
}
