package io.github.tifa.facts.times;

/** Whether the words before a time say that it comes again and again: 每日7时、19时. */
final class HabitCue {
  private static final int REACH = 12;
  private static final String CLAUSE_ENDS = ",。;:!?\n";
  private static final String UNITS = "天日晚早周月年逢到个";

  private HabitCue() {}

  static boolean before(String text, int start) {
    int from = Math.max(0, start - REACH);
    for (int i = start - 1; i >= from && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i--) {
      if (text.charAt(i) == '每' && UNITS.indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
