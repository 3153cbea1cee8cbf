package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the public documentation promises of each layer, checked by means of its own: nothing here
 * asks the classes that build a document.
 */
public final class LayerRules {
  private final String text;
  private final Document document;

  private LayerRules(String text, Document document) {
    this.text = text;
    this.document = document;
  }

  /** Fails if a layer of what a text gave breaks a rule. */
  public static void assertObeyed(String text, Document document) {
    LayerRules rules = new LayerRules(text, document);
    assertThat(document.text()).isEqualTo(text);
    rules.layersAreInOrder();
    rules.sentencesAndTokensCoverTheText();
    rules.surfacesAreSlices();
    rules.entitiesCountTheirMentions();
    rules.postsAreHeldByPeople();
    rules.keyphrasesFall();
    rules.reportsNameTheirSpeakers();
  }

  private void layersAreInOrder() {
    Stream.of(
            document.article().zones(),
            document.sentences(),
            document.tokens(),
            document.mentions(),
            document.policyTerms(),
            document.posts(),
            document.times(),
            document.statements())
        .forEach(layer -> inOrder(layer.stream().map(Spanned::span).toList()));
  }

  private void inOrder(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      inside(span);
      end = span.end();
    }
  }

  private void inside(Span span) {
    assertThat(span.start()).isBetween(0, span.end() - 1);
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(cutsAPair(span.start()) || cutsAPair(span.end())).isFalse();
  }

  private boolean cutsAPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private void sentencesAndTokensCoverTheText() {
    cover(document.sentences());
    cover(document.tokens());
    assertThat(document.sentences())
        .allMatch(sentence -> sentence.end() - sentence.start() <= SentenceSplitter.MAX_LENGTH);
    int[] sentenceOf = new int[text.length()];
    int number = 0;
    for (Spanned sentence : document.sentences()) {
      number++;
      for (int i = sentence.start(); i < sentence.end(); i++) {
        sentenceOf[i] = number;
      }
    }
    Stream.of(document.tokens(), document.mentions(), document.posts())
        .flatMap(List::stream)
        .forEach(
            spanned ->
                assertThat(sentenceOf[spanned.start()]).isEqualTo(sentenceOf[spanned.end() - 1]));
    assertThat(starts(document.tokens())).containsAll(starts(document.mentions()));
  }

  private void cover(List<? extends Spanned> layer) {
    boolean[] covered = new boolean[text.length()];
    for (Spanned spanned : layer) {
      assertThat(BlankCharacters.isBlank(text.charAt(spanned.start()))).isFalse();
      assertThat(BlankCharacters.isBlank(text.charAt(spanned.end() - 1))).isFalse();
      for (int i = spanned.start(); i < spanned.end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i] || BlankCharacters.isBlank(text.charAt(i))).isTrue();
    }
  }

  private static Set<Integer> starts(List<? extends Spanned> layer) {
    return layer.stream().map(Spanned::start).collect(Collectors.toSet());
  }

  private void surfacesAreSlices() {
    document.mentions().forEach(name -> slice(name, name.surface()));
    document.policyTerms().forEach(term -> slice(term, term.surface()));
    document.posts().forEach(post -> slice(post, post.surface()));
    document.times().forEach(time -> slice(time, time.surface()));
  }

  private void slice(Spanned spanned, String surface) {
    assertThat(text.substring(spanned.start(), spanned.end())).isEqualTo(surface);
  }

  private void entitiesCountTheirMentions() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : document.mentions()) {
      String entity = mention.entity().orElseThrow();
      counts.merge(entity, 1, Integer::sum);
      first.putIfAbsent(entity, mention);
    }
    assertThat(document.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    int before = -1;
    for (Entity entity : document.entities()) {
      Mention named = checkNotNull(first.get(entity.id()));
      assertThat(named.type()).isEqualTo(entity.type());
      assertThat(entity.mentionCount()).isEqualTo(counts.get(entity.id()));
      assertThat(entity.firstMention()).contains(named.span());
      assertThat(named.start()).isGreaterThan(before);
      assertThat(entity.name()).isNotEmpty();
      assertThat(entity.aliases()).doesNotContain(entity.name());
      assertThat(entity.candidates().size()).isNotEqualTo(1);
      inOrder(entity.references());
      before = named.start();
    }
    assertThat(document.entities()).hasSize(counts.size());
  }

  private Set<Span> people() {
    return document.mentions(EntityType.PERSON).stream()
        .map(Mention::span)
        .collect(Collectors.toSet());
  }

  private void postsAreHeldByPeople() {
    Set<Span> people = people();
    for (Post post : document.posts()) {
      assertThat(post.title()).isNotEmpty();
      assertThat(people).containsAll(post.persons());
      inOrder(post.persons());
      post.organization().ifPresent(this::inside);
    }
  }

  private void keyphrasesFall() {
    double before = 1;
    for (Keyphrase keyphrase : document.keyphrases()) {
      assertThat(keyphrase.score()).isBetween(0.0, before);
      assertThat(keyphrase.phrase()).isNotBlank();
      inOrder(keyphrase.occurrences());
      before = keyphrase.score();
    }
  }

  private void reportsNameTheirSpeakers() {
    Set<Span> people = people();
    int before = 0;
    for (Attendance attendance : document.attendance()) {
      assertThat(people).contains(attendance.person());
      assertThat(attendance.person().start()).isGreaterThanOrEqualTo(before);
      attendance.event().ifPresent(this::inside);
      before = attendance.person().start();
    }
    for (Statement statement : document.statements()) {
      inside(statement.speaker());
      inside(statement.verb());
      assertThat(
              statement.verb().start() < statement.end()
                  && statement.start() < statement.verb().end())
          .isFalse();
    }
  }
}
