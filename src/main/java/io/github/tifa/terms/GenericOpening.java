package io.github.tifa.terms;

/** Words that no policy term begins with: what follows points or counts, and names nothing. */
final class GenericOpening {
  private static final WordList OPENINGS =
      WordList.of("这", "该", "上述", "本次", "此次", "多场", "多轮", "多项", "多次", "相关", "有关", "一系列");

  private GenericOpening() {}

  /** Returns whether what starts at {@code start} is generic: {@code 这次代表大会}, {@code 多场分论坛}. */
  static boolean standsAt(String text, int start) {
    return OPENINGS.lengthAt(text, start) > 0;
  }
}
