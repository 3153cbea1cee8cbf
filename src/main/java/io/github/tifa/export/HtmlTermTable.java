package io.github.tifa.export;

import io.github.tifa.document.TermCategory;
import io.github.tifa.terms.usage.TermOccurrence;
import io.github.tifa.terms.usage.TermUse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes the parts that the tables of policy terms are made of. Not thread-safe. */
final class HtmlTermTable {
  /** Rows that a table shows; a page of many thousands would be slow to open and to read. */
  static final int MOST_ROWS = 300;

  private static final int MOST_OCCURRENCES = 5;

  /** Below this two decimals would leave one digit or none. */
  private static final double SMALL = 0.1;

  private final Writer out;

  HtmlTermTable(Writer out) {
    this.out = out;
  }

  void start(String id, Label label, int rows, Label... columns) throws IOException {
    out.append("<table id=\"").append(id).append("\" class=\"terms\"><caption><b>");
    out.append(label.chinese()).append("</b> <small lang=\"en\">").append(label.english());
    out.append("</small> <i>").append(Integer.toString(rows)).append("</i></caption>\n<thead><tr>");
    for (int i = 0; i < columns.length; i++) {
      out.append(i == 0 ? "<th scope=\"col\">" : "<td>").append(columns[i].chinese());
      out.append(" <small lang=\"en\">").append(columns[i].english()).append("</small>");
      out.append(i == 0 ? "</th>" : "</td>");
    }
    out.write("</tr></thead>\n<tbody>\n");
  }

  /** Ends the table, of whose rows {@code rest} were left out. */
  void end(int rest) throws IOException {
    out.write("</tbody></table>\n");
    if (rest > 0) {
      out.write(String.format(Locale.ROOT, "<p class=\"rest\">… 另有 %,d more</p>\n", rest));
    }
  }

  /** Starts a row with a term that folds open. */
  void startRow() throws IOException {
    out.write("<tr><th scope=\"row\"><details><summary>");
  }

  /** Ends what is shown of a term, and starts what folds open. */
  void startDetails() throws IOException {
    out.write("</summary>");
  }

  void endDetails() throws IOException {
    out.write("</details></th>");
  }

  void endRow() throws IOException {
    out.write("</tr>\n");
  }

  void cell(String value) throws IOException {
    out.append("<td>").append(value).append("</td>");
  }

  void text(String text) throws IOException {
    HtmlText.escape(text, out);
  }

  void small(String text) throws IOException {
    out.write(" <small>");
    text(text);
    out.write("</small>");
  }

  void category(TermCategory category) throws IOException {
    small(Label.of(category).chinese());
  }

  /** Writes where a term stands, each place in its context, under a heading if there is one. */
  void occurrences(String heading, TermUse use) throws IOException {
    if (!heading.isEmpty()) {
      out.append("<p>").append(heading).append("</p>");
    }
    List<TermOccurrence> occurrences = use.occurrences();
    out.write("<ul class=\"places\">");
    for (TermOccurrence place :
        occurrences.subList(0, Math.min(occurrences.size(), MOST_OCCURRENCES))) {
      out.write("<li>");
      text(place.left());
      out.write("<mark>");
      text(place.surface());
      out.write("</mark>");
      text(place.right());
      small(place.documentId() + " " + place.span());
      out.write("</li>");
    }
    if (occurrences.size() > MOST_OCCURRENCES) {
      out.write(
          String.format(
              Locale.ROOT, "<li>… 另有 %,d more</li>", occurrences.size() - MOST_OCCURRENCES));
    }
    out.write("</ul>");
  }

  /** Returns a relative frequency for people to read. */
  static String rate(double perThousand) {
    return String.format(
        Locale.ROOT, perThousand < SMALL && perThousand > 0 ? "%.3f" : "%.2f", perThousand);
  }
}
