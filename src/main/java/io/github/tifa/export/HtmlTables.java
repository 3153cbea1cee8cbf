package io.github.tifa.export;

import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the tables beside the article. A table without rows is left out. */
final class HtmlTables {
  private static final int BAR_WIDTH = 64;

  private final Writer out;

  HtmlTables(Writer out) {
    this.out = out;
  }

  void write(Document document, Overview overview) throws IOException {
    out.write("<aside aria-label=\"要点 Overview\">\n");
    writeKeyphrases(document);
    for (EntityType type : EntityType.values()) {
      writeNames(type, overview.names().get(type));
    }
    ReportOverview report = ReportOverview.of(document);
    writeAttendance(report.parts());
    writeStatements(report.speeches(), targets(document));
    writePosts(overview.posts());
    for (TermCategory category : TermCategory.values()) {
      writeTerms(category, overview.terms().get(category));
    }
    writeTimes(overview.times());
    out.write("</aside>\n");
  }

  private void writeKeyphrases(Document document) throws IOException {
    if (document.keyphrases().isEmpty()) {
      return;
    }
    startTable("key", new Label("关键词", "Keyphrases"), document.keyphrases().size());
    for (Keyphrase keyphrase : document.keyphrases()) {
      startRow(keyphrase.phrase());
      out.write("</th><td>");
      writeBar(keyphrase.score());
      endRow();
    }
    endTable();
  }

  private void writeBar(double score) throws IOException {
    String shown = String.format(Locale.ROOT, "%.2f", score);
    String width = Long.toString(Math.round(score * BAR_WIDTH));
    out.append("<svg class=\"bar\" role=\"img\" aria-label=\"").append(shown);
    out.append("\" viewBox=\"0 0 64 6\" width=\"64\" height=\"6\"><title>").append(shown);
    out.append("</title><rect class=\"track\" width=\"64\" height=\"6\" rx=\"3\"/><rect width=\"");
    out.append(width).append("\" height=\"6\" rx=\"3\"/></svg>");
  }

  private void writeNames(EntityType type, List<Overview.Named> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    startTable(type.name().toLowerCase(Locale.ROOT), Label.of(type), names.size());
    for (Overview.Named named : names) {
      startLinkedRow(named.name(), AnnotationLayer.NAMES, named.first());
      if (!named.posts().isEmpty()) {
        writeSmall(String.join("、", named.posts()));
      }
      if (!named.aliases().isEmpty()) {
        writeSmall("= " + String.join("、", named.aliases()));
      }
      if (named.code().isPresent()) {
        writeSmall((String.join(" ", named.within()) + " " + named.code().get()).strip());
      }
      if (!named.candidates().isEmpty()) {
        writeSmall("? " + String.join("、", named.candidates()));
      }
      out.append("</th><td>").append(Integer.toString(named.count()));
      endRow();
    }
    endTable();
  }

  private void writeAttendance(List<ReportOverview.Part> parts) throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    startTable("attendance", new Label("出席", "Attendance"), parts.size());
    for (ReportOverview.Part part : parts) {
      startRow(part.role());
      out.write("</th><td>");
      String separator = "";
      for (ReportOverview.Participant person : part.people()) {
        out.write(separator);
        writeLink(person.name(), AnnotationLayer.NAMES, person.first());
        separator = "、";
      }
      out.write(part.open() ? "等" : "");
      endRow();
    }
    endTable();
  }

  private void writeStatements(
      List<ReportOverview.Speech> speeches, Map<Span, AnnotationLayer> targets) throws IOException {
    if (speeches.isEmpty()) {
      return;
    }
    startTable("statement", new Label("言论", "Statements"), speeches.size());
    for (ReportOverview.Speech speech : speeches) {
      AnnotationLayer layer = targets.get(speech.first());
      if (layer == null) {
        startRow(speech.speaker());
      } else {
        startLinkedRow(speech.speaker(), layer, Optional.of(speech.first()));
      }
      if (!speech.terms().isEmpty()) {
        writeSmall(String.join("、", speech.terms()));
      }
      out.append("</th><td>").append(Integer.toString(speech.count()));
      endRow();
    }
    endTable();
  }

  /** Returns where a speaker may be linked to: the names and the terms of the page. */
  private static Map<Span, AnnotationLayer> targets(Document document) {
    Map<Span, AnnotationLayer> targets = new HashMap<>();
    document.policyTerms().forEach(term -> targets.put(term.span(), AnnotationLayer.TERMS));
    document.mentions().forEach(name -> targets.put(name.span(), AnnotationLayer.NAMES));
    return targets;
  }

  private void writePosts(List<Overview.Holding> posts) throws IOException {
    if (posts.isEmpty()) {
      return;
    }
    startTable("post", new Label("职务", "Posts"), posts.size());
    for (Overview.Holding holding : posts) {
      startLinkedRow(holding.post(), AnnotationLayer.POSTS, Optional.of(holding.first()));
      if (holding.tenure().isPresent()) {
        writeSmall(Label.of(holding.tenure().get()).chinese());
      }
      out.write("</th><td>");
      HtmlText.escape(holding.person().orElse(""), out);
      endRow();
    }
    endTable();
  }

  private void writeTerms(TermCategory category, List<Overview.Term> terms) throws IOException {
    if (terms.isEmpty()) {
      return;
    }
    startTable("term", Label.of(category), terms.size());
    for (Overview.Term term : terms) {
      startLinkedRow(term.name(), AnnotationLayer.TERMS, Optional.of(term.first()));
      if (term.canonical().isPresent()) {
        writeSmall("= " + term.canonical().get());
      }
      out.append("</th><td>").append(Integer.toString(term.count()));
      endRow();
    }
    endTable();
  }

  private void writeTimes(List<Overview.Moment> times) throws IOException {
    if (times.isEmpty()) {
      return;
    }
    startTable("time", new Label("时间", "Times"), times.size());
    for (Overview.Moment time : times) {
      startLinkedRow(time.surface(), AnnotationLayer.TIMES, Optional.of(time.first()));
      out.write("</th><td>");
      HtmlText.escape(time.value().orElse(""), out);
      endRow();
    }
    endTable();
  }

  private void startTable(String classes, Label label, int rows) throws IOException {
    out.append("<table class=\"").append(classes).append("\"><caption><b>").append(label.chinese());
    out.append("</b> <small lang=\"en\">").append(label.english()).append("</small> <i>");
    out.append(Integer.toString(rows)).append("</i></caption>\n<tbody>\n");
  }

  private void endTable() throws IOException {
    out.write("</tbody></table>\n");
  }

  private void startRow(String name) throws IOException {
    out.write("<tr><th scope=\"row\">");
    HtmlText.escape(name, out);
  }

  private void startLinkedRow(String name, AnnotationLayer layer, Optional<Span> target)
      throws IOException {
    if (target.isEmpty()) {
      startRow(name);
      return;
    }
    out.write("<tr><th scope=\"row\">");
    writeLink(name, layer, target.get());
  }

  private void writeLink(String name, AnnotationLayer layer, Span target) throws IOException {
    out.append("<a href=\"#").append(ArticleSpans.id(layer, target)).append("\">");
    HtmlText.escape(name, out);
    out.write("</a>");
  }

  private void writeSmall(String text) throws IOException {
    out.write("<small>");
    HtmlText.escape(text, out);
    out.write("</small>");
  }

  private void endRow() throws IOException {
    out.write("</td></tr>\n");
  }
}
