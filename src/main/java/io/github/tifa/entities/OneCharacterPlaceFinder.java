package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.Sentence;

/**
 * Proposes the one-character short forms of countries and provinces: two or more side by side, as
 * in {@code 中俄} and {@code 港澳台}, or with 、 between them, and one beside a verb of going and
 * staying, as in {@code 访华} and {@code 在京}.
 */
final class OneCharacterPlaceFinder implements CandidateFinder {
  private static final String BEFORE = "访来对驻在赴涉进抵离返旅留入出";

  /** Places so often paired that their pairs need no other evidence. */
  private static final String CORE = "中美俄欧日英法韩港澳台京津冀沪苏浙皖粤渝滇黔";

  /** Single characters that may stand beside a run: 中俄两国, 和中美. */
  private static final String BESIDE = "两双三四五六多各在和与及对为向是的等将至到从以了并由之间第地都外";

  private static final ImmutableSet<String> NOT_AFTER = ImmutableSet.of("方", "军", "籍", "币", "元");

  private final ImmutableSet<String> inPairs;
  private final ImmutableSet<String> alone;
  private final PostTitles titles;

  private OneCharacterPlaceFinder(
      ImmutableSet<String> inPairs, ImmutableSet<String> alone, PostTitles titles) {
    this.inPairs = inPairs;
    this.alone = alone;
    this.titles = titles;
  }

  /** Reads a table of form and use: {@code PAIR}, {@code SINGLE} or both with a comma. */
  static OneCharacterPlaceFinder of(TsvTable table, PostTitles titles) {
    ImmutableSet.Builder<String> inPairs = ImmutableSet.builder();
    ImmutableSet.Builder<String> alone = ImmutableSet.builder();
    for (TsvTable.Row row : table.rows()) {
      String form = row.require(0, "form");
      String use = row.require(1, "use");
      if (use.contains("PAIR")) {
        inPairs.add(form);
      }
      if (use.contains("SINGLE")) {
        alone.add(form);
      }
    }
    return new OneCharacterPlaceFinder(inPairs.build(), alone.build(), titles);
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    int i = sentence.start();
    while (i < sentence.end()) {
      int end = i;
      while (end < sentence.end() && inPairs.contains(String.valueOf(text.at(end)))) {
        end++;
      }
      if (end - i >= 2 && end - i <= 6 && standsApart(text, i, end)) {
        for (int k = i; k < end; k++) {
          candidates.addByRule(k, k + 1, EntityType.PLACE, "places side by side", 0.9);
        }
      }
      for (int k = i; k < end; k++) {
        if (isAlone(text, k)) {
          candidates.addByRule(k, k + 1, EntityType.PLACE, "place alone", 0.8);
        }
      }
      i = Math.max(end, i + 1);
      if (end == i - 1 && isAlone(text, end)) {
        candidates.addByRule(end, end + 1, EntityType.PLACE, "place alone", 0.8);
      }
    }
  }

  /** The run is a word, or its characters are words, or the words are abbreviations. */
  private static boolean standsApart(TokenizedText text, int start, int end) {
    if (!text.wordBegins(start) || !text.wordEnds(end)) {
      return false;
    }
    if (text.wordEnd(start) == end && !isAbbreviation(text.partOfSpeech(start))) {
      return isCore(text, start, end) && text.partOfSpeech(start).startsWith("nr");
    }
    if (text.text().substring(start, end).indexOf('中') >= 0) {
      return true;
    }
    for (int i = start; i < end; i++) {
      boolean single = text.wordBegins(i) && text.wordEnds(i + 1);
      String partOfSpeech = text.partOfSpeech(i);
      boolean isWord =
          single && !partOfSpeech.isEmpty() && "vadmcprqu".indexOf(partOfSpeech.charAt(0)) >= 0;
      if (isWord || (!single && !isAbbreviation(partOfSpeech))) {
        return false;
      }
    }
    // A single character behind the run, or before it, speaks for a name in transliteration.
    return isCore(text, start, end)
        || (!isStrayCharacter(text, end) && !isStrayCharacter(text, start - 1));
  }

  private static boolean isCore(TokenizedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (CORE.indexOf(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String partOfSpeech) {
    return partOfSpeech.startsWith("j") || partOfSpeech.startsWith("ns");
  }

  private static boolean isStrayCharacter(TokenizedText text, int index) {
    return Ideographs.isIdeograph(text.at(index))
        && text.wordBegins(index)
        && text.wordEnds(index + 1)
        && BESIDE.indexOf(text.at(index)) < 0;
  }

  private boolean isAlone(TokenizedText text, int i) {
    String form = String.valueOf(text.at(i));
    if (!alone.contains(form) || NOT_AFTER.contains(String.valueOf(text.at(i + 1)))) {
      return false;
    }
    if (!text.wordEnds(i + 1)) {
      return false;
    }
    boolean afterVerb = BEFORE.indexOf(text.at(i - 1)) >= 0 && i - text.wordStart(i) <= 1;
    if (afterVerb) {
      return true;
    }
    // As the subject of a headline (美称) or before a post (俄总统).
    boolean atStart = text.at(i - 1) == '\n' || ",。 ".indexOf(text.at(i - 1)) >= 0;
    return text.wordBegins(i)
        && isAbbreviation(text.partOfSpeech(i))
        && (titles.beginAt(text, i + 1) || (atStart && text.partOfSpeech(i + 1).equals("v")));
  }
}
