package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Lists;
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
import io.github.tifa.document.Token;
import io.github.tifa.document.Zone;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes one document to a generator, field by field. Not thread-safe. */
final class JsonDocumentWriter {
  private final JsonGenerator out;

  JsonDocumentWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(Document document) throws IOException {
    out.writeStartObject();
    out.writeNumberField(JsonFields.SCHEMA_VERSION, JsonFields.SCHEMA_VERSION_VALUE);
    writeUnlessEmpty(JsonFields.ID, document.id());
    writeString(JsonFields.TEXT, document.text());
    out.writeFieldName(JsonFields.ARTICLE);
    write(document.article());
    writeLayer(JsonFields.SENTENCES, document.sentences(), this::write);
    writeLayer(JsonFields.TOKENS, document.tokens(), this::write);
    writeLayer(JsonFields.MENTIONS, document.mentions(), this::write);
    writeLayer(JsonFields.ENTITIES, document.entities(), this::write);
    writeLayer(
        JsonFields.POLICY_TERMS,
        document.policyTerms(),
        term -> write(term, document.speaker(term)));
    writeLayer(JsonFields.KEYPHRASES, document.keyphrases(), this::write);
    writeLayer(JsonFields.POSTS, document.posts(), post -> write(post, document));
    writeLayer(JsonFields.TIMES, document.times(), this::write);
    writeLayer(JsonFields.ATTENDANCE, document.attendance(), this::write);
    writeLayer(JsonFields.STATEMENTS, document.statements(), this::write);
    out.writeEndObject();
  }

  private void write(ArticleStructure article) throws IOException {
    out.writeStartObject();
    write(JsonFields.TITLE, article.title());
    write(JsonFields.SOURCE, article.source());
    write(JsonFields.PUBLISHED, article.published().map(Object::toString));
    if (!article.authors().isEmpty()) {
      writeStrings(JsonFields.AUTHORS, article.authors());
    }
    writeLayer(JsonFields.ZONES, article.zones(), this::write);
    out.writeEndObject();
  }

  private void write(Zone zone) throws IOException {
    out.writeStartObject();
    writeOffsets(zone.span().start(), zone.span().end());
    out.writeStringField(JsonFields.KIND, zone.kind().name());
    out.writeEndObject();
  }

  private void write(Sentence sentence) throws IOException {
    out.writeStartObject();
    writeOffsets(sentence.start(), sentence.end());
    out.writeEndObject();
  }

  private void write(Token token) throws IOException {
    out.writeStartObject();
    writeOffsets(token.start(), token.end());
    writeUnlessEmpty(JsonFields.PART_OF_SPEECH, token.partOfSpeech());
    out.writeEndObject();
  }

  private void write(Mention mention) throws IOException {
    out.writeStartObject();
    writeOffsets(mention.start(), mention.end());
    writeString(JsonFields.SURFACE, mention.surface());
    out.writeStringField(JsonFields.TYPE, mention.type().name());
    write(JsonFields.ENTITY, mention.entity());
    write(mention.provenance());
    out.writeEndObject();
  }

  private void write(Entity entity) throws IOException {
    out.writeStartObject();
    writeString(JsonFields.ID, entity.id());
    out.writeStringField(JsonFields.TYPE, entity.type().name());
    writeString(JsonFields.NAME, entity.name());
    writeStrings(JsonFields.ALIASES, entity.aliases());
    out.writeNumberField(JsonFields.MENTIONS, entity.mentionCount());
    write(JsonFields.CODE, entity.code());
    if (!entity.parents().isEmpty()) {
      writeStrings(JsonFields.PARENTS, entity.parents());
    }
    if (!entity.candidates().isEmpty()) {
      writeLayer(JsonFields.CANDIDATES, entity.candidates(), this::write);
    }
    writeSpan(JsonFields.FIRST_MENTION, entity.firstMention());
    if (!entity.references().isEmpty()) {
      writeLayer(JsonFields.REFERENCES, entity.references(), this::write);
    }
    write(entity.provenance());
    out.writeEndObject();
  }

  private void write(EntityCandidate candidate) throws IOException {
    out.writeStartObject();
    writeString(JsonFields.NAME, candidate.name());
    writeUnlessEmpty(JsonFields.CODE, candidate.code());
    out.writeEndObject();
  }

