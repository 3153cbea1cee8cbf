package io.github.tifa.terms;

import io.github.tifa.terms.Session.Body;
import java.util.Optional;

/** The parts of a session's name, gathered from right to left. Mutable, not thread-safe. */
final class SessionParts {
  private final ReadingText text;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder region = new StringBuilder();
  private int term;

  SessionParts(ReadingText text) {
    this.text = text;
  }

  /** Takes in words of the body; returns {@code start}. */
  int body(int start, int end) {
    body.insert(0, text.characters().substring(start, end));
    return start;
  }

  /** Takes in a region; returns {@code start}. */
  int region(int start, int end) {
    region.insert(0, text.characters().substring(start, end));
    return start;
  }

  /** Takes in the ordinal of the term, whose number stands from {@code number} to {@code end}. */
  int term(int start, int number, int end) {
    term = Math.max(0, Numerals.value(text, number, end));
    return start;
  }

  boolean isEmpty() {
    return body.length() == 0 && region.length() == 0 && term == 0;
  }

  boolean nameABody() {
    return body.length() > 0 || term > 0;
  }

  /** Returns the session, if its body is one of those whose sessions have a standard name. */
  Optional<Session> session(int number, String head) {
    String words = body.toString();
    boolean congress = head.equals("次全国代表大会") || head.equals("次代表大会");
    boolean plenum = head.equals("中全会") || head.equals("次全会") || head.equals("次全体会议");
    boolean party = words.contains("中共") || words.contains("共产党") || words.contains("党的");
    if (congress) {
      return party && term == 0 ? of(Body.PARTY_CONGRESS, 0, number) : Optional.empty();
    }
    if (term == 0) {
      return Optional.empty();
    }
    boolean standing = words.contains("常委") || words.contains("常务委员");
    if (plenum) {
      if (words.contains("纪委") || words.contains("纪律检查")) {
        return of(Body.DISCIPLINE_COMMISSION, term, number);
      }
      boolean committee = words.isEmpty() || words.equals("中央委员会") || words.endsWith("党委");
      return party || committee || isRegionalCommittee(words)
          ? of(Body.PARTY_COMMITTEE, term, number)
          : Optional.empty();
    }
    if (!head.equals("次会议")) {
      return Optional.empty();
    }
    if (words.contains("人大") || words.contains("人民代表大会")) {
      return of(
          standing ? Body.PEOPLES_CONGRESS_STANDING_COMMITTEE : Body.PEOPLES_CONGRESS,
          term,
          number);
    }
    if (words.contains("政协") || words.contains("政治协商")) {
      return of(
          standing ? Body.CONSULTATIVE_CONFERENCE_STANDING_COMMITTEE : Body.CONSULTATIVE_CONFERENCE,
          term,
          number);
    }
    return Optional.empty();
  }

  private static boolean isRegionalCommittee(String words) {
    return words.length() >= 2
        && words.endsWith("委")
        && "省市区县州旗".indexOf(words.charAt(words.length() - 2)) >= 0;
  }

  /** A region that is not named, such as the 省 of 省委, leaves the full form unknown. */
  private Optional<Session> of(Body kind, int ofTerm, int number) {
    String words = body.toString();
    boolean regional = isRegionalCommittee(words) || words.endsWith("党委") || words.endsWith("党组");
    String name = region.toString();
    boolean national = name.isEmpty() || name.equals("全国");
    if (regional || (!national && name.length() < 3) || isUnqualified(name, words, national)) {
      return Optional.empty();
    }
    return Optional.of(new Session(kind, national ? "" : name, ofTerm, number));
  }

  /** Without region and without 全国 or 中央, whose session it is stands elsewhere. */
  private static boolean isUnqualified(String name, String words, boolean national) {
    return national
        && name.isEmpty()
        && !words.isEmpty()
        && !words.contains("全国")
        && !words.contains("中央")
        && !words.contains("党")
        && !words.contains("中共");
  }
}
