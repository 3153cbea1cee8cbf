package io.github.tifa.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * Who takes which part, as it is scored: the event counts by its words, wherever they stand.
 *
 * @param person the name
 * @param role the role
 * @param event the words for the event; empty if there is none
 * @param open whether the list is open
 */
record AttendanceRecord(Span person, String role, String event, boolean open) {

  static AttendanceRecord gold(List<String> columns, String text) {
    String event = columns.get(2);
    return new AttendanceRecord(
        GoldTable.span(columns.get(0)),
        columns.get(1),
        event.equals("-") ? "" : GoldTable.span(event).of(text),
        columns.get(3).equals("open"));
  }

  static ImmutableList<AttendanceRecord> predicted(Document document) {
    return document.attendance().stream()
        .map(one -> of(one, document))
        .collect(ImmutableList.toImmutableList());
  }

  private static AttendanceRecord of(Attendance attendance, Document document) {
    return new AttendanceRecord(
        attendance.person(),
        attendance.role(),
        attendance.event().map(document::surface).orElse(""),
        attendance.open());
  }

  /** Returns the record without event and openness. */
  AttendanceRecord personAndRole() {
    return new AttendanceRecord(person, role, "", false);
  }

  /** Returns the record without openness. */
  AttendanceRecord withEvent() {
    return new AttendanceRecord(person, role, event, false);
  }

  /** Returns the record without event. */
  AttendanceRecord withOpenness() {
    return new AttendanceRecord(person, role, "", open);
  }

  String show(String text) {
    return String.join(" ", person.of(text), person.toString(), role, event, open ? "等" : "")
        .strip();
  }
}
