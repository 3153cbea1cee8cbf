package io.github.tifa.facts.entities;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says whether a name may be a short form of another, by how organizations are abbreviated. */
final class Abbreviation {
  private static final CharMatcher QUOTES = CharMatcher.anyOf("“”\"《》'‘’");

  private static final ImmutableList<String> COMPANY_ENDS =
      ImmutableList.of("集团股份有限公司", "集团有限责任公司", "集团有限公司", "股份有限公司", "有限责任公司", "有限公司", "公司", "集团");

  /** What may follow the short form of a company in its full one: not the name of a subsidiary. */
  private static final ImmutableList<String> GROUP_ENDS =
      ImmutableList.of("集团股份有限公司", "集团有限责任公司", "集团有限公司", "股份有限公司", "集团");

  /** Heads of three characters, for which the first of them stands. */
  private static final ImmutableList<String> LONG_HEADS = ImmutableList.of("委员会", "办公室");

  private static final int LONGEST = 6;
  private static final int SHORTEST_END = 3;

  private Abbreviation() {}

  /**
   * Returns for each short form the full forms that it may stand for, in the order given. Looks up
   * the ends, beginnings and contractions of each full form among the short ones, so that the time
   * does not grow with the product of their numbers.
   */
  static ListMultimap<String, String> fullForms(
      Collection<String> shortForms, Collection<String> fullForms) {
    ListMultimap<String, String> byName = ArrayListMultimap.create();
    ListMultimap<String, String> byBorders = ArrayListMultimap.create();
    for (String shortForm : shortForms) {
      String name = QUOTES.removeFrom(shortForm);
      byName.put(name, shortForm);
      if (name.length() >= 2 && name.length() <= LONGEST) {
        byBorders.put(borders(name, name.charAt(name.length() - 1)), shortForm);
      }
    }
    ListMultimap<String, String> found = ArrayListMultimap.create();
    Set<String> candidates = new LinkedHashSet<>();
    for (String fullForm : fullForms) {
      String whole = QUOTES.removeFrom(fullForm);
      candidates.clear();
      for (int start = 2; whole.length() - start >= SHORTEST_END; start++) {
        candidates.addAll(byName.get(whole.substring(start)));
      }
      if (endsWithAny(GROUP_ENDS, whole)) {
        for (int end = SHORTEST_END; end < whole.length(); end++) {
          candidates.addAll(byName.get(whole.substring(0, end)));
        }
      }
      String core = core(whole);
      for (int i = Math.max(0, core.length() - 2); i < core.length(); i++) {
        candidates.addAll(byBorders.get(borders(core, core.charAt(i))));
      }
      for (String head : LONG_HEADS) {
        if (core.endsWith(head)) {
          candidates.addAll(byBorders.get(borders(core, head.charAt(0))));
        }
      }
      for (String shortForm : candidates) {
        if (matches(shortForm, fullForm)) {
          found.put(shortForm, fullForm);
        }
      }
    }
    return found;
  }

  private static String borders(String name, char last) {
    return "" + name.charAt(0) + last;
  }

  /** Returns whether {@code shortForm} is the end, the beginning or an abbreviation of a name. */
  static boolean matches(String shortForm, String fullForm) {
    String whole = QUOTES.removeFrom(fullForm);
    String name = QUOTES.removeFrom(shortForm);
    return name.length() < whole.length()
        && (isEnd(name, whole) || isCompany(name, whole) || isContraction(name, whole));
  }

  /** {@code 塔里木油田公司党委} for {@code 中国石油塔里木油田公司党委}; but the party in a chamber is not the party. */
  private static boolean isEnd(String name, String whole) {
    return name.length() >= SHORTEST_END
        && whole.endsWith(name)
        && whole.length() - name.length() >= 2
        && !(name.endsWith("党") && whole.charAt(whole.length() - name.length() - 1) == '院');
  }

  /** {@code 宁德时代} for {@code 宁德时代新能源科技股份有限公司}. */
  static boolean isCompany(String name, String whole) {
    return name.length() >= SHORTEST_END
        && name.length() < whole.length()
        && whole.startsWith(name)
        && endsWithAny(GROUP_ENDS, whole);
  }

  /** Returns whether one of {@code ends} ends the name. */
  static boolean endsWithAny(List<String> ends, String name) {
    for (String end : ends) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code 中国石化} for {@code 中国石油化工集团有限公司}: its characters in their order, the first being the first
   * and the last one of the last of the name proper. What shares its whole head with the name is no
   * contraction of it: {@code 北京大学} is not {@code 北京师范大学}.
   */
  private static boolean isContraction(String name, String whole) {
    String core = core(whole);
    if (name.length() < 2
        || name.length() > LONGEST
        || name.length() * 3 > core.length() * 2 + 1
        || name.length() * 5 < core.length() * 2
        || name.charAt(0) != core.charAt(0)
        || name.endsWith("军")
        || core.startsWith(name)
        || endsAlike(name, core)) {
      return false;
    }
    char last = name.charAt(name.length() - 1);
    boolean endsInHead =
        core.indexOf(last, core.length() - 2) >= 0
            || LONG_HEADS.stream().anyMatch(head -> core.endsWith(head) && head.charAt(0) == last);
    return endsInHead && isIn(name, core);
  }

  private static boolean endsAlike(String name, String core) {
    return name.regionMatches(name.length() - 2, core, core.length() - 2, 2);
  }

  private static String core(String whole) {
    for (String end : COMPANY_ENDS) {
      if (whole.endsWith(end) && whole.length() - end.length() >= 2) {
        return whole.substring(0, whole.length() - end.length());
      }
    }
    return whole;
  }

  /** Returns whether the characters of {@code name} stand in {@code whole} in their order. */
  static boolean isIn(String name, String whole) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return name.length() < whole.length();
  }
}
