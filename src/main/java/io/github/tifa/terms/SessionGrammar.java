package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbered sessions: 党的二十届三中全会, 十四届全国人大三次会议, 全国政协十四届二次会议, 二十届二中、三中全会.
 *
 * <p>A session is read from right to left: its head, its number, and then as many of the body's
 * parts as stand before it, in whatever order they are written: the ordinal of the term, the words
 * of which such bodies are named, regions, and names that were recognised.
 */
final class SessionGrammar implements TermGrammar {
  private static final String RULE = "session";

  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "中全会",
          "次全会",
          "次全体会议",
          "次全体(扩大)会议",
          "次会议",
          "届会议",
          "次全国代表大会",
          "次代表大会",
          "次党代会",
          "次委员长会议",
          "次主任会议",
          "次主席会议",
          "次常务会议",
          "次执委会议",
          "次常委会议",
          "次双周协商座谈会",
          "次部长级会议",
          "次缔约方大会");

  /** The words that name a body, longest first where one ends with another. */
  private static final WordList BODY_WORDS =
      WordList.of(
          "全国人民代表大会",
          "人民代表大会",
          "全国人大",
          "人大",
          "常务委员会",
          "中央纪律检查委员会",
          "纪律检查委员会",
          "执行委员会",
          "全国委员会",
          "中央委员会",
          "委员会",
          "常委会",
          "执委会",
          "人大常委",
          "中央纪委",
          "纪委",
          "中国人民政治协商会议",
          "全国政协",
          "政协",
          "中国共产党",
          "中共",
          "党的",
          "党委",
          "省委",
          "市委",
          "区委",
          "县委",
          "州委",
          "旗委",
          "中华人民共和国");

  /** What may stand before the region of a body. */
  private static final WordList REGION_LEADS = WordList.of("中国共产党", "中共", "中国人民政治协商会议", "政协");

  private static final WordList REGION_WORDS =
      WordList.of("自治区", "自治州", "自治县", "自治旗", "兵团", "全国", "省", "市", "州", "盟", "县", "旗", "区");

  @Override
  public ImmutableList<String> triggers() {
    return HEADS;
  }

  @Override
  public int read(ReadingText text, int start, int end, int trigger, Consumer<PolicyTerm> found) {
    Reading reading = read(text, start, HEADS.get(trigger));
    if (reading != null) {
      found.accept(
          text.term(
              reading.start,
              end,
              TermCategory.MEETING,
              RULE,
              reading.confidence,
              reading.session.map(Session::canonical)));
    }
    return end;
  }

  /** Returns the session that the whole of {@code name} names. */
  static Optional<Session> parse(String name) {
    NormalizedText characters = NormalizedText.of(name);
    ReadingText text = new ReadingText(characters, regionIn(characters));
    for (String head : HEADS) {
      int headStart = name.length() - head.length();
      if (text.ends(name.length(), head)) {
        Reading reading = read(text, headStart, head);
        if (reading != null && reading.start == 0 && reading.session.isPresent()) {
          return reading.session;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what stands between the words of the body and the ordinal, as a place. */
  private static ImmutableList<Mention> regionIn(NormalizedText name) {
    ReadingText text = new ReadingText(name, ImmutableList.of());
    int start = text.lengthAt(0, REGION_LEADS);
    int end = start;
    while (end < name.length() && text.at(end) != '第' && !Numerals.isDigit(text.at(end))) {
      end++;
    }
    if (end - start < 2
        || end == name.length()
        || text.lengthAt(start, BODY_WORDS) > 0
        || text.lengthBefore(end, REGION_WORDS) == 0) {
      return ImmutableList.of();
    }
    Span span = new Span(start, end);
    return ImmutableList.of(
        Mention.builder()
            .span(span)
            .surface(span.of(name.raw()))
            .type(EntityType.PLACE)
            .provenance(Provenance.rule(RULE, 0.5))
            .build());
  }

  private static final class Reading {
    final int start;
    final Optional<Session> session;
    final double confidence;

    Reading(int start, Optional<Session> session, double confidence) {
      this.start = start;
      this.session = session;
      this.confidence = confidence;
    }
  }

  private static @Nullable Reading read(ReadingText text, int headStart, String head) {
    int numberStart = Numerals.startBefore(text, headStart);
    int number = Numerals.value(text, numberStart, headStart);
    if (number <= 0) {
      return null;
    }
    SessionParts parts = new SessionParts(text);
    int start = firstOfTwo(text, numberStart, head);
    boolean two = start < numberStart;
    start = text.ends(start, "第") ? start - 1 : start;
    while (true) {
      int next = partBefore(text, start, parts);
      if (next == start) {
        break;
      }
      start = next;
    }
    if (!parts.nameABody()) {
      // A bare 三中全会 is clear by itself; a bare 第三次会议 is nothing.
      return head.equals("中全会") ? new Reading(start, Optional.empty(), 0.6) : null;
    }
    Optional<Session> session = two ? Optional.empty() : parts.session(number, head);
    return new Reading(start, session, session.isPresent() ? 0.95 : 0.9);
  }

  /** Returns where the first of two numbers starts that share a head: 二中、三中全会. */
  private static int firstOfTwo(ReadingText text, int numberStart, String head) {
    char before = text.at(numberStart - 1);
    if (!head.equals("中全会")
        || (before != '、' && before != '和')
        || text.at(numberStart - 2) != '中') {
      return numberStart;
    }
    int first = Numerals.startBefore(text, numberStart - 2);
    return first < numberStart - 2 ? first : numberStart;
  }

  /** Returns where the part that ends right before {@code end} starts; {@code end} if none does. */
  private static int partBefore(ReadingText text, int end, SessionParts parts) {
    Mention mention = text.mentionBefore(end);
    int word = text.lengthBefore(end, BODY_WORDS);
    if (mention != null && mention.end() - mention.start() > word) {
      return switch (mention.type()) {
        case ORGANIZATION -> parts.body(mention.start(), end);
        case PLACE -> parts.region(mention.start(), end);
        case PERSON -> end;
      };
    }
    if (word > 0) {
      return parts.body(end - word, end);
    }
    if (text.at(end - 1) == '届') {
      int number = Numerals.startBefore(text, end - 1);
      if (number < end - 1) {
        return parts.term(text.at(number - 1) == '第' ? number - 1 : number, number, end - 1);
      }
    }
    int region = text.lengthBefore(end, REGION_WORDS);
    return region > 0 && !parts.isEmpty() ? parts.region(end - region, end) : end;
  }
}
