package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import java.util.BitSet;

/**
 * Reads the body and what stands below it: paragraphs with datelines, credits and notes, headings,
 * the issuer and date of a notice, the foot of the page. Immutable and thread-safe.
 */
final class BodyReader {
  private static final int MOST_ISSUERS = 4;
  private static final int LONGEST_ISSUER = 30;
  private static final String ISSUER_ENDS = "府厅局部委会院办室署司处组队团社校学关站央心";

  private final LineKinds kinds;
  private final Paragraphs paragraphs;
  private final Subheadings subheadings;
  private final SourceLines sources;

  BodyReader(LineKinds kinds, Paragraphs paragraphs, Subheadings subheadings, SourceLines sources) {
    this.kinds = kinds;
    this.paragraphs = paragraphs;
    this.subheadings = subheadings;
    this.sources = sources;
  }

  void read(
      NormalizedText text,
      ImmutableList<PageLine> lines,
      int from,
      ZoneList zones,
      PublicationFacts facts) {
    int foot = footStart(text, lines, from);
    BitSet issued = issued(lines, from, facts);
    for (int i = from; i < foot; i++) {
      PageLine line = lines.get(i);
      if (issued.get(i)) {
        zones.add(line.start(), line.end(), ZoneKind.SOURCE_LINE);
      } else if (subheadings.isHeading(text, lines, i, from, foot)) {
        zones.add(line.start(), line.end(), ZoneKind.SUBHEADING);
      } else if (i > from && !line.isProse() && sources.isLabelled(line) && !isCredit(line)) {
        addSourceLine(line, zones, facts);
      } else {
        paragraphs.read(text, line, zones, facts);
      }
    }
    readFoot(text, lines, foot, issued, zones, facts);
  }

  /** Returns where what follows the last sentence of the body begins. */
  private int footStart(NormalizedText text, ImmutableList<PageLine> lines, int from) {
    int foot = lines.size();
    while (foot > from) {
      PageLine line = lines.get(foot - 1);
      if (line.isProse()
          && !kinds.isFurniture(line)
          && !sources.isLabelled(line)
          && !sources.isBracketedNote(text, line)) {
        break;
      }
      foot--;
    }
    return foot;
  }

  /** Marks the dates that stand alone below a notice and the bodies above them that issued it. */
  private BitSet issued(ImmutableList<PageLine> lines, int from, PublicationFacts facts) {
    BitSet issued = new BitSet();
    for (int i = from + 1; i < lines.size(); i++) {
      if (!sources.isDateAlone(lines.get(i))) {
        continue;
      }
      int first = i;
      while (first - 1 > from && i - first < MOST_ISSUERS && isIssuer(lines.get(first - 1))) {
        first--;
      }
      boolean closes = i + 1 == lines.size() || !lines.get(i + 1).isProse();
      if (first < i || closes) {
        issued.set(first, i + 1);
        facts.addDate(lines.get(i));
        if (first < i) {
          facts.addIssuer(lines.get(first));
        }
      }
    }
    return issued;
  }

  private boolean isIssuer(PageLine line) {
    return line.length() <= LONGEST_ISSUER
        && !line.isProse()
        && !Character.isDigit(line.first())
        && ISSUER_ENDS.indexOf(line.last()) >= 0
        && !sources.isLabelled(line)
        && !kinds.isFurniture(line);
  }

  private void readFoot(
      NormalizedText text,
      ImmutableList<PageLine> lines,
      int foot,
      BitSet issued,
      ZoneList zones,
      PublicationFacts facts) {
    boolean below = false;
    for (int i = foot; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (issued.get(i)) {
        zones.add(line.start(), line.end(), ZoneKind.SOURCE_LINE);
      } else if (kinds.isSourceLine(text, line, true)
          && !kinds.isNavigation(line)
          && !isCredit(line)) {
        addSourceLine(line, zones, facts);
      } else if (below || kinds.isFurniture(line)) {
        zones.add(line.start(), line.end(), ZoneKind.FURNITURE);
        below |= kinds.opensFoot(line);
      } else {
        paragraphs.read(text, line, zones, facts);
      }
    }
  }

  /** Returns whether a line is the credit of a picture and nothing else. */
  private static boolean isCredit(PageLine line) {
    return PhotoCredits.start(line.text(), line.start(), line.end()) == line.start()
        && line.cues().stream()
            .noneMatch(hit -> hit.cue() == Cue.AUTHOR || hit.cue() == Cue.EDITOR);
  }

  private static void addSourceLine(PageLine line, ZoneList zones, PublicationFacts facts) {
    zones.add(line.start(), line.end(), ZoneKind.SOURCE_LINE);
    facts.addSourceLine(line, false);
  }
}
