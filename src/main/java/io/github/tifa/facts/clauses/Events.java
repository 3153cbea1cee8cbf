package io.github.tifa.facts.clauses;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.Optional;

/**
 * The meetings and other events that a text reports, as opposed to those that it cites: a named
 * meeting counts that a verb of the sentence convenes, attends or chairs, and a common noun that
 * such a verb takes as its object, or that sets the scene ({@code 座谈会上}). Immutable and
 * thread-safe.
 */
public final class Events {

  /** How far the object may be from its verb, in UTF-16 code units. */
  private static final int REACH = 24;

  /** How many named meetings are compared with a common noun. */
  private static final int MOST_MEETINGS = 20;

  private static final WordSet CONVENE =
      WordSet.of("召开", "举行", "举办", "开幕", "闭幕", "召集", "主持", "出席", "列席", "参加", "在京");
  private static final WordSet DECIDE = WordSet.of("通过", "研究", "审议");
  private static final WordSet HOLD = WordSet.of("召开", "举行", "举办");
  private static final WordSet CITED_BY =
      WordSet.of("贯彻", "落实", "学习", "传达", "按照", "围绕", "宣传", "宣讲", "认真");
  private static final WordSet CITED_AS =
      WordSet.of("精神", "上", "以来", "提出", "作出", "擘画", "和", "、", "《", "关于", "的");

  private final AnnotatedText text;
  private final WordTable<EventNoun> nouns;
  private final ImmutableList<Span> named;
  private final ImmutableList<Span> common;

  private Events(
      AnnotatedText text,
      WordTable<EventNoun> nouns,
      ImmutableList<Span> named,
      ImmutableList<Span> common) {
    this.text = text;
    this.nouns = nouns;
    this.named = named;
    this.common = common;
  }

  /** Finds the events of a text. */
  public static Events of(AnnotatedText text, ClauseSplitter splitter, WordTable<EventNoun> nouns) {
    ImmutableList.Builder<Span> named = ImmutableList.builder();
    ImmutableList.Builder<Span> common = ImmutableList.builder();
    for (Sentence sentence : text.sentences()) {
      addNamed(text, sentence, named);
      for (Clause clause : splitter.split(text, sentence)) {
        addNouns(text, clause, nouns, common);
      }
    }
    return new Events(text, nouns, named.build(), common.build());
  }

  /** Returns the table of common nouns for events. */
  public static WordTable<EventNoun> nouns() {
    return WordTable.bundled("event-nouns.tsv", row -> WordTable.constant(row, 1, EventNoun.class));
  }

  private static void addNamed(
      AnnotatedText text, Sentence sentence, ImmutableList.Builder<Span> found) {
    ImmutableList<PolicyTerm> meetings = text.meetings(sentence.start(), sentence.end());
    if (meetings.isEmpty()) {
      return;
    }
    boolean convened = CONVENE.occurs(text, sentence.start(), sentence.end());
    for (PolicyTerm meeting : meetings) {
      boolean decides = DECIDE.startsAt(text, meeting.end(), sentence.end());
      if ((convened || decides) && !isCited(text, meeting, sentence)) {
        found.add(meeting.span());
      }
    }
  }

  private static boolean isCited(AnnotatedText text, PolicyTerm meeting, Sentence sentence) {
    return CITED_BY.endsAt(text, sentence.start(), meeting.start())
        || CITED_AS.startsAt(text, meeting.end(), sentence.end());
  }

  private static void addNouns(
      AnnotatedText text,
      Clause clause,
      WordTable<EventNoun> nouns,
      ImmutableList.Builder<Span> found) {
    for (WordTable.Match<EventNoun> noun : nouns.find(text, clause.start(), clause.end())) {
      if (noun.value() != EventNoun.OWN && noun.value() != EventNoun.MEETING) {
        continue;
      }
      boolean held = noun.end() == clause.end() && HOLD.occurs(text, clause.start(), noun.start());
      boolean scene =
          text.startsWith("上", noun.end(), clause.end()) && noun.start() - clause.start() <= 2;
      if (held || scene) {
        found.add(new Span(noun.start(), noun.end()));
      }
    }
  }

  /**
   * Returns the event that the object of a verb names.
   *
   * @param from where the object starts
   * @param to where the clause ends
   */
  public Optional<Span> object(int from, int to) {
    int limit = Math.min(to, from + REACH);
    ImmutableList<PolicyTerm> meetings = text.meetings(from, limit);
    if (!meetings.isEmpty()) {
      return Optional.of(meetings.get(0).span());
    }
    ImmutableList<WordTable.Match<EventNoun>> found = nouns.find(text, from, limit);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    WordTable.Match<EventNoun> noun = found.get(0);
    Span span = new Span(noun.start(), noun.end());
    return switch (noun.value()) {
      case MEETING -> Optional.of(before(from).orElse(span));
      case PART -> Optional.of(namedBefore(from).orElse(span));
      case OWN -> Optional.of(sameForm(span).orElse(span));
      case ACTIVITY -> Optional.of(span);
    };
  }

  /** Returns the event that is under way at an offset: the last one before it, else the first. */
  public Optional<Span> current(int offset) {
    Optional<Span> before = before(offset);
    return before.isPresent() || common.isEmpty() ? before : Optional.of(common.get(0));
  }

  /** Returns the common noun that was convened last if it is newer than the last named meeting. */
  private Optional<Span> before(int offset) {
    Optional<Span> meeting = namedBefore(offset);
    int last = countBefore(common, offset) - 1;
    if (last < 0) {
      return meeting;
    }
    Span noun = common.get(last);
    boolean newer =
        meeting.isEmpty() || (meeting.get().end() < noun.start() && sameForm(noun).isEmpty());
    return newer ? Optional.of(noun) : meeting;
  }

  private Optional<Span> namedBefore(int offset) {
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.get(Math.max(0, countBefore(named, offset) - 1)));
  }

  /** Returns the last of the named meetings whose name ends with the same noun. */
  private Optional<Span> sameForm(Span noun) {
    String form = noun.of(text.text().raw());
    int from = Math.max(0, countBefore(named, noun.start()) - 1);
    for (int i = from; i >= Math.max(0, from - MOST_MEETINGS); i--) {
      if (i < named.size() && named.get(i).of(text.text().raw()).endsWith(form)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns how many of the spans end at the offset or before. */
  private static int countBefore(ImmutableList<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
