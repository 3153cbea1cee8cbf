package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Proposes places that no gazetteer has, by their suffix: behind the place that they lie in ({@code
 * 曲水县达嘎村}), or between punctuation, prepositions and verbs of motion.
 */
final class UnknownPlaceFinder implements CandidateFinder {
  private static final int LONGEST_NAME = 6;

  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of(
          "县", "区", "市", "镇", "乡", "村", "街道", "社区", "小区", "苏木", "嘎查", "大队", "林场", "牧场", "农场", "大街",
          "大道", "路", "街", "巷", "胡同", "水库", "大桥", "大坝", "机场", "口岸", "景区", "古镇", "古城", "大峡谷", "公园",
          "广场", "工业园", "产业园", "开发区", "遗址", "纪念馆", "山", "河", "江", "湖", "岛", "湾", "沟", "渠", "寺",
          "高速公路", "公路", "铁路", "地区", "州", "省", "山脉", "运河", "海峡", "群岛", "草原", "沙漠", "盆地", "高原", "港",
          "站", "电站", "发电站", "哨所", "府", "大区");

  /** Suffixes that mark an administrative division or a settlement. */
  private static final ImmutableSet<String> DIVISIONS =
      ImmutableSet.of("县", "区", "市", "镇", "乡", "村", "街道", "社区", "小区", "苏木", "嘎查", "州", "省", "府");

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "在", "到", "赴", "来到", "走进", "位于", "至", "从", "于", "前往", "抵达", "走访", "距", "离", "经", "沿");

  private static final String NOT_INSIDE = "的了和与及等是有为至从被把由对向以个各全本这那某每其在到来去该多几两新老大小同";

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (!text.wordEnds(i + 1)) {
        continue;
      }
      String suffix = suffixEndingAt(text, i + 1, sentence.start());
      if (suffix != null) {
        propose(text, sentence, i + 1, suffix, candidates);
      }
    }
  }

  private static @Nullable String suffixEndingAt(TokenizedText text, int end, int first) {
    for (int length = 4; length >= 1; length--) {
      if (end - length > first) {
        String suffix = text.text().substring(end - length, end);
        if (SUFFIXES.contains(suffix)) {
          return suffix;
        }
      }
    }
    return null;
  }

  private static void propose(
      TokenizedText text, Sentence sentence, int end, String suffix, Candidates candidates) {
    int bodyEnd = end - suffix.length();
    int first = Math.max(sentence.start(), bodyEnd - LONGEST_NAME);
    Candidate known = candidates.longestEndingAt(end, EntityType.PLACE);
    if (known != null && known.confidence() > 0.9) {
      return;
    }
    // A common noun such as 农村 or 城市 is no name.
    if (text.wordStart(bodyEnd) < bodyEnd && !isName(text, bodyEnd - 1)) {
      return;
    }
    for (int start = bodyEnd - 1; start >= first; start--) {
      char c = text.at(start);
      if (!Ideographs.isIdeograph(c) || NOT_INSIDE.indexOf(c) >= 0) {
        return;
      }
      if (bodyEnd - start < (suffix.length() > 1 ? 1 : 2) && DIVISIONS.contains(suffix)) {
        continue;
      }
      boolean begins = text.wordBegins(start);
      if (begins && text.wordEnd(start) > start + 1 && isNoName(text.partOfSpeech(start))) {
        return;
      }
      Candidate owner = candidates.longestEndingAt(start, EntityType.PLACE);
      if (owner != null && owner.length() > 1 && owner.confidence() >= 0.8) {
        if (DIVISIONS.contains(suffix) || begins) {
          candidates.addByRule(
              start,
              end,
              EntityType.PLACE,
              "place in place",
              DIVISIONS.contains(suffix) ? 0.85 : 0.6);
        }
        return;
      }
      if (begins && bodyEnd - start >= 2 && isEntered(text, start)) {
        candidates.addByRule(start, end, EntityType.PLACE, "place by suffix", 0.65);
        return;
      }
    }
  }

  /** Words known as something else than a name. */
  private static boolean isNoName(String partOfSpeech) {
    return !partOfSpeech.isEmpty()
        && ("vdcprmftsba".indexOf(partOfSpeech.charAt(0)) >= 0 || partOfSpeech.equals("n"));
  }

  private static boolean isName(TokenizedText text, int index) {
    String partOfSpeech = text.partOfSpeech(index);
    return partOfSpeech.startsWith("nr") || partOfSpeech.startsWith("ns") || partOfSpeech.isEmpty();
  }

  private static boolean isEntered(TokenizedText text, int start) {
    char before = text.at(start - 1);
    if ("、,。\n(“".indexOf(before) >= 0) {
      return true;
    }
    return PREPOSITIONS.contains(text.text().substring(text.wordStart(start - 1), start));
  }
}
