package io.github.tifa.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.MarkType;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a document as a page that needs nothing but itself: the article with its annotations set
 * apart by colour and line, what is known of each on pointing at it, a legend whose boxes hide and
 * show the types, and tables of what the article says. No script runs in the page and nothing is
 * fetched; its Content-Security-Policy forbids both.
 *
 * <p>The text content of the element {@code #text} is the raw text; only NUL and lone surrogates,
 * which HTML cannot hold, appear as U+FFFD.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlExporter implements DocumentExporter {
  private final HtmlPage page = HtmlPage.styled("page.css");

  private HtmlExporter() {}

  /** Returns the exporter. */
  public static HtmlExporter create() {
    return new HtmlExporter();
  }

  @Override
  public void export(Document document, Writer out) throws IOException {
    page.writeHead(title(document), out);
    out.write("<body>\n");
    writeHeader(document, out);
    writeLegend(document, out);
    out.write("<main>\n<article id=\"text\" lang=\"zh\">");
    ArticleSpans spans = ArticleSpans.of(document);
    new InlineMarkup(document.text(), spans.spans(), spans::openLine, out).write();
    out.write("</article>\n");
    new HtmlTables(out).write(document, Overview.of(document));
    out.write("</main>\n</body>\n</html>\n");
  }

  private static void writeHeader(Document document, Writer out) throws IOException {
    ArticleStructure article = document.article();
    out.write("<header>\n<p class=\"brand\"><b>提法</b> Tifa</p>\n");
    if (!ArticleSpans.hasTitle(document)) {
      out.write("<h1>");
      HtmlText.escape(title(document), out);
      out.write("</h1>\n");
    }
    ImmutableList.Builder<String> known = ImmutableList.builder();
    article.source().ifPresent(known::add);
    article.published().ifPresent(date -> known.add(date.toString()));
    known.addAll(article.authors());
    if (!document.id().isEmpty()) {
      known.add(document.id());
    }
    out.write("<ul class=\"known\">");
    for (String item : known.build()) {
      out.write("<li>");
      HtmlText.escape(item, out);
      out.write("</li>");
    }
    out.write("</ul>\n</header>\n");
  }

  /** Returns what the page is called: the title of the article, its id, or its first line. */
  private static String title(Document document) {
    if (document.article().title().isPresent()) {
      return document.article().title().get();
    }
    if (!document.id().isEmpty()) {
      return document.id();
    }
    String text = document.text().strip();
    return text.isEmpty() ? "Tifa" : Splitter.on('\n').split(text).iterator().next().strip();
  }

  private static void writeLegend(Document document, Writer out) throws IOException {
    out.write("<form class=\"legend\" aria-label=\"图例 Legend\">\n");
    writeGroup(
        document,
        new Label("名称", "Names"),
        ImmutableList.of(MarkType.PERSON, MarkType.PLACE, MarkType.ORGANIZATION),
        out);
    writeGroup(
        document,
        new Label("职务与时间", "Posts and times"),
        ImmutableList.of(MarkType.POST, MarkType.TIME),
        out);
    writeGroup(
        document,
        new Label("政策术语", "Policy terms"),
        ImmutableList.of(
            MarkType.DOCTRINE,
            MarkType.PROGRAMME,
            MarkType.FORMULATION,
            MarkType.MEETING,
            MarkType.DOCUMENT),
        out);
    out.write("<fieldset>");
    writeBox(
        "key", "key", new Label("关键词", "Keyphrases"), document.keyphrases().size(), false, out);
    out.write("</fieldset>\n</form>\n");
  }

  private static void writeGroup(
      Document document, Label label, ImmutableList<MarkType> types, Writer out)
      throws IOException {
    out.append("<fieldset><legend>").append(label.toString()).append("</legend>");
    for (MarkType type : types) {
      writeBox(
          type.name().toLowerCase(Locale.ROOT),
          ArticleSpans.classes(type),
          Label.of(type),
          ArticleSpans.count(document, type),
          true,
          out);
    }
    out.write("</fieldset>\n");
  }

  private static void writeBox(
      String id, String classes, Label label, int count, boolean checked, Writer out)
      throws IOException {
    out.append("<label><input type=\"checkbox\" id=\"show-").append(id).append('"');
    // Without this a browser restores boxes on reload, and the page opens half hidden.
    out.append(checked ? " checked" : "").append(" autocomplete=\"off\">");
    out.append("<span class=\"sample ").append(classes).append("\">");
    out.append(label.chinese()).append("</span> <small lang=\"en\">").append(label.english());
    out.append("</small> <b>").append(Integer.toString(count)).append("</b></label>");
  }
}
