package io.github.tifa.facts.clauses;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits sentences into clauses and finds the people in them. Immutable and thread-safe. */
public final class ClauseSplitter {

  /** The longest uncovered text inside a noun phrase, in UTF-16 code units. */
  private static final int MOST_UNCOVERED = 16;

  /** The longest text that joins two people of a list: a chain of posts may be long. */
  private static final int LONGEST_JOINT = 80;

  /** The longest byline in brackets. */
  private static final int LONGEST_BYLINE = 80;

  /** What a clause begins with whose first name is no subject. */
  private static final String BEFORE_OBJECTS = "向对同与为给把将跟据";

  private static final String JOINTS = "、和与同及 ";

  private static final WordSet BYLINES = WordSet.of("记者", "通讯员");

  private static final ImmutableList<String> ADDRESSES = ImmutableList.of("同志", "先生", "女士", "一行");

  private final WordTable<String> governing;

  /** Creates a splitter. */
  public ClauseSplitter() {
    this.governing = WordTable.bundled("governing-verbs.tsv", row -> row.get(0));
  }

  /** Returns the clauses of a sentence in text order; empty ones are left out. */
  public ImmutableList<Clause> split(AnnotatedText text, Sentence sentence) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int behindByline = behindByline(text, i, sentence.end());
      if (behindByline > i) {
        if (i > start) {
          clauses.add(new Clause(start, i));
        }
        start = behindByline;
        i = behindByline - 1;
      } else if (separates(text.text().charAt(i)) && !text.isClosed(i)) {
        if (i > start) {
          clauses.add(new Clause(start, i));
        }
        start = i + 1;
      }
    }
    if (start < sentence.end()) {
      clauses.add(new Clause(start, sentence.end()));
    }
    return clauses.build();
  }

  /**
   * Returns where the byline in brackets ends that opens at {@code from}; that offset if none does.
   */
  private static int behindByline(AnnotatedText text, int from, int limit) {
    if (text.text().charAt(from) != '(') {
      return from;
    }
    boolean byline = false;
    for (int i = from + 1; i < Math.min(limit, from + LONGEST_BYLINE); i++) {
      byline |= BYLINES.startsAt(text, i, limit);
      if (text.text().charAt(i) == ')') {
        return byline ? i + 1 : from;
      }
    }
    return from;
  }

  private static boolean separates(char c) {
    return switch (c) {
      case ',', ';', ':', '。', '!', '?', '…', ' ', '\n' -> true;
      default -> false;
    };
  }

  /** Returns the lists of people between two offsets of a clause, in text order. */
  public ImmutableList<PersonList> people(AnnotatedText text, int from, int to) {
    ImmutableList<Span> persons = text.persons(from, to);
    ImmutableList.Builder<PersonList> lists = ImmutableList.builder();
    List<Span> list = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      list.add(persons.get(i));
      boolean goesOn = i + 1 < persons.size() && joins(text, persons.get(i), persons.get(i + 1));
      if (!goesOn) {
        lists.add(list(text, list, to));
        list.clear();
      }
    }
    return lists.build();
  }

  private static PersonList list(AnnotatedText text, List<Span> persons, int limit) {
    int end = behindName(text, persons.get(persons.size() - 1).end(), limit);
    boolean open = end < limit && text.text().charAt(end) == '等';
    return new PersonList(ImmutableList.copyOf(persons), open ? end + 1 : end, open);
  }

  /** Returns where the bracket, post or address behind a name ends. */
  private static int behindName(AnnotatedText text, int nameEnd, int limit) {
    int end = nameEnd;
    if (end < limit && text.text().charAt(end) == '(') {
      int close = end + 1;
      while (close < limit && close - end < MOST_UNCOVERED && text.text().charAt(close) != ')') {
        close++;
      }
      if (close < limit && text.text().charAt(close) == ')') {
        end = close + 1;
      }
    }
    for (String address : ADDRESSES) {
      if (text.startsWith(address, end, limit)) {
        end += address.length();
      }
    }
    return Math.min(limit, Math.max(end, text.endOfCovered(end)));
  }

  private boolean joins(AnnotatedText text, Span person, Span next) {
    int limit = next.start();
    if (limit - person.end() > LONGEST_JOINT) {
      return false;
    }
    int from = behindName(text, person.end(), limit);
    return from < limit
        && JOINTS.indexOf(text.text().charAt(from)) >= 0
        && isNounPhrase(text, from + 1, limit);
  }

  /** Returns whether what stands between the offsets can be the posts and bodies before a name. */
  public boolean isNounPhrase(AnnotatedText text, int from, int to) {
    return text.uncovered(from, to) <= MOST_UNCOVERED && !governing.occurs(text, from, to);
  }

  /** Returns whether a verb between the offsets takes what follows it as its object. */
  public boolean isGoverned(AnnotatedText text, int from, int to) {
    return governing.occurs(text, from, to);
  }

  /**
   * Returns whether a name at {@code to} can be the subject of a clause that begins at {@code
   * from}: nothing but times, bodies and posts goes before it, or a scene, but no verb that governs
   * it and no preposition.
   */
  public boolean isSubjectPosition(AnnotatedText text, int from, int to) {
    if (to > from
        && !text.isClosed(from)
        && BEFORE_OBJECTS.indexOf(text.text().charAt(from)) >= 0) {
      return false;
    }
    return isNounPhrase(text, from, to);
  }
}
