package io.github.tifa.article;

/**
 * Recognises lines that are part of the page and not of the article: navigation, buttons, legal
 * notes, lists of other articles. Immutable and thread-safe.
 */
final class FurnitureLines {
  private static final int LONGEST = 120;
  private static final int LONGEST_TRAIL = 80;
  private static final String TRAIL_MARKS = ">»›→";
  private static final String BULLETS = "●□■◎○◆◇▲△★☆·>[【( ";

  /** How much of a line its words must be for the line to speak of the page. */
  private static final double LEAST_SAID = 0.2;

  /** How much of a line that counts as filled may be something else. */
  private static final double MOST_UNFILLED = 0.3;

  /** Returns whether a line leads to other parts of the site. */
  boolean isNavigation(PageLine line) {
    return isTrail(line) || isToday(line) || begins(line, Cue.NAVIGATION);
  }

  /** Returns whether a line is furniture of any kind. */
  boolean matches(PageLine line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (isNavigation(line) || isFilled(line) || isWordless(line)) {
      return true;
    }
    if (line.isShort() && (begins(line, Cue.RELATED) || begins(line, Cue.NEIGHBOUR))) {
      return true;
    }
    if (line.isProse()) {
      return isProseOfPage(line);
    }
    if (line.length() <= LONGEST_TRAIL && speaksOfPage(line)) {
      return true;
    }
    return begins(line, Cue.NEIGHBOUR);
  }

  /** Returns whether what follows a line is furniture as well. */
  boolean opensFoot(PageLine line) {
    return line.cues().stream().anyMatch(hit -> hit.cue().isFurniture());
  }

  /** Returns whether a sentence speaks of the page: with two cues, or one at its beginning. */
  private static boolean isProseOfPage(PageLine line) {
    int cues = 0;
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.TOOL || hit.cue() == Cue.LEGAL) {
        cues++;
      }
    }
    return cues > 1
        || (cues == 1
            && (begins(line, Cue.TOOL)
                || begins(line, Cue.LEGAL)
                || line.startsWith("本网")
                || line.startsWith("声明")
                || line.startsWith("凡")));
  }

  /** Returns whether words of the page begin a short line or make up a good part of it. */
  private static boolean speaksOfPage(PageLine line) {
    int said = 0;
    for (CueHit hit : line.cues()) {
      if (hit.cue() == Cue.TOOL || hit.cue() == Cue.LEGAL) {
        said += hit.end() - hit.start();
      }
    }
    return said >= LEAST_SAID * line.length() || begins(line, Cue.TOOL) || begins(line, Cue.LEGAL);
  }

  private static boolean begins(PageLine line, Cue cue) {
    for (CueHit hit : line.cues()) {
      if (hit.cue() == cue) {
        return isOpening(line, hit.start());
      }
    }
    return false;
  }

  private static boolean isOpening(PageLine line, int end) {
    for (int i = line.start(); i < end; i++) {
      if (BULLETS.indexOf(line.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the line is a way through the site: 首页 > 要闻 > 正文. */
  private static boolean isTrail(PageLine line) {
    if (line.length() > LONGEST_TRAIL || line.isProse()) {
      return false;
    }
    for (int i = line.start() + 1; i < line.end(); i++) {
      if (TRAIL_MARKS.indexOf(line.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the line is the date of the visit: 2024年11月23日 星期六 |. */
  private static boolean isToday(PageLine line) {
    FullDate date = FullDate.find(line.text(), line.start(), line.end());
    if (date == null || date.start() != line.start()) {
      return false;
    }
    int week = line.indexOf('星', date.end());
    if (week < 0 || !line.text().substring(date.end(), week).isBlank()) {
      return false;
    }
    int rest = week + "星期六".length();
    while (rest < line.end() && " |｜".indexOf(line.text().charAt(rest)) >= 0) {
      rest++;
    }
    return rest >= line.end() || line.text().startsWith("农历", rest);
  }

  /** Returns whether the line is made of buttons and counters. */
  private static boolean isFilled(PageLine line) {
    int filled = 0;
    int letters = 0;
    int next = 0;
    for (int i = line.start(); i < line.end(); i++) {
      while (next < line.cues().size() && line.cues().get(next).end() <= i) {
        next++;
      }
      if (!Character.isLetter(line.text().charAt(i))) {
        continue;
      }
      letters++;
      if (next < line.cues().size()) {
        CueHit hit = line.cues().get(next);
        if (hit.start() <= i && (hit.cue() == Cue.FILLER || hit.cue().isFurniture())) {
          filled++;
        }
      }
    }
    return filled > 0 && letters - filled <= MOST_UNFILLED * letters;
  }

  /** Returns whether no Chinese character stands in the line. */
  private static boolean isWordless(PageLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isIdeographic(line.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
