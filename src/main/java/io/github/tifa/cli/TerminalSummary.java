package io.github.tifa.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.TermCategory;
import io.github.tifa.export.Label;
import io.github.tifa.export.Overview;
import io.github.tifa.export.ReportOverview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Help;

/**
 * What a document says, for a person at a terminal: the title, who holds which post, the places and
 * organizations, who took which part, who spoke, the policy terms by category, times and
 * keyphrases. Columns line up where Chinese characters take two of them, and no line is wider than
 * the terminal.
 *
 * <p>Control characters and what else could steer a terminal is shown as U+FFFD. Long lists end
 * with the number of things left out.
 *
 * <p>Immutable and thread-safe.
 */
final class TerminalSummary {
  /** The narrowest terminal that the summary is readable on. */
  static final int LEAST_WIDTH = 30;

  private static final int USUAL_WIDTH = 80;
  private static final int MOST_ROWS = 12;
  private static final int MOST_KEYPHRASES = 10;
  private static final int MOST_IN_FLOW = 40;
  private static final int INDENT = 2;
  private static final int GAP = 2;

  private final int width;
  private final TerminalStyle style;

  /**
   * Creates a summary.
   *
   * @param width the number of columns, at least {@link #LEAST_WIDTH}
   * @param colour whether to colour the types with ANSI escapes
   * @throws IllegalArgumentException if {@code width} is less
   */
  TerminalSummary(int width, boolean colour) {
    checkArgument(width >= LEAST_WIDTH, "width %s is less than %s", width, LEAST_WIDTH);
    this.width = width;
    this.style = new TerminalStyle(colour);
  }

  /** Returns a summary as wide as the terminal says it is, coloured if it is one. */
  static TerminalSummary forThisTerminal() {
    return new TerminalSummary(columns(), colours());
  }

