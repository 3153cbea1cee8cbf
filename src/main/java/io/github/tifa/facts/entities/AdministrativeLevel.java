package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.DivisionLevel;
import java.util.Optional;

/** A word that stands for a division of its kind: {@code 省} in {@code 省委} and {@code 全省}. */
enum AdministrativeLevel {
  REGION("自治区", "", DivisionLevel.PROVINCE, DivisionLevel.PROVINCE),
  PREFECTURE("地区", "", DivisionLevel.PREFECTURE, DivisionLevel.PREFECTURE),
  PROVINCE("省", "", DivisionLevel.PROVINCE, DivisionLevel.PROVINCE),
  CITY("市", "场", DivisionLevel.PROVINCE, DivisionLevel.COUNTY),
  AUTONOMOUS_PREFECTURE("州", "立", DivisionLevel.PREFECTURE, DivisionLevel.PREFECTURE),
  COUNTY("县", "域城", DivisionLevel.COUNTY, DivisionLevel.COUNTY),
  DISTRICT("区", "域块", DivisionLevel.COUNTY, DivisionLevel.COUNTY),
  BANNER("旗", "舰袍下", DivisionLevel.COUNTY, DivisionLevel.COUNTY),
  LEAGUE("盟", "军国友", DivisionLevel.PREFECTURE, DivisionLevel.PREFECTURE);

  private static final ImmutableList<AdministrativeLevel> ALL = ImmutableList.copyOf(values());

  private final String word;
  private final String notBefore;
  private final DivisionLevel highest;
  private final DivisionLevel lowest;

  AdministrativeLevel(String word, String notBefore, DivisionLevel highest, DivisionLevel lowest) {
    this.word = word;
    this.notBefore = notBefore;
    this.highest = highest;
    this.lowest = lowest;
  }

  /** Returns the word. */
  String word() {
    return word;
  }

  /** Returns the level whose word stands at {@code start}, and does not begin another word. */
  static Optional<AdministrativeLevel> at(CharSequence text, int start) {
    for (AdministrativeLevel level : ALL) {
      int end = start + level.word.length();
      if (end <= text.length()
          && matches(text, start, level.word)
          && (end == text.length() || level.notBefore.indexOf(text.charAt(end)) < 0)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(CharSequence text, int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a division is called by the word. */
  boolean fits(Division division) {
    return division.name().endsWith(word)
        && division.level().compareTo(highest) >= 0
        && division.level().compareTo(lowest) <= 0
        && (this != DISTRICT || !division.name().endsWith("自治区"));
  }
}
