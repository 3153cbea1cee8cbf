package io.github.tifa.article;

import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;

/**
 * Takes a paragraph apart: the dateline at its head, the credit and the notes at its end, and the
 * body between. Immutable and thread-safe.
 */
final class Paragraphs {
  private final Datelines datelines;
  private final ClosingNotes notes;

  Paragraphs(Datelines datelines, ClosingNotes notes) {
    this.datelines = datelines;
    this.notes = notes;
  }

  void read(NormalizedText text, PageLine line, ZoneList zones, PublicationFacts facts) {
    int start = line.start();
    Dateline dateline = datelines.find(text, start, line.end());
    if (dateline != null) {
      facts.addDateline(dateline);
      zones.add(start, dateline.end(), ZoneKind.DATELINE);
      start = skipBlanks(line, dateline.end());
      if (start == line.end()) {
        return;
      }
    }
    int noteStart = notes.start(text, start, line.end());
    int end = trimmed(line, start, noteStart);
    int creditStart = PhotoCredits.start(line.text(), start, end);
    int bodyEnd = trimmed(line, start, creditStart);
    if (bodyEnd > start) {
      zones.add(start, bodyEnd, ZoneKind.BODY);
    }
    if (creditStart < end) {
      zones.add(creditStart, end, ZoneKind.PHOTO_CREDIT);
    }
    if (noteStart < line.end()) {
      zones.add(noteStart, line.end(), ZoneKind.SOURCE_LINE);
      facts.addSourceLine(
          new PageLine(line.text(), noteStart, line.end(), notes.cues(text, noteStart, line.end())),
          false);
    }
  }

  private static int skipBlanks(PageLine line, int from) {
    int i = from;
    while (i < line.end() && line.text().charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int trimmed(PageLine line, int start, int end) {
    int i = end;
    while (i > start && line.text().charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
