package io.github.tifa.spark;

import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Statement;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Writes one document as the values of the columns in {@link DocumentSchema#LAYERS}. */
final class DocumentRow {
  private final Document document;

  private DocumentRow(Document document) {
    this.document = document;
  }

  static Object[] layers(Document document) {
    DocumentRow row = new DocumentRow(document);
    return new Object[] {
      row.article(document.article()),
      rows(document.mentions(), row::mention),
      rows(document.entities(), row::entity),
      rows(document.policyTerms(), row::policyTerm),
      rows(document.posts(), row::post),
      rows(document.times(), row::time),
      rows(document.keyphrases(), row::keyphrase),
      rows(document.attendance(), row::attendance),
      rows(document.statements(), row::statement)
    };
  }

  private Row article(ArticleStructure article) {
    return RowFactory.create(
        article.title().orElse(null),
        article.source().orElse(null),
        article.published().map(LocalDate::toString).orElse(null),
        article.authors().toArray());
  }

  private Row mention(Mention mention) {
    return annotation(
        mention.provenance(),
        mention.start(),
        mention.end(),
        mention.surface(),
        mention.type().name(),
        mention.entity().orElse(null));
  }

  private Row entity(Entity entity) {
    return annotation(
        entity.provenance(),
        entity.id(),
        entity.type().name(),
        entity.name(),
        entity.aliases().toArray(),
        entity.mentionCount(),
        entity.code().orElse(null),
        entity.parents().toArray(),
        rows(entity.candidates(), DocumentRow::candidate),
        span(entity.firstMention()),
        rows(entity.references(), this::span));
  }

  private static Row candidate(EntityCandidate candidate) {
    return RowFactory.create(candidate.name(), candidate.code());
  }

  private Row policyTerm(PolicyTerm term) {
    return annotation(
        term.provenance(),
        term.start(),
        term.end(),
        term.surface(),
        term.category().name(),
        term.documentKind().map(Enum::name).orElse(null),
        term.canonical().orElse(null),
        span(document.speaker(term)));
  }

  private Row post(Post post) {
    return annotation(
        post.provenance(),
        post.start(),
        post.end(),
        post.surface(),
        post.title(),
        span(post.organization()),
        rows(post.persons(), this::span),
        post.tenure().map(Enum::name).orElse(null));
  }

  private Row time(TimeExpression time) {
    return annotation(
        time.provenance(), time.start(), time.end(), time.surface(), time.value().orElse(null));
  }

  private Row keyphrase(Keyphrase keyphrase) {
    return annotation(
        keyphrase.provenance(),
        keyphrase.phrase(),
        keyphrase.score(),
        rows(keyphrase.occurrences(), this::span));
  }

  private Row attendance(Attendance attendance) {
    return annotation(
        attendance.provenance(),
        span(attendance.person()),
        attendance.role(),
        span(attendance.event()),
        attendance.open());
  }

  private Row statement(Statement statement) {
    return annotation(
        statement.provenance(),
        statement.start(),
        statement.end(),
        document.surface(statement),
        span(statement.speaker()),
        span(statement.verb()));
  }

  /** Returns the values with what every annotation ends with, as {@link DocumentSchema} adds it. */
  private static Row annotation(Provenance provenance, @Nullable Object... values) {
    @Nullable Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = provenance.confidence();
    all[values.length + 1] = provenance.source().name();
    return RowFactory.create(all);
  }

  private @Nullable Row span(Optional<Span> span) {
    return span.map(this::span).orElse(null);
  }

  private Row span(Span span) {
    return RowFactory.create(span.start(), span.end(), document.surface(span));
  }

  private static <T> Row[] rows(List<T> elements, Function<T, Row> row) {
    return elements.stream().map(row).toArray(Row[]::new);
  }
}
