package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;

/** Whether the words around a time say that it is still to come. */
final class FutureCue {
  private static final int REACH = 12;
  private static final String CLAUSE_ENDS = "。;!?\n";

  private static final ImmutableList<String> WORDS =
      ImmutableList.of("将", "拟", "预计", "计划", "定于", "即将", "届时", "明年", "截止", "预定", "有望");

  private static final ImmutableList<String> BEHIND =
      ImmutableList.of("前", "之前", "起", "将", "截止", "拟");

  private FutureCue() {}

  static boolean at(String text, TimePhrase phrase) {
    int start = phrase.start();
    int from = start;
    while (from > 0 && start - from < REACH && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return isBefore(text, from, start) || isBehind(text, phrase.end());
  }

  private static boolean isBefore(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      for (String word : WORDS) {
        if (text.startsWith(word, i) && i + word.length() <= to) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBehind(String text, int end) {
    for (String word : BEHIND) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
