package io.github.tifa.facts.posts;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons who hold the posts of one sentence, or of a record that fills several. Every
 * decision looks at the units beside a chain of posts and at a bounded stretch of text between
 * them. Mutable, for one use.
 */
final class HolderFinder {

  /** How far a pattern looks, in UTF-16 code units. */
  private static final int REACH = 60;

  /** The longest list of particulars of one person. */
  private static final int MAX_PARTICULARS = 400;

  private enum Kind {
    /** The person stands behind the post. */
    BEHIND,
    /** The person stands directly before the post. */
    BEFORE,
    /** The person is the subject or object of a verb that gives or takes the post. */
    APPOINTED
  }

  /**
   * @param holders the holders of each post of the chain
   */
  private record Link(Kind kind, ImmutableList<ImmutableList<Span>> holders) {
    static Link of(Kind kind, Unit.Chain chain, Span person) {
      return shared(kind, chain, ImmutableList.of(person));
    }

    static Link shared(Kind kind, Unit.Chain chain, ImmutableList<Span> persons) {
      return new Link(
          kind, ImmutableList.copyOf(Collections.nCopies(chain.posts().size(), persons)));
    }

    static Link oneEach(Kind kind, List<Span> persons) {
      return new Link(
          kind, persons.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList()));
    }
  }

  private final NormalizedText text;
  private final int end;
  private final List<Unit> units;
  private final @Nullable Link[] links;
  // Of each unit, the first and the last one of its run: units with nothing but blanks between.
  private final int[] runStart;
  private final int[] runEnd;

  /**
   * @param end where the sentence ends
   * @param units the persons and chains of the sentence in text order; two chains are never joined
   *     by what joins posts to a chain
   */
  HolderFinder(NormalizedText text, int end, List<Unit> units) {
    this.text = text;
    this.end = end;
    this.units = units;
    this.links = new Link[units.size()];
    this.runStart = new int[units.size()];
    this.runEnd = new int[units.size()];
    findRuns();
  }

  /**
   * Returns for each unit who holds its posts and how; nobody holds the posts of a chain that is
   * not linked.
   */
  ImmutableList<Holders> find() {
    int person = -1;
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Unit.Chain chain) {
        links[i] = link(i, chain, person);
      } else {
        person = i;
      }
    }
    inheritFromBehind();
    inheritFromBefore();
    ImmutableList.Builder<Holders> holders = ImmutableList.builder();
    for (Link link : links) {
      holders.add(
          link == null ? Holders.NONE : new Holders(link.holders(), link.kind() == Kind.APPOINTED));
    }
    return holders.build();
  }

  private @Nullable Link link(int i, Unit.Chain chain, int lastPerson) {
    boolean behind = isDirectlyBehind(i);
    boolean before = isDirectlyBefore(i);
    if (behind && before && chain.posts().size() > 1) {
      // 习近平主席、总理李强: the first post belongs to the name before it.
      List<Span> holders = new ArrayList<>();
      holders.add(units.get(i - 1).span());
      for (int k = 1; k < chain.posts().size(); k++) {
        holders.add(units.get(i + 1).span());
      }
      return Link.oneEach(Kind.BEHIND, holders);
    }
    if (behind) {
      return Link.shared(Kind.BEHIND, chain, sharersBehind(i, chain));
    }
    if (before) {
      return Link.of(Kind.BEFORE, chain, units.get(i - 1).span());
    }
    Link link = lastPerson < 0 ? null : appointment(i, chain, lastPerson);
    if (link == null) {
      link = filledBy(i, chain);
    }
    if (link == null) {
      link = besideBlank(i, chain);
    }
    if (link == null && lastPerson >= 0) {
      link = apposition(i, chain, lastPerson);
    }
    return link;
  }

  /** Finds the holder in {@code 张三任局长}, {@code 免去张三的局长职务}, {@code 张三、李四分别当选会长、副会长}. */
  private @Nullable Link appointment(int i, Unit.Chain chain, int lastPerson) {
    int from = nameEnd(lastPerson);
    if (lastPerson < i - 1) {
      // 聘请李四院士为名誉院长: what lies between may only be the post that the name bears.
      Link between = links[i - 1];
      if (lastPerson != i - 2 || between == null || between.kind() != Kind.BEFORE) {
        return null;
      }
      from = units.get(i - 1).end();
    }
    int to = chain.start();
    if (to - from > REACH) {
      return null;
    }
    int tail = lookingAtEnd(Gap.ENUMERATION_TAIL, from, to);
    boolean taken = matches(Gap.TAKES_POST, tail, to) || matches(Gap.AND_OTHERS, from, to);
    if (!taken) {
      Matcher is = Gap.IS_POST.match(text, tail, to);
      taken = is != null && endsAsOffice(is.group("verb"), chain);
    }
    if (!taken && (tail == to || isOf(tail, to))) {
      taken = lookingAt(Gap.POSITION, chain.end());
    }
    if (!taken) {
      return null;
    }
    ImmutableList<Span> group = groupEndingAt(lastPerson);
    if (indexOf("分别", tail, to) >= 0 && group.size() == chain.posts().size()) {
      return Link.oneEach(Kind.APPOINTED, group);
    }
    return Link.shared(Kind.APPOINTED, chain, group);
  }

  /** Whether the post only qualifies what follows, as in {@code 任总统的朋友}. */
  private boolean followsAttributive(Unit.Chain chain) {
    return chain.end() < end
        && text.charAt(chain.end()) == '的'
        && !lookingAt(Gap.POSITION, chain.end());
  }

  private boolean endsAsOffice(String verb, Unit.Chain chain) {
    return switch (verb) {
      case "为" -> lookingAt(Gap.APPOINTMENT_END, chain.end());
      case "以" -> lookingAt(Gap.CAPACITY, chain.end());
      default -> !followsAttributive(chain);
    };
  }

  private boolean isOf(int from, int to) {
    return to - from == 1 && text.charAt(from) == '的';
  }

  /** Finds the holder in {@code 主席：张三}, {@code 组长由张三担任}, {@code 主席（张三）}. */
  private @Nullable Link filledBy(int i, Unit.Chain chain) {
    if (i + 1 == units.size()) {
      return null;
    }
    int from = chain.end();
    int to = units.get(i + 1).start();
    if (to - from > REACH) {
      return null;
    }
    boolean person = units.get(i + 1) instanceof Unit.Person;
    if (person && matches(Gap.LABEL, from, to)) {
      return Link.shared(Kind.BEHIND, chain, groupStartingAt(i + 1));
    }
    if (person && to - from == 1 && text.charAt(from) == '(') {
      int after = units.get(i + 1).end();
      return after < end && text.charAt(after) == ')'
          ? Link.of(Kind.BEHIND, chain, units.get(i + 1).span())
          : null;
    }
    Matcher filled = Gap.FILLED_BY.match(text, from, to);
    if (filled == null) {
      return null;
    }
    int first = person ? i + 1 : i + 2;
    if (!person && !isDirectlyBehind(i + 1)) {
      return null;
    }
    ImmutableList<Span> group = groupStartingAt(first);
    int after = group.get(group.size() - 1).end();
    int behind = lookingAtEnd(Gap.ENUMERATION_TAIL, lookingAtEnd(Gap.NAME_TAIL, after, end), end);
    boolean fills =
        filled.group("by") != null
            ? lookingAt(Gap.FILLS, behind)
            : lookingAt(Gap.CLAUSE_END, behind);
    if (!fills) {
      return null;
    }
    if (filled.group("each") != null && group.size() == chain.posts().size()) {
      return Link.oneEach(Kind.BEHIND, group);
    }
    return Link.shared(Kind.BEHIND, chain, group);
  }

  /**
   * Finds the holder in rows whose columns are separated by blanks. A run that starts with a person
   * and ends with a post names the person first.
   */
  private @Nullable Link besideBlank(int i, Unit.Chain chain) {
    boolean personFirst =
        units.get(runStart[i]) instanceof Unit.Person
            && units.get(runEnd[i]) instanceof Unit.Chain
            && lookingAt(Gap.CLAUSE_END, units.get(runEnd[i]).end());
    if (personFirst && i > runStart[i] && units.get(i - 1) instanceof Unit.Person) {
      return Link.of(Kind.APPOINTED, chain, units.get(i - 1).span());
    }
    if (!personFirst && i < runEnd[i] && units.get(i + 1) instanceof Unit.Person) {
      return Link.shared(Kind.BEHIND, chain, sharersBehind(i, chain));
    }
    return null;
  }

  /** Finds the holder in {@code 张三，男，汉族，现任局长}, {@code 张三（局长）}, {@code 张三，局长，}. */
  private @Nullable Link apposition(int i, Unit.Chain chain, int lastPerson) {
    Span person = units.get(lastPerson).span();
    int to = chain.start();
    if (lastPerson == i - 1
        && to - person.end() <= REACH
        && matches(Gap.IN_BRACKET, person.end(), to)) {
      return Link.of(Kind.APPOINTED, chain, person);
    }
    int clause = clauseStart(person.end(), to);
    if (clause < 0 || followsAttributive(chain)) {
      return null;
    }
    Link previous = lastPerson < i - 1 ? links[i - 1] : null;
    boolean told = previous != null && previous.kind() == Kind.APPOINTED;
    boolean topic =
        told || lookingAt(Gap.PARTICULARS, person.end()) || lookingAt(Gap.TOPIC, person.end());
    boolean only = lastPerson == i - 1 && isOnlyPersonUpTo(lastPerson);
    if (only && matches(Gap.GOES_ON_IN_OFFICE, clause, to)) {
      return Link.of(Kind.APPOINTED, chain, person);
    }
    if (topic && matches(Gap.GOES_ON, clause, to)) {
      return told && previous != null
          ? Link.shared(Kind.APPOINTED, chain, previous.holders().get(0))
          : Link.of(Kind.APPOINTED, chain, person);
    }
    if (lastPerson < i - 1 || !lookingAt(Gap.CLAUSE_END, chain.end())) {
      return null;
    }
    boolean bare = isBlank(clause, to) || endsWithJoint(clause, to);
    if (bare && topic && onlyParticulars(lookingAtEnd(Gap.NAME_TAIL, person.end(), to), clause)) {
      return Link.of(Kind.APPOINTED, chain, person);
    }
    return null;
  }

  private boolean isOnlyPersonUpTo(int person) {
    for (int k = 0; k < person; k++) {
      if (units.get(k) instanceof Unit.Person) {
        return false;
      }
    }
    return true;
  }

  /** Whether an untagged post stands before the tagged one: {@code 援藏干部、}. */
  private boolean endsWithJoint(int from, int to) {
    return to - from <= REACH && to > from && text.charAt(to - 1) == '、';
  }

  /** Whether nothing but particulars stands between a name and the clause of a post. */
  private boolean onlyParticulars(int from, int to) {
    if (to - from > MAX_PARTICULARS) {
      return false;
    }
    int start = from;
    for (int k = from; k < to; k++) {
      if (text.charAt(k) == ',' || text.charAt(k) == ' ' || text.charAt(k) == '。') {
        if (k > start && !isBlank(start, k) && !isParticular(start, k)) {
          return false;
        }
        start = k + 1;
      }
    }
    return true;
  }

  /** A post joined by a comma alone to posts whose holder stands behind them shares the holder. */
  private void inheritFromBehind() {
    for (int i = units.size() - 2; i >= 0; i--) {
      Link next = links[i + 1];
      if (links[i] == null
          && next != null
          && next.kind() == Kind.BEHIND
          && units.get(i) instanceof Unit.Chain chain
          && isComma(i)
          && !isTaken(chain)) {
        links[i] = Link.shared(Kind.BEHIND, chain, next.holders().get(0));
      }
    }
  }

  /** A post joined by a comma alone to posts that somebody takes is taken too. */
  private void inheritFromBefore() {
    for (int i = 1; i < units.size(); i++) {
      Link previous = links[i - 1];
      if (links[i] == null
          && previous != null
          && previous.kind() == Kind.APPOINTED
          && units.get(i) instanceof Unit.Chain chain
          && isComma(i - 1)
          && lookingAt(Gap.CLAUSE_END, chain.end())) {
        links[i] = Link.shared(Kind.APPOINTED, chain, previous.holders().get(0));
      }
    }
  }

  /** Whether a verb before the post says that somebody takes it. */
  private boolean isTaken(Unit.Chain chain) {
    return chain.start() > 0 && "任职为选是系当".indexOf(text.charAt(chain.start() - 1)) >= 0;
  }

  private boolean isComma(int i) {
    int from = units.get(i).end();
    return units.get(i + 1).start() - from == 1 && text.charAt(from) == ',';
  }

  private boolean isDirectlyBehind(int i) {
    if (i + 1 == units.size() || !(units.get(i + 1) instanceof Unit.Person)) {
      return false;
    }
    int from = units.get(i).end();
    int to = units.get(i + 1).start();
    return matches(Gap.FORWARD, from, to)
        || (isOf(from, to) && units.get(i) instanceof Unit.Chain chain && isTaken(chain));
  }

  private boolean isDirectlyBefore(int i) {
    return i > 0
        && units.get(i - 1) instanceof Unit.Person
        && units.get(i - 1).end() == units.get(i).start();
  }

  /** Returns the persons who share a post, of whom the unit at {@code last} is the last one. */
  private ImmutableList<Span> groupEndingAt(int last) {
    Deque<Span> group = new ArrayDeque<>();
    group.add(units.get(last).span());
    int first = last;
    while (true) {
      int head = first > 0 && isBehindChain(first) ? first - 1 : first;
      int next = head - 1;
      if (next < 0
          || !(units.get(next) instanceof Unit.Person)
          || !matches(Gap.AND, nameEnd(next), units.get(head).start())) {
        return ImmutableList.copyOf(group);
      }
      group.addFirst(units.get(next).span());
      first = next;
    }
  }

  /**
   * Returns the persons behind a chain who hold its posts: the first one, and where its last post
   * is one that several persons can have, those listed after it who have no post of their own.
   */
  private ImmutableList<Span> sharersBehind(int i, Unit.Chain chain) {
    int first = i + 1;
    if (!SharedPost.canBeShared(text, chain.posts().get(chain.posts().size() - 1))) {
      return ImmutableList.of(units.get(first).span());
    }
    ImmutableList.Builder<Span> sharers = ImmutableList.builder();
    sharers.add(units.get(first).span());
    int last = first;
    while (last + 1 < units.size()
        && units.get(last + 1) instanceof Unit.Person
        && matches(Gap.AND, nameEnd(last), units.get(last + 1).start())
        && !isNameOfAPost(last + 1)) {
      last++;
      sharers.add(units.get(last).span());
    }
    return sharers.build();
  }

  /** Whether a post stands directly behind the name: {@code 李四教授}. */
  private boolean isNameOfAPost(int person) {
    return person + 1 < units.size()
        && units.get(person + 1) instanceof Unit.Chain
        && isDirectlyBefore(person + 1);
  }

  private boolean isBehindChain(int i) {
    return units.get(i - 1) instanceof Unit.Chain
        && (isDirectlyBehind(i - 1) || isBlank(units.get(i - 1).end(), units.get(i).start()));
  }

  /** Returns the persons who share a post, of whom the unit at {@code first} is the first one. */
  private ImmutableList<Span> groupStartingAt(int first) {
    ImmutableList.Builder<Span> group = ImmutableList.builder();
    int i = first;
    while (true) {
      group.add(units.get(i).span());
      int next = i + 1;
      if (next < units.size() && units.get(next) instanceof Unit.Chain && isDirectlyBehind(next)) {
        next++;
      }
      if (next >= units.size()
          || !(units.get(next) instanceof Unit.Person)
          || !matches(Gap.AND, nameEnd(i), units.get(i + 1).start())) {
        return group.build();
      }
      i = next;
    }
  }

  /** Returns where the name ends with what belongs to it: {@code （女，回族）}, {@code 同志}. */
  private int nameEnd(int i) {
    int limit = i + 1 < units.size() ? units.get(i + 1).start() : end;
    return lookingAtEnd(Gap.NAME_TAIL, units.get(i).end(), limit);
  }

  /**
   * Returns the start of the clause that ends at {@code to}; negative if it starts before {@code
   * from}, or too far away to look.
   */
  private int clauseStart(int from, int to) {
    int lowest = Math.max(from, to - REACH);
    for (int k = to - 1; k >= lowest; k--) {
      char c = text.charAt(k);
      if (c == ',' || c == ' ' || c == '。') {
        return k + 1;
      }
      if (c == ';' || c == ':') {
        return -1;
      }
    }
    return -1;
  }

  private void findRuns() {
    for (int i = 0; i < units.size(); i++) {
      runStart[i] = i > 0 && isBlankGap(i - 1) ? runStart[i - 1] : i;
    }
    for (int i = units.size() - 1; i >= 0; i--) {
      runEnd[i] = i + 1 < units.size() && isBlankGap(i) ? runEnd[i + 1] : i;
    }
  }

  private boolean isBlankGap(int i) {
    return matches(Gap.BLANK, units.get(i).end(), units.get(i + 1).start());
  }

  private boolean isBlank(int from, int to) {
    for (int k = from; k < to; k++) {
      if (text.charAt(k) != ' ') {
        return false;
      }
    }
    return true;
  }

  private int indexOf(String word, int from, int to) {
    int found = text.toString().indexOf(word, from);
    return found >= 0 && found + word.length() <= to ? found : -1;
  }

  private boolean isParticular(int from, int to) {
    return to - from <= REACH && Gap.PARTICULAR.matcher(text.toString()).region(from, to).matches();
  }

  private boolean matches(GapPattern pattern, int from, int to) {
    return to - from <= REACH && pattern.matches(text, from, to);
  }

  private boolean lookingAt(GapPattern pattern, int from) {
    return pattern.lookingAt(text, from, Math.min(end, from + REACH));
  }

  private int lookingAtEnd(GapPattern pattern, int from, int limit) {
    return pattern.lookingAtEnd(text, from, Math.min(limit, from + REACH));
  }
}
