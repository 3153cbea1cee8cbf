package io.github.tifa.article;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import java.util.List;

/**
 * Reads the structure of an article that is given as it stands on its page.
 *
 * <p>Lines are judged by what they say (labels, dates, names of media, words of sites, parts taken
 * at a meeting), by how they end and by where they stand. Above the first sentence stand furniture,
 * kicker, title, subtitles, source and leaders' lines; below the last one source lines and
 * furniture; between them the body with its headings, datelines and credits. Every character that
 * is not blank lies in a zone, unless blanks alone part it from none, and zones do not overlap. A
 * zone is a line or part of one; only {@link ZoneKind#BODY} and {@link ZoneKind#FURNITURE} run over
 * adjacent lines. A text in which nothing of this is found is one body.
 *
 * <p>The date of publication is the one the caller knows, else the best of those the page gives.
 * Authors come in text order, without the blanks that pad their names.
 *
 * <p>Takes time linear in the length of the text. Immutable and thread-safe.
 */
public final class ArticleReader {
  private final PageLines pageLines;
  private final Bylines bylines;
  private final SourceLines sourceLines;
  private final HeadReader headReader;
  private final BodyReader bodyReader;

  /**
   * Creates a reader with the bundled words of pages.
   *
   * @throws io.github.tifa.text.ResourceException if the bundled table is missing or damaged
   */
  public ArticleReader() {
    CueWords words = CueWords.bundled();
    this.pageLines = new PageLines(words);
    this.bylines = new Bylines(words);
    Datelines datelines = new Datelines(words, bylines);
    this.sourceLines = new SourceLines(bylines, BareNames.bundled(bylines));
    LineKinds kinds = new LineKinds(sourceLines, datelines);
    this.headReader = new HeadReader(kinds);
    this.bodyReader =
        new BodyReader(
            kinds,
            new Paragraphs(datelines, new ClosingNotes(words, sourceLines)),
            new Subheadings(kinds),
            sourceLines);
  }

  /** Returns the structure of {@code article}; without zones if its text is blank. */
  public ArticleStructure read(Article article) {
    return read(article, NormalizedText.of(article.text()));
  }

  /**
   * Returns the structure of {@code article}; without zones if its text is blank.
   *
   * @param text the normalised text of the article
   * @throws IllegalArgumentException if {@code text} is that of another text
   */
  public ArticleStructure read(Article article, NormalizedText text) {
    checkArgument(
        text.raw().equals(article.text()), "text is not that of article %s", article.id());
    ArticleStructure.Builder structure = ArticleStructure.builder();
    article.published().ifPresent(structure::published);
    ImmutableList<PageLine> lines = pageLines.split(text.toString());
    ZoneList zones = new ZoneList();
    PublicationFacts facts = new PublicationFacts(text, bylines, sourceLines);
    List<ZoneKind> head = headReader.read(text, lines);
    boolean titled = false;
    for (int i = 0; i < head.size(); i++) {
      PageLine line = lines.get(i);
      ZoneKind kind = head.get(i);
      zones.add(line.start(), line.end(), kind);
      if (kind == ZoneKind.SOURCE_LINE) {
        facts.addSourceLine(line, true);
      } else if (kind == ZoneKind.TITLE && !titled) {
        structure.title(text.raw().substring(line.start(), line.end()));
        titled = true;
      } else if (kind == ZoneKind.SUBTITLE && line.first() == '(') {
        facts.addDate(line);
      }
    }
    bodyReader.read(text, lines, head.size(), zones, facts);
    facts.writeTo(structure, article.published().isPresent());
    return structure.zones(zones.toList()).build();
  }
}
