package io.github.tifa.export;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Attendance;
import io.github.tifa.document.Document;
import io.github.tifa.document.Entity;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents made of the marked sample articles, without any recogniser. */
public final class SampleDocuments {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");

  private SampleDocuments() {}

  /**
   * Returns a sample with every layer: its marks, an entity for each surface, each post paired with
   * the person that follows at once, a token for each character, a sentence for each line.
   *
   * @param name the file's name without its extension
   */
  public static Document read(String name) {
    try {
      Path file = ARTICLES.resolve(name + ".marked");
      return annotate(name, MarkedText.parse(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document annotate(String id, MarkedText marked) {
    Provenance provenance = Provenance.model(0.97);
    Document document = marked.toDocument(id, provenance);
    String text = marked.text();
    List<Sentence> lines = lines(text);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!BlankCharacters.isBlank(text.charAt(i))) {
        tokens.add(new Token(i, text.offsetByCodePoints(i, 1), ""));
      }
    }
    Map<String, List<Mention>> bySurface = new LinkedHashMap<>();
    for (Mention mention : document.mentions()) {
      bySurface.computeIfAbsent(mention.surface(), key -> new ArrayList<>()).add(mention);
    }
    List<Entity> entities = new ArrayList<>();
    bySurface.forEach(
        (surface, mentions) ->
            entities.add(
                Entity.builder()
                    .id(surface)
                    .type(mentions.get(0).type())
                    .name(surface)
                    .mentionCount(mentions.size())
                    .provenance(provenance)
                    .build()));
    List<Post> posts = new ArrayList<>();
    for (Post post : document.posts()) {
      Post.Builder paired = post.toBuilder();
      document.mentions().stream()
          .filter(mention -> mention.start() == post.end())
          .findFirst()
          .ifPresent(mention -> paired.person(mention.span()));
      posts.add(paired.build());
    }
    ArticleStructure.Builder article =
        ArticleStructure.builder().source("样报").published(LocalDate.of(2026, 7, 29));
    if (!lines.isEmpty()) {
      article
          .title(lines.get(0).span().of(text))
          .zones(ImmutableList.of(new Zone(lines.get(0).span(), ZoneKind.TITLE)));
    }
    return document.toBuilder()
        .article(article.build())
        .sentences(lines)
        .tokens(tokens)
        .entities(entities)
        .mentions(
            document.mentions().stream()
                .map(mention -> mention.toBuilder().entity(mention.surface()).build())
                .toList())
        .posts(posts)
        .keyphrases(keyphrases(marked, provenance))
        .attendance(
            posts.stream()
                .filter(post -> post.person().isPresent())
                .limit(2)
                .map(
                    post ->
                        Attendance.builder()
                            .person(post.person().get())
                            .role("出席")
                            .provenance(provenance)
                            .build())
                .toList())
        .build();
  }

  private static List<Sentence> lines(String text) {
    List<Sentence> lines = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (start >= 0) {
          lines.add(new Sentence(start, end));
        }
        start = -1;
      } else if (!BlankCharacters.isBlank(text.charAt(i))) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    return lines;
  }

  private static List<Keyphrase> keyphrases(MarkedText marked, Provenance provenance) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Mark mark : marked.marks(AnnotationLayer.TERMS)) {
      spans
          .computeIfAbsent(mark.span().of(marked.text()), key -> new ArrayList<>())
          .add(mark.span());
    }
    List<Keyphrase> keyphrases = new ArrayList<>();
    spans.forEach(
        (phrase, occurrences) ->
            keyphrases.add(
                Keyphrase.builder()
                    .phrase(phrase)
                    .score(1.0 / (1 + keyphrases.size()))
                    .occurrences(ImmutableList.copyOf(occurrences))
                    .provenance(provenance)
                    .build()));
    return keyphrases;
  }
}
