package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.document.DocumentKind;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Source;
import io.github.tifa.document.Statement;
import io.github.tifa.document.Tenure;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.document.Token;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one document from a parser. Mutable, for one use. */
final class JsonDocumentParser {
  private final String resource;
  private final int firstLine;
  private final JsonParser parser;

  private boolean versionSeen;
  private @Nullable String text;
  private String id = "";
  private ArticleStructure article = ArticleStructure.builder().build();
  private List<Sentence> sentences = List.of();
  private List<Token> tokens = List.of();
  private List<Entity> entities = List.of();
  private List<Keyphrase> keyphrases = List.of();
  private List<Attendance> attendance = List.of();
  private List<Statement> statements = List.of();
  // What has a surface waits until the text is known: fields come in any order.
  private List<JsonObject> mentions = List.of();
  private List<JsonObject> terms = List.of();
  private List<JsonObject> posts = List.of();
  private List<JsonObject> times = List.of();

  JsonDocumentParser(String resource, int firstLine, JsonParser parser) {
    this.resource = resource;
    this.firstLine = firstLine;
    this.parser = parser;
  }

  Document parse() throws IOException {
    JsonToken first = parser.nextToken();
    JsonPlace start = place("");
    if (first != JsonToken.START_OBJECT) {
      throw start.problem(
          "expected a document, an object, found "
              + (first == null ? "the end of the input" : JsonObject.shorten(parser.getText())));
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      readField(field);
    }
    if (parser.nextToken() != null) {
      throw place("")
          .problem(
              "expected nothing behind the document, found "
                  + JsonObject.shorten(parser.getText()));
    }
    return build(start);
  }