  private void write(PolicyTerm term, Optional<Span> speaker) throws IOException {
    out.writeStartObject();
    writeOffsets(term.start(), term.end());
    writeString(JsonFields.SURFACE, term.surface());
    out.writeStringField(JsonFields.CATEGORY, term.category().name());
    write(JsonFields.CANONICAL, term.canonical());
    write(JsonFields.DOCUMENT_KIND, term.documentKind().map(Enum::name));
    writeSpan(JsonFields.SPEAKER, speaker);
    write(term.provenance());
    out.writeEndObject();
  }

  private void write(Keyphrase keyphrase) throws IOException {
    out.writeStartObject();
    writeString(JsonFields.PHRASE, keyphrase.phrase());
    out.writeNumberField(JsonFields.SCORE, keyphrase.score());
    writeLayer(JsonFields.OCCURRENCES, keyphrase.occurrences(), this::write);
    write(keyphrase.provenance());
    out.writeEndObject();
  }

  private void write(Post post, Document document) throws IOException {
    out.writeStartObject();
    writeOffsets(post.start(), post.end());
    writeString(JsonFields.SURFACE, post.surface());
    writeString(JsonFields.TITLE, post.title());
    if (post.organization().isPresent()) {
      Span organization = post.organization().get();
      out.writeFieldName(JsonFields.ORGANIZATION);
      out.writeStartObject();
      writeOffsets(organization.start(), organization.end());
      write(JsonFields.ENTITY, entityAt(organization, document.mentions()));
      out.writeEndObject();
    }
    writeSpan(JsonFields.PERSON, post.person());
    if (post.persons().size() > 1) {
      writeLayer(JsonFields.PERSONS, post.persons(), this::write);
    }
    write(JsonFields.TENURE, post.tenure().map(Enum::name));
    write(post.provenance());
    out.writeEndObject();
  }

  private static Optional<String> entityAt(Span span, List<Mention> mentions) {
    int mention = Collections.binarySearch(Lists.transform(mentions, Mention::span), span);
    return mention < 0 ? Optional.empty() : mentions.get(mention).entity();
  }

  private void write(TimeExpression time) throws IOException {
    out.writeStartObject();
    writeOffsets(time.start(), time.end());
    writeString(JsonFields.SURFACE, time.surface());
    write(JsonFields.VALUE, time.value());
    write(time.provenance());
    out.writeEndObject();
  }

  private void write(Attendance attendance) throws IOException {
    out.writeStartObject();
    writeSpan(JsonFields.PERSON, Optional.of(attendance.person()));
    writeString(JsonFields.ROLE, attendance.role());
    writeSpan(JsonFields.EVENT, attendance.event());
    if (attendance.open()) {
      out.writeBooleanField(JsonFields.OPEN, true);
    }
    write(attendance.provenance());
    out.writeEndObject();
  }

  private void write(Statement statement) throws IOException {
    out.writeStartObject();
    writeOffsets(statement.start(), statement.end());
    writeSpan(JsonFields.SPEAKER, Optional.of(statement.speaker()));
    writeSpan(JsonFields.VERB, Optional.of(statement.verb()));
    write(statement.provenance());
    out.writeEndObject();
  }

  private void write(Span span) throws IOException {
    out.writeStartObject();
    writeOffsets(span.start(), span.end());
    out.writeEndObject();
  }

  private void write(Provenance provenance) throws IOException {
    out.writeNumberField(JsonFields.CONFIDENCE, provenance.confidence());
    out.writeStringField(JsonFields.SOURCE, provenance.source().name());
    writeUnlessEmpty(JsonFields.RULE, provenance.rule());
  }

  private void writeOffsets(int start, int end) throws IOException {
    out.writeNumberField(JsonFields.START, start);
    out.writeNumberField(JsonFields.END, end);
  }

  private void writeSpan(String field, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      out.writeFieldName(field);
      write(span.get());
    }
  }

  private void write(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      writeString(field, value.get());
    }
  }

  private void writeUnlessEmpty(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      writeString(field, value);
    }
  }

  private void writeStrings(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      writeString(value);
    }
    out.writeEndArray();
  }

  private void writeString(String field, String value) throws IOException {
    out.writeFieldName(field);
    writeString(value);
  }

  private void writeString(String value) throws IOException {
    if (JsonStrings.needsEscapes(value)) {
      out.writeRawValue(JsonStrings.quote(value));
    } else {
      out.writeString(value);
    }
  }

  private <T> void writeLayer(String field, List<T> layer, ElementWriter<T> writer)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (T element : layer) {
      writer.write(element);
    }
    out.writeEndArray();
  }

  @FunctionalInterface
  private interface ElementWriter<T> {
    void write(T element) throws IOException;
  }
}
