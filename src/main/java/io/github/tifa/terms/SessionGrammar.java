package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.AhoCorasick;
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
  private static final ImmutableList<String> BODY_WORDS =
      ImmutableList.of(
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

  private static final ImmutableList<String> REGION_WORDS =
      ImmutableList.of("自治区", "自治州", "自治县", "自治旗", "兵团", "全国", "省", "市", "州", "盟", "县", "旗", "区");

  private final AhoCorasick heads = AhoCorasick.of(HEADS);

  @Override
  public void find(ReadingText text, Consumer<PolicyTerm> found) {
    heads.findLeftmostLongest(
        text.characters(),
        (start, end, head) -> {
          PolicyTerm term = read(text, start, end, HEADS.get(head));
          if (term != null) {
            found.accept(term);
          }
        });
  }

  private static @Nullable PolicyTerm read(
      ReadingText text, int headStart, int headEnd, String head) {
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
      return head.equals("中全会") ? text.term(start, headEnd, TermCategory.MEETING, RULE, 0.6) : null;
    }
    Optional<Session> session = two ? Optional.empty() : parts.session(number, head);
    return session.isPresent()
        ? text.term(start, headEnd, TermCategory.MEETING, RULE, 0.95, session.get().canonical())
        : text.term(start, headEnd, TermCategory.MEETING, RULE, 0.9);
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
