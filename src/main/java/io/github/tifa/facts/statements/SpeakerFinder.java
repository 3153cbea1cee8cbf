package io.github.tifa.facts.statements;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.clauses.Clause;
import io.github.tifa.facts.clauses.ClauseSplitter;
import io.github.tifa.facts.clauses.Events;
import io.github.tifa.facts.clauses.PersonList;
import io.github.tifa.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a verb, and remembers whom the clauses before were about. Mutable, for one
 * text, which it is led through in order.
 */
final class SpeakerFinder {

  /** The longest text between a speaker and a verb that no comma follows. */
  private static final int REACH = 24;

  /** A speaker and how it was found. */
  record Found(Speaker speaker, String rule, double confidence) {}

  private final AnnotatedText text;
  private final ClauseSplitter splitter;
  private final Events events;
  private final PostHolders holders;

  /** The last person that a clause outside statements began with. */
  private @Nullable Speaker person;

  /** The subject of the clauses so far in the sentence. */
  private @Nullable Speaker subject;

  SpeakerFinder(AnnotatedText text, ClauseSplitter splitter, Events events) {
    this.text = text;
    this.splitter = splitter;
    this.events = events;
    this.holders = new PostHolders(text);
  }

  /** Forgets the subject of the sentence before. */
  void startSentence() {
    subject = null;
  }

  /** Remembers who spoke. */
  void spoke(Speaker speaker) {
    if (speaker.kind() == Speaker.Kind.PERSON) {
      person = speaker;
    }
  }

  /** Remembers whom a clause without statement is about. */
  void read(Clause clause) {
    Speaker leading = leading(clause, clause.end());
    if (leading != null) {
      subject = leading;
      spoke(leading);
    }
  }

  private @Nullable Speaker leading(Clause clause, int to) {
    ImmutableList<PersonList> people = splitter.people(text, clause.start(), to);
    if (!people.isEmpty()
        && splitter.isSubjectPosition(text, clause.start(), people.get(0).start())) {
      return new Speaker(people.get(0).persons().get(0), Speaker.Kind.PERSON);
    }
    if (SpeakerNouns.pronoun(text, clause.start(), Math.min(to, clause.start() + 2)) >= 0) {
      return person;
    }
    ImmutableList<Mention> names = text.names(clause.start(), to);
    if (!names.isEmpty()
        && names.get(0).type() == EntityType.ORGANIZATION
        && splitter.isSubjectPosition(text, clause.start(), names.get(0).start())
        && text.uncovered(clause.start(), names.get(0).start()) <= 2) {
      return new Speaker(names.get(0).span(), Speaker.Kind.ORGANIZATION);
    }
    return null;
  }

  /**
   * Returns the speaker of a verb; null if none is found.
   *
   * @param paused whether a comma, colon or stop follows the verb
   */
  @Nullable Found find(Clause clause, int verb, boolean paused) {
    int from = clause.start();
    int adverbs = SpeakerNouns.beforeAdverbs(text, from, verb);
    int addressee = SpeakerNouns.beforeAddressee(text, from, adverbs);
    int to = addressee == adverbs ? adverbs : SpeakerNouns.beforeAdverbs(text, from, addressee);
    ImmutableList<PersonList> people = splitter.people(text, from, to);
    if (!people.isEmpty()) {
      PersonList list = people.get(0);
      boolean near = paused || verb - list.end() <= REACH;
      if (near && splitter.isSubjectPosition(text, from, list.start())) {
        return new Found(new Speaker(list.persons().get(0), Speaker.Kind.PERSON), "person", 0.96);
      }
    }
    if (SpeakerNouns.pronoun(text, from, Math.min(from + 2, to)) >= 0
        || SpeakerNouns.pronoun(text, from, to) >= 0) {
      return person == null ? null : new Found(person, "pronoun", 0.85);
    }
    if (to <= from) {
      return subject == null ? null : new Found(subject, "carried", 0.8);
    }
    Found meeting = meeting(from, to);
    return meeting != null ? meeting : withoutPerson(from, to, paused);
  }

  private @Nullable Found meeting(int from, int to) {
    int length = SpeakerNouns.meeting(text, from, to);
    if (length == 0 || to - length - from > 4) {
      return null;
    }
    Span noun = new Span(to - length, to);
    Span meeting = events.current(from).orElse(noun);
    return new Found(new Speaker(meeting, Speaker.Kind.MEETING), "meeting", 0.93);
  }

  private @Nullable Found withoutPerson(int from, int to, boolean paused) {
    if (SpeakerNouns.isThisBody(text, from, to)) {
      Mention last = lastOrganization(from);
      return last == null
          ? null
          : new Found(new Speaker(last.span(), Speaker.Kind.ORGANIZATION), "pronoun", 0.75);
    }
    int start = Math.min(to, text.endOfTime(from));
    ImmutableList<Post> posts = text.posts(start, to);
    if (!posts.isEmpty()
        && posts.get(posts.size() - 1).end() == to
        && posts.get(0).start() == start) {
      Post post = posts.get(posts.size() - 1);
      return holders
          .before(post)
          .map(holder -> new Found(new Speaker(holder, Speaker.Kind.PERSON), "post", 0.85))
          .orElseGet(() -> new Found(new Speaker(post.span(), Speaker.Kind.COMMON), "post", 0.8));
    }
    ImmutableList<Mention> names = text.names(start, to);
    if (!names.isEmpty() && names.get(0).type() != EntityType.PERSON) {
      Mention name = names.get(0);
      boolean alone = name.start() == start && name.end() == to;
      if (alone
          || (paused
              && name.end() == to
              && splitter.isSubjectPosition(text, start, name.start()))) {
        return new Found(new Speaker(name.span(), Speaker.Kind.ORGANIZATION), "organization", 0.9);
      }
    }
    return SpeakerNouns.isCommon(text, start, to)
        ? new Found(new Speaker(new Span(start, to), Speaker.Kind.COMMON), "noun", 0.75)
        : null;
  }

  private @Nullable Mention lastOrganization(int before) {
    ImmutableList<Mention> names = text.names(Math.max(0, before - 300), before);
    for (Mention name : names.reverse()) {
      if (name.type() == EntityType.ORGANIZATION) {
        return name;
      }
    }
    return null;
  }
}
