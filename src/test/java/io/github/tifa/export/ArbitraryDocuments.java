package io.github.tifa.export;

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
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents with every layer filled, over texts made of what is hard to write and to read. */
public final class ArbitraryDocuments {
  private static final String HARD =
      "\0\1\t\n\r \u000b\u001b\u007f\u0085\u00a0\u200b\u2028\u2029\u3000\ufeff\ufffe\uffff"
          + "\ud83d\ude00\ud83d\udc00\ud840\udc00\"'\\/<>&|#;,:{}[]-⟦⟧";

  private static final String EASY = "中国新疆自治区党委书记张三主持会议月日2024Ab，。“”《》";

  private final Random random;
  private final String text;

  private ArbitraryDocuments(String text, long seed) {
    this.random = new Random(seed);
    this.text = text;
  }

  /** Returns arbitrary strings: any code unit, the hard ones often, lone surrogates among them. */
  public static Arbitrary<String> strings() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.of(characters(EASY))),
            net.jqwik.api.Tuple.of(4, Arbitraries.of(characters(HARD))),
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().all()))
        .list()
        .ofMaxSize(60)
        .map(
            chars -> {
              StringBuilder out = new StringBuilder();
              chars.forEach(out::append);
              return out.toString();
            });
  }

  /** Returns arbitrary documents. */
  public static Arbitrary<Document> documents() {
    return Combinators.combine(strings(), Arbitraries.longs())
        .as((text, seed) -> new ArbitraryDocuments(text, seed).document());
  }

  private static List<Character> characters(String value) {
    List<Character> result = new ArrayList<>();
    for (int i = 0; i < value.length(); i++) {
      result.add(value.charAt(i));
    }
    return result;
  }

  private Document document() {
    ImmutableList<Entity> entities = entities();
    return Document.builder(text)
        .id(string())
        .article(article())
        .sentences(spans().stream().map(s -> new Sentence(s.start(), s.end())).toList())
        .tokens(tokens())
        .mentions(spans().stream().map(span -> mention(span, entities)).toList())
        .entities(entities)
        .policyTerms(spans().stream().map(this::term).toList())
        .posts(spans().stream().map(this::post).toList())
        .times(spans().stream().map(this::time).toList())
        .keyphrases(keyphrases())
        .attendance(spans().stream().map(this::attendance).toList())
        .statements(statements())
        .build();
  }

  private ArticleStructure article() {
    ArticleStructure.Builder article = ArticleStructure.builder();
    if (random.nextBoolean()) {
      article.title(string());
    }
    if (random.nextBoolean()) {
      article.source(string());
    }
    if (random.nextBoolean()) {
      article.published(LocalDate.ofEpochDay(random.nextInt(100_000)));
    }
    return article
        .authors(strings(3))
        .zones(
            spans().stream()
                .map(span -> new Zone(span, constant(ZoneKind.class)))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private ImmutableList<Entity> entities() {
    ImmutableList.Builder<Entity> entities = ImmutableList.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      Entity.Builder entity =
          Entity.builder()
              .id(i + string())
              .type(constant(EntityType.class))
              .name(string())
              .aliases(strings(3))
              .mentionCount(1 + random.nextInt(100))
              .parents(strings(3))
              .references(spans())
              .provenance(provenance());
      spans().stream().findFirst().ifPresent(entity::firstMention);
      if (random.nextBoolean()) {
        entity.code(string());
      }
      if (random.nextBoolean()) {
        entity.candidates(
            List.of(
                new EntityCandidate(string(), string()), new EntityCandidate(string(), "653100")));
      }
      entities.add(entity.build());
    }
    return entities.build();
  }

  private Mention mention(Span span, ImmutableList<Entity> entities) {
    Mention.Builder mention =
        Mention.builder()
            .span(span)
            .surface(span.of(text))
            .type(constant(EntityType.class))
            .provenance(provenance());
    if (!entities.isEmpty() && random.nextBoolean()) {
      mention.entity(entities.get(random.nextInt(entities.size())).id());
    }
    return mention.build();
  }

  private PolicyTerm term(Span span) {
    TermCategory category = constant(TermCategory.class);
    PolicyTerm.Builder term =
        PolicyTerm.builder()
            .span(span)
            .surface(span.of(text))
            .category(category)
            .provenance(provenance());
    if (random.nextBoolean()) {
      term.canonical(string());
    }
    if (category == TermCategory.DOCUMENT && random.nextBoolean()) {
      term.documentKind(constant(DocumentKind.class));
    }
    return term.build();
  }

  private Post post(Span span) {
    Post.Builder post =
        Post.builder().span(span).surface(span.of(text)).title(string()).provenance(provenance());
    spans().stream().findFirst().ifPresent(post::organization);
    post.persons(spans());
    if (random.nextBoolean()) {
      post.tenure(constant(Tenure.class));
    }
    return post.build();
  }

  private TimeExpression time(Span span) {
    TimeExpression.Builder time =
        TimeExpression.builder().span(span).surface(span.of(text)).provenance(provenance());
    if (random.nextBoolean()) {
      time.value(string());
    }
    return time.build();
  }

  private Attendance attendance(Span span) {
    Attendance.Builder attendance =
        Attendance.builder()
            .person(span)
            .role(string())
            .open(random.nextBoolean())
            .provenance(provenance());
    spans().stream().findFirst().ifPresent(attendance::event);
    return attendance.build();
  }

  /** Returns statements whose verb stands right before what was said. */
  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Span span : spans()) {
      if (span.start() > 0) {
        statements.add(
            Statement.builder()
                .span(span)
                .speaker(spans().stream().findFirst().orElse(span))
                .verb(new Span(span.start() - 1, span.start()))
                .provenance(provenance())
                .build());
      }
    }
    return statements;
  }

  private ImmutableList<Keyphrase> keyphrases() {
    ImmutableList.Builder<Keyphrase> keyphrases = ImmutableList.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      ImmutableList<Span> occurrences = ImmutableList.copyOf(spans());
      if (!occurrences.isEmpty()) {
        keyphrases.add(
            Keyphrase.builder()
                .phrase(string())
                .score(random.nextDouble())
                .occurrences(occurrences)
                .provenance(provenance())
                .build());
      }
    }
    return keyphrases.build();
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      return tokens;
    }
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || BlankCharacters.isBlank(text.charAt(i));
      if (start >= 0 && (blank || random.nextInt(3) == 0)) {
        tokens.add(new Token(start, i, random.nextBoolean() ? "" : string()));
        start = -1;
      }
      if (!blank && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  /** Returns disjoint spans in text order. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = random.nextInt(8);
    while (from < text.length()) {
      int end = Math.min(text.length(), from + 1 + random.nextInt(6));
      spans.add(new Span(from, end));
      from = end + random.nextInt(8);
    }
    return spans;
  }

  private ImmutableList<String> strings(int most) {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      strings.add(string());
    }
    return strings.build();
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      String alphabet = random.nextBoolean() ? EASY : HARD;
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  private Provenance provenance() {
    return new Provenance(
        constant(Source.class), random.nextDouble(), random.nextBoolean() ? "" : string());
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }
}
