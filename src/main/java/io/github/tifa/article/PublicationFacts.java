package io.github.tifa.article;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.text.NormalizedText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a page says of its source, date and authors; the best evidence wins. Mutable. */
final class PublicationFacts {

  /** How good the evidence for a source or a date is, best first. */
  enum Evidence {
    /** A label in the head says so. */
    HEAD_LABEL,
    /** A label in the foot says so. */
    FOOT_LABEL,
    /** It stands in the head, set apart. */
    HEAD,
    /** It stands with the reporters in the head. */
    BYLINE,
    /** It stands in the dateline. */
    DATELINE,
    /** It stands in the foot, set apart, as below a notice. */
    FOOT
  }

  private final NormalizedText text;
  private final Bylines bylines;
  private final SourceLines sourceLines;
  private final SourceReader sources = new SourceReader();
  private final Set<String> authors = new LinkedHashSet<>();
  private @Nullable LocalDate published;
  private Evidence publishedBy = Evidence.FOOT;
  private String source = "";
  private Evidence sourceBy = Evidence.FOOT;

  PublicationFacts(NormalizedText text, Bylines bylines, SourceLines sourceLines) {
    this.text = text;
    this.bylines = bylines;
    this.sourceLines = sourceLines;
  }

  void addSourceLine(PageLine line, boolean inHead) {
    ImmutableList<String> bare = sourceLines.bareAuthors(text, line);
    addAuthors(bare.isEmpty() ? bylines.authors(text, line.start(), line.end(), false) : bare);
    FullDate labelled = sources.labelledDate(line);
    if (labelled != null) {
      offerDate(labelled.date(), inHead ? Evidence.HEAD_LABEL : Evidence.FOOT_LABEL);
    }
    FullDate date = FullDate.find(line.text(), line.start(), line.end());
    if (date != null) {
      offerDate(date.date(), inHead ? Evidence.HEAD : Evidence.FOOT);
    }
    offerSource(sources.labelled(text, line), inHead ? Evidence.HEAD_LABEL : Evidence.FOOT_LABEL);
    offerSource(sources.beside(text, line, date), inHead ? Evidence.HEAD : Evidence.FOOT);
    offerSource(sources.affiliation(text, line), inHead ? Evidence.BYLINE : Evidence.FOOT);
  }

  void addDateline(Dateline dateline) {
    addAuthors(dateline.authors());
    offerSource(dateline.source(), Evidence.DATELINE);
    if (dateline.date() != null) {
      offerDate(dateline.date(), Evidence.DATELINE);
    }
  }

  /** Adds the body that issued a notice, which stands above the date below it. */
  void addIssuer(PageLine line) {
    offerSource(text.raw().substring(line.start(), line.end()), Evidence.FOOT);
  }

  /** Adds the date of a notice, which stands below it or in brackets below its title. */
  void addDate(PageLine line) {
    FullDate date = FullDate.find(line.text(), line.start(), line.end());
    if (date != null) {
      offerDate(date.date(), Evidence.FOOT);
    }
  }

  private void addAuthors(List<String> names) {
    authors.addAll(names);
  }

  private void offerDate(LocalDate date, Evidence evidence) {
    if (published == null || evidence.compareTo(publishedBy) < 0) {
      published = date;
      publishedBy = evidence;
    }
  }

  private void offerSource(String name, Evidence evidence) {
    if (!name.isEmpty() && (source.isEmpty() || evidence.compareTo(sourceBy) < 0)) {
      source = name;
      sourceBy = evidence;
    }
  }

  /** Writes what was found; a date that is set already stays. */
  void writeTo(ArticleStructure.Builder structure, boolean dateIsKnown) {
    if (!dateIsKnown && published != null) {
      structure.published(published);
    }
    if (!source.isEmpty()) {
      structure.source(source);
    }
    structure.authors(ImmutableList.copyOf(authors));
  }
}