  private void readField(String field) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    switch (field) {
      case JsonFields.SCHEMA_VERSION -> checkVersion();
      case JsonFields.ID -> id = readString(field);
      case JsonFields.TEXT -> text = readString(field);
      case JsonFields.ARTICLE -> article = article(JsonObject.read(parser, place(field)));
      case JsonFields.SENTENCES ->
          sentences = readLayer(field, o -> new Sentence(o.span().start(), o.span().end()));
      case JsonFields.TOKENS -> tokens = readLayer(field, JsonDocumentParser::token);
      case JsonFields.MENTIONS -> mentions = readLayer(field, o -> o);
      case JsonFields.ENTITIES -> entities = readLayer(field, JsonDocumentParser::entity);
      case JsonFields.POLICY_TERMS -> terms = readLayer(field, o -> o);
      case JsonFields.KEYPHRASES -> keyphrases = readLayer(field, JsonDocumentParser::keyphrase);
      case JsonFields.POSTS -> posts = readLayer(field, o -> o);
      case JsonFields.TIMES -> times = readLayer(field, o -> o);
      case JsonFields.ATTENDANCE -> attendance = readLayer(field, JsonDocumentParser::attendance);
      case JsonFields.STATEMENTS -> statements = readLayer(field, JsonDocumentParser::statement);
      default -> parser.skipChildren();
    }
  }

  private Document build(JsonPlace start) {
    if (!versionSeen) {
      throw start
          .field(JsonFields.SCHEMA_VERSION)
          .problem("expected " + JsonFields.SCHEMA_VERSION_VALUE + ", found nothing");
    }
    String raw = text;
    if (raw == null) {
      throw start.field(JsonFields.TEXT).problem("expected a string, found nothing");
    }
    try {
      return Document.builder(raw)
          .id(id)
          .article(article)
          .sentences(sentences)
          .tokens(tokens)
          .mentions(convert(mentions, o -> mention(o, raw)))
          .entities(entities)
          .policyTerms(convert(terms, o -> term(o, raw)))
          .posts(convert(posts, o -> post(o, raw)))
          .times(convert(times, o -> time(o, raw)))
          .keyphrases(keyphrases)
          .attendance(attendance)
          .statements(statements)
          .build();
    } catch (IllegalArgumentException e) {
      throw ResourceException.of(
          resource,
          "the document in line " + start.line() + " contradicts itself: " + e.getMessage(),
          e);
    }
  }

  private void checkVersion() throws IOException {
    if (!parser.getText().equals(Integer.toString(JsonFields.SCHEMA_VERSION_VALUE))
        || parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw place(JsonFields.SCHEMA_VERSION)
          .problem(
              "expected "
                  + JsonFields.SCHEMA_VERSION_VALUE
                  + ", found "
                  + JsonObject.shorten(parser.getText()));
    }
    versionSeen = true;
  }

  private String readString(String field) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw place(field)
          .problem("expected a string, found " + JsonObject.shorten(parser.getText()));
    }
    return parser.getText();
  }

  private <T> List<T> readLayer(String field, Function<JsonObject, T> converter)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw place(field)
          .problem("expected an array, found " + JsonObject.shorten(parser.getText()));
    }
    List<T> layer = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonPlace place = place(field + "[" + layer.size() + "]");
      layer.add(converter.apply(JsonObject.read(parser, place)));
    }
    return layer;
  }

  private JsonPlace place(String path) {
    JsonLocation location = parser.currentTokenLocation();
    return new JsonPlace(
        resource, firstLine + location.getLineNr() - 1, location.getColumnNr(), path);
  }

  private static <T> List<T> convert(List<JsonObject> objects, Function<JsonObject, T> converter) {
    return objects.stream().map(converter).toList();
  }

  private static ArticleStructure article(JsonObject object) {
    ArticleStructure.Builder article = ArticleStructure.builder();
    object.optionalString(JsonFields.TITLE).ifPresent(article::title);
    object.optionalString(JsonFields.SOURCE).ifPresent(article::source);
    object
        .optionalString(JsonFields.PUBLISHED)
        .ifPresent(date -> article.published(date(object, date)));
    article.authors(ImmutableList.copyOf(object.strings(JsonFields.AUTHORS)));
    article.zones(
        object.objects(JsonFields.ZONES).stream()
            .map(zone -> new Zone(zone.span(), zone.constant(JsonFields.KIND, ZoneKind.class)))
            .collect(ImmutableList.toImmutableList()));
    return article.build();
  }

  private static LocalDate date(JsonObject object, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw object
          .place()
          .field(JsonFields.PUBLISHED)
          .problem("expected a date such as 2024-07-29, found " + JsonObject.shorten(date));
    }
  }

  private static Token token(JsonObject object) {
    Span span = object.span();
    return new Token(
        span.start(), span.end(), object.optionalString(JsonFields.PART_OF_SPEECH).orElse(""));
  }

  private static Mention mention(JsonObject object, String text) {
    Mention.Builder mention =
        Mention.builder()
            .span(object.span())
            .surface(surface(object, text))
            .type(object.constant(JsonFields.TYPE, EntityType.class))
            .provenance(provenance(object));
    object.optionalString(JsonFields.ENTITY).ifPresent(mention::entity);
    return mention.build();
  }

  private static Entity entity(JsonObject object) {
    ImmutableList<EntityCandidate> candidates =
        object.objects(JsonFields.CANDIDATES).stream()
            .map(JsonDocumentParser::candidate)
            .collect(ImmutableList.toImmutableList());
    if (candidates.size() == 1) {
      throw object
          .place()
          .field(JsonFields.CANDIDATES)
          .problem("expected none or at least two, found one");
    }
    Entity.Builder entity =
        Entity.builder()
            .id(object.string(JsonFields.ID))
            .type(object.constant(JsonFields.TYPE, EntityType.class))
            .name(object.string(JsonFields.NAME))
            .aliases(ImmutableList.copyOf(object.strings(JsonFields.ALIASES)))
            .mentionCount(object.integer(JsonFields.MENTIONS, 1))
            .parents(ImmutableList.copyOf(object.strings(JsonFields.PARENTS)))
            .candidates(candidates)
            .references(
                object.objects(JsonFields.REFERENCES).stream()
                    .map(JsonObject::span)
                    .collect(ImmutableList.toImmutableList()))
            .provenance(provenance(object));
    object.optionalSpan(JsonFields.FIRST_MENTION).ifPresent(entity::firstMention);
    object.optionalString(JsonFields.CODE).ifPresent(entity::code);
    return entity.build();
  }

  private static EntityCandidate candidate(JsonObject object) {
    return new EntityCandidate(
        object.string(JsonFields.NAME), object.optionalString(JsonFields.CODE).orElse(""));
  }

  private static PolicyTerm term(JsonObject object, String text) {
    TermCategory category = object.constant(JsonFields.CATEGORY, TermCategory.class);
    PolicyTerm.Builder term =
        PolicyTerm.builder()
            .span(object.span())
            .surface(surface(object, text))
            .category(category)
            .provenance(provenance(object));
    object.optionalString(JsonFields.CANONICAL).ifPresent(term::canonical);
    Optional<DocumentKind> kind =
        object.optionalConstant(JsonFields.DOCUMENT_KIND, DocumentKind.class);
    if (kind.isPresent() && category != TermCategory.DOCUMENT) {
      throw object
          .place()
          .field(JsonFields.DOCUMENT_KIND)
          .problem("expected a kind of a document only, found one of a " + category);
    }
    kind.ifPresent(term::documentKind);
    return term.build();
  }

  private static Keyphrase keyphrase(JsonObject object) {
    List<JsonObject> occurrences = object.objects(JsonFields.OCCURRENCES);
    if (occurrences.isEmpty()) {
      throw object
          .place()
          .field(JsonFields.OCCURRENCES)
          .problem("expected at least one occurrence, found none");
    }
    return Keyphrase.builder()
        .phrase(object.string(JsonFields.PHRASE))
        .score(object.fraction(JsonFields.SCORE))
        .occurrences(
            occurrences.stream().map(JsonObject::span).collect(ImmutableList.toImmutableList()))
        .provenance(provenance(object))
        .build();
  }

  private static Post post(JsonObject object, String text) {
    Post.Builder post =
        Post.builder()
            .span(object.span())
            .surface(surface(object, text))
            .title(object.string(JsonFields.TITLE))
            .provenance(provenance(object));
    object.optionalSpan(JsonFields.ORGANIZATION).ifPresent(post::organization);
    object.optionalSpan(JsonFields.PERSON).ifPresent(post::person);
    List<JsonObject> persons = object.objects(JsonFields.PERSONS);
    if (!persons.isEmpty()) {
      post.persons(persons.stream().map(JsonObject::span).toList());
    }
    object.optionalConstant(JsonFields.TENURE, Tenure.class).ifPresent(post::tenure);
    return post.build();
  }

  private static TimeExpression time(JsonObject object, String text) {
    TimeExpression.Builder time =
        TimeExpression.builder()
            .span(object.span())
            .surface(surface(object, text))
            .provenance(provenance(object));
    object.optionalString(JsonFields.VALUE).ifPresent(time::value);
    return time.build();
  }

  private static Attendance attendance(JsonObject object) {
    Attendance.Builder attendance =
        Attendance.builder()
            .person(object.span(JsonFields.PERSON))
            .role(object.string(JsonFields.ROLE))
            .open(object.flag(JsonFields.OPEN))
            .provenance(provenance(object));
    object.optionalSpan(JsonFields.EVENT).ifPresent(attendance::event);
    return attendance.build();
  }

  // The speaker of a policy term is not read: it is that of the statement around it.
  private static Statement statement(JsonObject object) {
    return Statement.builder()
        .span(object.span())
        .speaker(object.span(JsonFields.SPEAKER))
        .verb(object.span(JsonFields.VERB))
        .provenance(provenance(object))
        .build();
  }

  private static Provenance provenance(JsonObject object) {
    return new Provenance(
        object.optionalConstant(JsonFields.SOURCE, Source.class).orElse(Source.RULE),
        object.fraction(JsonFields.CONFIDENCE, 1),
        object.optionalString(JsonFields.RULE).orElse(""));
  }

  /** Returns the surface after checking it against the text, which is the text of the span. */
  private static String surface(JsonObject object, String text) {
    Span span = object.span();
    if (span.end() > text.length()) {
      throw object
          .place()
          .problem(
              "expected a span inside the text, whose length is "
                  + text.length()
                  + ", found "
                  + span);
    }
    String surface = span.of(text);
    object
        .optionalString(JsonFields.SURFACE)
        .filter(given -> !given.equals(surface))
        .ifPresent(
            given -> {
              throw object
                  .place()
                  .field(JsonFields.SURFACE)
                  .problem(
                      "expected the text of the span, \""
                          + JsonObject.shorten(surface)
                          + "\", found \""
                          + JsonObject.shorten(given)
                          + '"');
            });
    return surface;
  }
}
