package io.github.tifa.export;

import com.google.common.collect.ImmutableList;
import io.github.tifa.terms.usage.EmbeddedTerm;
import io.github.tifa.terms.usage.FrequencyChange;
import io.github.tifa.terms.usage.RateChange;
import io.github.tifa.terms.usage.Rewording;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermProfile;
import io.github.tifa.terms.usage.TermUse;
import io.github.tifa.terms.usage.WordingAlignment;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Writes what differs between the policy terms of two collections as a page that needs nothing but
 * itself: a plot of the clearest changes, then the terms that were reworded, added, dropped, and
 * are used more or less often. Each term folds open and shows where it stands, at most five places
 * of each side. A table shows at most 300 terms and says how many it leaves out; {@link
 * TermDiffJsonExporter} writes all of them.
 *
 * <p>No script runs in the page and nothing is fetched; its Content-Security-Policy forbids both.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermDiffHtmlExporter {
  private static final int MOST_BARS = 24;
  private static final int HALF = 80;

  private static final Label TERM = new Label("术语", "Term");
  private static final Label COUNT = new Label("次数", "Count");
  private static final Label RATE = new Label("每千字", "Per 1,000");
  private static final Label ADDED = new Label("新增", "Added");
  private static final Label DROPPED = new Label("消失", "Dropped");
  private static final Label REWORDED = new Label("改写", "Reworded");
  private static final Label MORE = new Label("增多", "More frequent");
  private static final Label LESS = new Label("减少", "Less frequent");
  private static final Label UNCHANGED = new Label("未变", "Unchanged");
  private static final Label EMBEDDED = new Label("词面两边都有", "Words on both sides");
  private static final Label OLDER = new Label("旧", "Older");
  private static final Label NEWER = new Label("新", "Newer");

  private final HtmlPage page = HtmlPage.styled("page.css", "terms.css");

  private TermDiffHtmlExporter() {}

  /** Returns the exporter. */
  public static TermDiffHtmlExporter create() {
    return new TermDiffHtmlExporter();
  }

  /**
   * Writes the page; neither flushes nor closes {@code out}.
   *
   * @param out where to write; if it encodes, it should encode UTF-8
   * @throws IOException if {@code out} fails
   */
  public void export(TermDiff diff, Writer out) throws IOException {
    String title = name(diff.older(), OLDER) + " → " + name(diff.newer(), NEWER);
    page.writeHead(title, out);
    out.write("<body class=\"usage\">\n<header>\n<p class=\"brand\"><b>提法</b> Tifa</p>\n<h1>");
    HtmlText.escape(title, out);
    out.write("</h1>\n<ul class=\"known\">");
    writeExtent(OLDER, diff.older(), out);
    writeExtent(NEWER, diff.newer(), out);
    out.write("</ul>\n</header>\n");
    writeContents(diff, out);
    out.write("<main>\n");
    HtmlTermTable table = new HtmlTermTable(out);
    writePlot(diff.largestChanges(MOST_BARS), table, out);
    writeReworded(diff.reworded(), table, out);
    out.write("<div class=\"sides\">\n<section>\n");
    writeUses("added", ADDED, diff.added(), table);
    out.write("</section>\n<section>\n");
    writeUses("dropped", DROPPED, diff.dropped(), table);
    out.write("</section>\n</div>\n<div class=\"sides\">\n<section>\n");
    writeChanges("more", MORE, diff.moreFrequent(), table);
    out.write("</section>\n<section>\n");
    writeChanges("less", LESS, diff.lessFrequent(), table);
    out.write("</section>\n</div>\n");
    writeEmbedded(diff.embedded(), table);
    writeChanges("unchanged", UNCHANGED, diff.unchanged(), table);
    out.write("</main>\n</body>\n</html>\n");
  }

  private static String name(TermProfile profile, Label side) {
    return profile.name().isEmpty() ? side.chinese() : profile.name();
  }

  private static void writeExtent(Label side, TermProfile profile, Writer out) throws IOException {
    out.append("<li>").append(side.chinese()).append("：");
    out.write(
        String.format(
            Locale.ROOT,
            "%,d 篇 <small lang=\"en\">documents</small> %,d 字 <small lang=\"en\">characters</small>"
                + " %,d 个术语 <small lang=\"en\">terms</small></li>",
            profile.documents(),
            profile.characters(),
            profile.terms().size()));
  }

  private static void writeContents(TermDiff diff, Writer out) throws IOException {
    out.write("<nav class=\"legend\" aria-label=\"目录 Contents\">");
    writeLink("reworded", REWORDED, diff.reworded().size(), out);
    writeLink("added", ADDED, diff.added().size(), out);
    writeLink("dropped", DROPPED, diff.dropped().size(), out);
    writeLink("more", MORE, diff.moreFrequent().size(), out);
    writeLink("less", LESS, diff.lessFrequent().size(), out);
    writeLink("embedded", EMBEDDED, diff.embedded().size(), out);
    writeLink("unchanged", UNCHANGED, diff.unchanged().size(), out);
    out.write("</nav>\n");
  }

  private static void writeLink(String id, Label label, int count, Writer out) throws IOException {
    // A table without rows is left out, and a link to it would lead nowhere.
    out.append(count == 0 ? "<span>" : "<a href=\"#" + id + "\">").append(label.chinese());
    out.append(" <small lang=\"en\">").append(label.english()).append("</small> <b>");
    out.append(Integer.toString(count)).append(count == 0 ? "</b></span>" : "</b></a>");
  }

  private static void writePlot(ImmutableList<RateChange> changes, HtmlTermTable table, Writer out)
      throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    double widest =
        changes.stream()
            .mapToDouble(change -> Math.abs(change.newer() - change.older()))
            .max()
            .orElse(0);
    table.start(
        "changes",
        new Label("变化最显著", "Clearest changes"),
        changes.size(),
        TERM,
        new Label("减 · 增", "Less · more"),
        RATE);
    for (RateChange change : changes) {
      String rates =
          HtmlTermTable.rate(change.older()) + " → " + HtmlTermTable.rate(change.newer());
      out.write("<tr><th scope=\"row\">");
      table.text(change.name());
      table.category(change.category());
      out.write("</th><td class=\"bars\">");
      writeBar((change.newer() - change.older()) / widest, rates, out);
      out.write("</td>");
      table.cell(rates);
      table.endRow();
    }
    table.end(0);
  }

  /**
   * Draws a bar from the middle to the left or right.
   *
   * @param share from -1 to 1
   */
  private static void writeBar(double share, String rates, Writer out) throws IOException {
    int width = Math.max(1, (int) Math.round(Math.abs(share) * HALF));
    out.append("<svg class=\"diverging\" role=\"img\" aria-label=\"").append(rates);
    out.append("\" viewBox=\"0 0 160 12\" width=\"160\" height=\"12\"><title>").append(rates);
    out.append("</title><rect class=\"track\" y=\"5\" width=\"160\" height=\"2\"/><rect class=\"");
    out.append(share < 0 ? "less" : "more").append("\" x=\"");
    out.append(Integer.toString(share < 0 ? HALF - width : HALF)).append("\" y=\"1\" width=\"");
    out.append(Integer.toString(width)).append("\" height=\"10\"/>");
    out.append("<rect class=\"axis\" x=\"79.5\" width=\"1\" height=\"12\"/></svg>");
  }

  private static void writeReworded(
      ImmutableList<Rewording> rewordings, HtmlTermTable table, Writer out) throws IOException {
    if (rewordings.isEmpty()) {
      return;
    }
    table.start("reworded", REWORDED, rewordings.size(), TERM, COUNT, RATE);
    List<Rewording> shown = shown(rewordings);
    for (Rewording rewording : shown) {
      table.startRow();
      writeWordings(rewording, table, out);
      table.category(rewording.newer().category());
      if (rewording.kind() == Rewording.Kind.CANONICAL) {
        table.small("= " + rewording.newer().canonical().orElse(""));
      }
      table.startDetails();
      writeBothSides(rewording.older(), rewording.newer(), table);
      table.endRow();
    }
    table.end(rewordings.size() - shown.size());
  }

  private static void writeWordings(Rewording rewording, HtmlTermTable table, Writer out)
      throws IOException {
    WordingAlignment alignment =
        WordingAlignment.of(rewording.older().name(), rewording.newer().name());
    writePieces(alignment, WordingAlignment.Kind.DELETED, "del", table, out);
    out.write(" → ");
    writePieces(alignment, WordingAlignment.Kind.INSERTED, "ins", table, out);
  }

  private static void writePieces(
      WordingAlignment alignment,
      WordingAlignment.Kind changed,
      String element,
      HtmlTermTable table,
      Writer out)
      throws IOException {
    for (WordingAlignment.Piece piece : alignment.pieces()) {
      if (piece.kind() == WordingAlignment.Kind.KEPT) {
        table.text(piece.text());
      } else if (piece.kind() == changed) {
        out.append('<').append(element).append('>');
        table.text(piece.text());
        out.append("</").append(element).append('>');
      }
    }
  }

  private static void writeUses(
      String id, Label label, ImmutableList<TermUse> uses, HtmlTermTable table) throws IOException {
    if (uses.isEmpty()) {
      return;
    }
    table.start(id, label, uses.size(), TERM, COUNT, RATE);
    List<TermUse> shown = shown(uses);
    for (TermUse use : shown) {
      table.startRow();
      writeTerm(use, table);
      table.startDetails();
      table.occurrences("", use);
      table.endDetails();
      table.cell(Integer.toString(use.count()));
      table.cell(HtmlTermTable.rate(use.perThousand()));
      table.endRow();
    }
    table.end(uses.size() - shown.size());
  }

  private static void writeChanges(
      String id, Label label, ImmutableList<FrequencyChange> changes, HtmlTermTable table)
      throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    table.start(id, label, changes.size(), TERM, COUNT, RATE);
    List<FrequencyChange> shown = shown(changes);
    for (FrequencyChange change : shown) {
      table.startRow();
      writeTerm(change.newer(), table);
      table.startDetails();
      writeBothSides(change.older(), change.newer(), table);
      table.endRow();
    }
    table.end(changes.size() - shown.size());
  }

  private static void writeEmbedded(ImmutableList<EmbeddedTerm> terms, HtmlTermTable table)
      throws IOException {
    if (terms.isEmpty()) {
      return;
    }
    table.start(
        "embedded",
        EMBEDDED,
        terms.size(),
        TERM,
        new Label("标为术语", "Annotated"),
        new Label("文中次数", "In the text"));
    List<EmbeddedTerm> shown = shown(terms);
    for (EmbeddedTerm term : shown) {
      table.startRow();
      writeTerm(term.use(), table);
      table.startDetails();
      table.occurrences("", term.use());
      table.endDetails();
      boolean older = term.annotated() == EmbeddedTerm.Side.OLDER;
      table.cell(older ? OLDER.chinese() : NEWER.chinese());
      table.cell(term.olderInText() + " → " + term.newerInText());
      table.endRow();
    }
    table.end(terms.size() - shown.size());
  }

  private static void writeTerm(TermUse use, HtmlTermTable table) throws IOException {
    table.text(use.name());
    table.category(use.category());
    if (use.canonical().isPresent() && !use.canonical().get().equals(use.name())) {
      table.small("= " + use.canonical().get());
    }
  }

  /** Writes the places of both sides, and the cells with the numbers. */
  private static void writeBothSides(TermUse older, TermUse newer, HtmlTermTable table)
      throws IOException {
    table.occurrences(OLDER.toString(), older);
    table.occurrences(NEWER.toString(), newer);
    table.endDetails();
    table.cell(older.count() + " → " + newer.count());
    table.cell(
        HtmlTermTable.rate(older.perThousand()) + " → " + HtmlTermTable.rate(newer.perThousand()));
  }

  private static <T> List<T> shown(List<T> rows) {
    return rows.subList(0, Math.min(rows.size(), HtmlTermTable.MOST_ROWS));
  }
}
