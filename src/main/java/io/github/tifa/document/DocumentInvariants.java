package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds for every {@link Document}; checked once, where it is built. Most checks are made for
 * each annotation of each document, so they format nothing unless they fail.
 */
final class DocumentInvariants {
  private DocumentInvariants() {}

  static void check(Document document) {
    String text = document.text();
    checkLayer("zone", document.article().zones(), text);
    checkLayer("sentence", document.sentences(), text);
    checkTokens(document.tokens(), text);
    checkLayer("mention", document.mentions(), text);
    checkLayer("policy term", document.policyTerms(), text);
    checkLayer("post", document.posts(), text);
    checkLayer("time", document.times(), text);
    checkLayer("statement", document.statements(), text);
    Set<String> entities = entityIds(document);
    for (Mention mention : document.mentions()) {
      checkSurface("mention", mention, mention.surface(), text);
      String entity = mention.entity().orElse(null);
      checkArgument(
          entity == null || entities.contains(entity),
          "mention %s %s refers to entity %s, which the document lacks",
          mention.surface(),
          mention.span(),
          entity);
    }
    for (Entity entity : document.entities()) {
      entity
          .firstMention()
          .ifPresent(
              span -> checkOrder("first mention of", entity.name(), ImmutableList.of(span), text));
      checkOrder("reference to", entity.name(), entity.references(), text);
    }
    for (PolicyTerm term : document.policyTerms()) {
      checkSurface("policy term", term, term.surface(), text);
    }
    for (Post post : document.posts()) {
      checkSurface("post", post, post.surface(), text);
      post.organization().ifPresent(span -> checkInside("organization of post", span, text));
      post.persons().forEach(span -> checkInside("person of post", span, text));
    }
    for (TimeExpression time : document.times()) {
      checkSurface("time", time, time.surface(), text);
    }
    for (Keyphrase keyphrase : document.keyphrases()) {
      checkOrder("occurrence of", keyphrase.phrase(), keyphrase.occurrences(), text);
    }
    document.statements().forEach(statement -> checkStatement(statement, text));
    for (Attendance attendance : document.attendance()) {
      checkInside("person of attendance", attendance.person(), text);
      attendance.event().ifPresent(span -> checkInside("event of attendance", span, text));
    }
  }

  private static void checkStatement(Statement statement, String text) {
    checkInside("speaker of statement", statement.speaker(), text);
    checkInside("verb of statement", statement.verb(), text);
    checkArgument(
        !statement.verb().overlaps(statement.span()),
        "the verb %s of statement %s lies inside it",
        statement.verb(),
        statement.span());
  }

  private static Set<String> entityIds(Document document) {
    if (document.entities().isEmpty()) {
      return ImmutableSet.of();
    }
    Set<String> ids = new HashSet<>();
    for (Entity entity : document.entities()) {
      checkArgument(ids.add(entity.id()), "two entities have the id %s", entity.id());
    }
    return ids;
  }

  private static void checkInside(String what, Span span, String text) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          what + " " + span + " ends behind the text, whose length is " + text.length());
    }
  }

  private static void checkOrder(String what, String name, List<Span> spans, String text) {
    int previousEnd = 0;
    for (Span span : spans) {
      if (span.start() < previousEnd) {
        throw outOfOrder(what + " " + name, span, previousEnd);
      }
      previousEnd = span.end();
      if (previousEnd > text.length()) {
        checkInside(what + " " + name, span, text);
      }
    }
  }

  private static void checkLayer(String what, List<? extends Spanned> layer, String text) {
    int previousEnd = 0;
    for (Spanned spanned : layer) {
      if (spanned.start() < previousEnd || spanned.end() > text.length()) {
        checkInside(what, spanned.span(), text);
        throw outOfOrder(what, spanned.span(), previousEnd);
      }
      previousEnd = spanned.end();
    }
  }

  private static IllegalArgumentException outOfOrder(String what, Span span, int previousEnd) {
    return new IllegalArgumentException(
        what + " " + span + " starts before the one before it ends, at " + previousEnd);
  }

  private static void checkSurface(String what, Spanned spanned, String surface, String text) {
    Span span = spanned.span();
    if (surface.length() != span.length() || !text.startsWith(surface, span.start())) {
      throw new IllegalArgumentException(
          what
              + " "
              + span
              + " has the surface "
              + surface
              + ", but the text there is "
              + span.of(text));
    }
  }

  private static void checkTokens(List<Token> tokens, String text) {
    if (tokens.isEmpty()) {
      return;
    }
    int covered = 0;
    for (Token token : tokens) {
      if (token.start() < covered || token.end() > text.length()) {
        checkInside("token", token.span(), text);
        throw outOfOrder("token", token.span(), covered);
      }
      checkGap(covered, token.start(), text);
      if (BlankCharacters.isBlank(text.charAt(token.start()))
          || BlankCharacters.isBlank(text.charAt(token.end() - 1))) {
        throw new IllegalArgumentException(
            "token " + token.span() + " begins or ends with a blank character");
      }
      covered = token.end();
    }
    checkGap(covered, text.length(), text);
  }

  private static void checkGap(int start, int end, String text) {
    for (int i = start; i < end; i++) {
      if (!BlankCharacters.isBlank(text.charAt(i))) {
        throw new IllegalArgumentException(
            "no token covers the character " + text.charAt(i) + " at " + i);
      }
    }
  }
}