  /** Returns how many columns the terminal says it has, at least {@link #LEAST_WIDTH}. */
  static int columns() {
    Integer columns = Ints.tryParse(Objects.requireNonNullElse(System.getenv("COLUMNS"), ""));
    return columns == null ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns);
  }

  /** Returns whether standard output is a terminal that shows colours. */
  static boolean colours() {
    return Help.Ansi.AUTO.enabled();
  }

  /** Writes the summary of a document; lines end with a line feed. */
  void write(Document document, Appendable out) throws IOException {
    Overview overview = Overview.of(document);
    writeHead(document, out);
    writePeople(overview.names().get(EntityType.PERSON), out);
    writePlaces(overview.names().get(EntityType.PLACE), out);
    writeOrganizations(overview.names().get(EntityType.ORGANIZATION), out);
    writeUnheldPosts(overview.posts(), out);
    ReportOverview report = ReportOverview.of(document);
    writeAttendance(report.parts(), out);
    writeStatements(report.speeches(), out);
    writeTerms(overview, out);
    writeTimes(overview.times(), out);
    writeKeyphrases(document, out);
  }

  private void writeHead(Document document, Appendable out) throws IOException {
    ArticleStructure article = document.article();
    String title = article.title().orElseGet(() -> firstLine(document));
    for (String line : wrapped(clean(title), width)) {
      out.append(style.bold(line)).append('\n');
    }
    List<Cell> facts = new ArrayList<>();
    article.source().ifPresent(source -> facts.add(quiet(source)));
    article.published().ifPresent(date -> facts.add(quiet(date.toString())));
    article.authors().forEach(author -> facts.add(quiet(author)));
    if (!document.id().isEmpty()) {
      facts.add(quiet(document.id()));
    }
    int characters = document.text().codePointCount(0, document.text().length());
    facts.add(quiet(count(characters, "字", "characters")));
    facts.add(quiet(count(document.sentences().size(), "句", "sentences")));
    facts.add(quiet(count(document.tokens().size(), "词", "tokens")));
    writeFlow("", facts, 0, out);
  }

  private void writePeople(List<Overview.Named> people, Appendable out) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Overview.Named person : people) {
      ImmutableList.Builder<Cell> notes = ImmutableList.builder();
      person.posts().forEach(post -> notes.add(cell(post, TerminalStyle.POST)));
      person.aliases().forEach(alias -> notes.add(quiet("= " + alias)));
      person.candidates().forEach(candidate -> notes.add(quiet("? " + candidate)));
      rows.add(
          new Row(cell(person.name(), TerminalStyle.PERSON), count(person, people), notes.build()));
    }
    writeTable(new Label("人物", "People"), rows, out);
  }

  private void writePlaces(List<Overview.Named> places, Appendable out) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    writeHeading(new Label("地点", "Places"), places.size(), out);
    List<Cell> cells = new ArrayList<>();
    for (Overview.Named place : places) {
      String name = place.code().map(code -> place.name() + " " + code).orElse(place.name());
      cells.add(counted(name, place.count(), TerminalStyle.PLACE));
    }
    writeFlow("", cells, INDENT, out);
  }

  private void writeOrganizations(List<Overview.Named> organizations, Appendable out)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Overview.Named organization : organizations) {
      ImmutableList.Builder<Cell> notes = ImmutableList.builder();
      organization.aliases().forEach(alias -> notes.add(quiet("= " + alias)));
      organization.candidates().forEach(candidate -> notes.add(quiet("? " + candidate)));
      rows.add(
          new Row(
              cell(organization.name(), TerminalStyle.ORGANIZATION),
              count(organization, organizations),
              notes.build()));
    }
    writeTable(new Label("机构", "Organizations"), rows, out);
  }

  /** Writes the posts whose holder the document does not name; the others stand with the people. */
  private void writeUnheldPosts(List<Overview.Holding> posts, Appendable out) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (Overview.Holding holding : posts) {
      if (holding.person().isEmpty()) {
        cells.add(cell(holding.post(), TerminalStyle.POST));
      }
    }
    if (!cells.isEmpty()) {
      writeHeading(new Label("其他职务", "Other posts"), cells.size(), out);
      writeFlow("", cells, INDENT, out);
    }
  }

  private void writeAttendance(List<ReportOverview.Part> parts, Appendable out) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ReportOverview.Part part : parts) {
      ImmutableList.Builder<Cell> people = ImmutableList.builder();
      part.people().forEach(person -> people.add(cell(person.name(), TerminalStyle.PERSON)));
      if (part.open()) {
        people.add(quiet("等"));
      }
      String count = Integer.toString(part.people().size());
      rows.add(new Row(quiet(part.role()), quiet(count), people.build()));
    }
    writeTable(new Label("出席", "Attendance"), rows, out);
  }

  private void writeStatements(List<ReportOverview.Speech> speeches, Appendable out)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ReportOverview.Speech speech : speeches) {
      ImmutableList.Builder<Cell> terms = ImmutableList.builder();
      speech.terms().forEach(term -> terms.add(cell(term, TerminalStyle.TERM)));
      rows.add(
          new Row(
              cell(speech.speaker(), TerminalStyle.PLAIN),
              quiet(Integer.toString(speech.count())),
              terms.build()));
    }
    writeTable(new Label("言论", "Statements"), rows, out);
  }

  private void writeTerms(Overview overview, Appendable out) throws IOException {
    if (overview.terms().isEmpty()) {
      return;
    }
    writeHeading(new Label("政策术语", "Policy terms"), overview.terms().size(), out);
    int widest =
        overview.terms().keySet().stream()
            .mapToInt(category -> DisplayWidth.of(Label.of(category).toString()))
            .max()
            .orElse(0);
    for (TermCategory category : TermCategory.values()) {
      List<Cell> cells = new ArrayList<>();
      for (Overview.Term term : overview.terms().get(category)) {
        cells.add(counted(term.name(), term.count(), TerminalStyle.TERM));
      }
      if (!cells.isEmpty()) {
        String head = Label.of(category).toString();
        String padding = " ".repeat(widest - DisplayWidth.of(head));
        writeFlow(head + padding, cells, INDENT, out);
      }
    }
  }

  private void writeTimes(List<Overview.Moment> times, Appendable out) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Overview.Moment time : times) {
      rows.add(
          new Row(
              cell(time.surface(), TerminalStyle.TIME),
              quiet(time.value().orElse("")),
              ImmutableList.of()));
    }
    writeTable(new Label("时间", "Times"), rows, out);
  }

  private void writeKeyphrases(Document document, Appendable out) throws IOException {
    if (document.keyphrases().isEmpty()) {
      return;
    }
    writeHeading(new Label("关键词", "Keyphrases"), document.keyphrases().size(), out);
    List<Cell> cells = new ArrayList<>();
    document
        .keyphrases(MOST_KEYPHRASES)
        .forEach(keyphrase -> cells.add(cell(keyphrase.phrase(), TerminalStyle.PLAIN)));
    writeFlow("", cells, INDENT, out);
  }

  private void writeHeading(Label label, int count, Appendable out) throws IOException {
    out.append('\n').append(style.bold(label.toString()));
    out.append(' ').append(style.paint(Integer.toString(count), TerminalStyle.QUIET)).append('\n');
  }

  /** Writes rows whose values and notes line up behind the widest name. */
  private void writeTable(Label label, List<Row> rows, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    writeHeading(label, rows.size(), out);
    List<Row> shown = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    int most = (width - INDENT - GAP) / 2;
    int names = columns(shown.stream().map(Row::name).toList(), most);
    int values = columns(shown.stream().map(Row::value).toList(), most - GAP);
    int notesFrom = INDENT + names + GAP + values + GAP;
    for (Row row : shown) {
      out.append(" ".repeat(INDENT));
      String name = DisplayWidth.cut(row.name().text(), names);
      String value = DisplayWidth.cut(row.value().text(), values);
      out.append(style.paint(name, row.name().colour()));
      if (!value.isEmpty()) {
        out.append(" ".repeat(names - DisplayWidth.of(name) + GAP));
        out.append(style.paint(value, row.value().colour()));
      }
      if (row.notes().isEmpty()) {
        out.append('\n');
      } else {
        out.append(" ".repeat(values - DisplayWidth.of(value) + GAP));
        writeCells(row.notes(), notesFrom, out);
      }
    }
    writeRest(rows.size() - shown.size(), out);
  }

  /** Writes cells one behind the other over as many lines as they need. */
  private void writeFlow(String head, List<Cell> cells, int indent, Appendable out)
      throws IOException {
    out.append(" ".repeat(indent));
    int from = indent;
    if (!head.isEmpty()) {
      from += DisplayWidth.of(head) + GAP;
      out.append(style.paint(head, TerminalStyle.QUIET)).append(" ".repeat(GAP));
    }
    List<Cell> shown = cells.subList(0, Math.min(cells.size(), MOST_IN_FLOW));
    writeCells(shown, from, out);
    writeRest(cells.size() - shown.size(), out);
  }

  private void writeCells(List<Cell> cells, int from, Appendable out) throws IOException {
    int column = from;
    for (Cell cell : cells) {
      String text = DisplayWidth.cut(cell.text(), width - from);
      int gap = column == from ? 0 : GAP;
      if (column + gap + DisplayWidth.of(text) > width) {
        out.append('\n').append(" ".repeat(from));
        column = from;
        gap = 0;
      }
      out.append(" ".repeat(gap)).append(style.paint(text, cell.colour()));
      column += gap + DisplayWidth.of(text);
    }
    out.append('\n');
  }

  private void writeRest(int rest, Appendable out) throws IOException {
    if (rest > 0) {
      String note = String.format(Locale.ROOT, "… 另有 %d more", rest);
      out.append(" ".repeat(INDENT)).append(style.paint(note, TerminalStyle.QUIET)).append('\n');
    }
  }

  private static int columns(List<Cell> cells, int most) {
    return cells.stream()
        .mapToInt(cell -> Math.min(DisplayWidth.of(cell.text()), most))
        .max()
        .orElse(0);
  }

  /** Returns the count of one of {@code names}, as wide as the greatest of them. */
  private static Cell count(Overview.Named named, List<Overview.Named> names) {
    int greatest = names.stream().mapToInt(Overview.Named::count).max().orElse(0);
    int digits = Integer.toString(greatest).length();
    return quiet(Strings.padStart(Integer.toString(named.count()), digits, ' '));
  }

  private static String count(int number, String chinese, String english) {
    return String.format(Locale.ROOT, "%,d %s %s", number, chinese, english);
  }

  private static Cell counted(String text, int count, String colour) {
    return cell(count == 1 ? text : text + " ×" + count, colour);
  }

  private static Cell quiet(String text) {
    return cell(text, TerminalStyle.QUIET);
  }

  private static Cell cell(String text, String colour) {
    return new Cell(clean(text), colour);
  }

  private static String firstLine(Document document) {
    String text = document.text().strip();
    return text.isEmpty() ? "（空）" : Splitter.on('\n').split(text).iterator().next().strip();
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int columns = DisplayWidth.of(codePoint);
      if (used + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(codePoint);
      used += columns;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns {@code text} with nothing left in it that moves the cursor or turns the line round. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              int type = Character.getType(codePoint);
              if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                out.appendCodePoint(codePoint == '\u3000' ? codePoint : ' ');
              } else if (type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.SURROGATE
                  || type == Character.UNASSIGNED) {
                out.append('\uFFFD');
              } else {
                out.appendCodePoint(codePoint);
              }
            });
    return out.toString();
  }

  /** A piece of text without control characters, and its colour. */
  private record Cell(String text, String colour) {}

  /** A line of a table. */
  private record Row(Cell name, Cell value, ImmutableList<Cell> notes) {}
}
