package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Five-year plans: “十四五” is a programme, “十四五”规划 too, “十四五”规划纲要 a document; “十四五”时期 is a time and
 * no term.
 */
final class PlanGrammar implements TermGrammar {
  private static final String RULE = "plan";

  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("五");

  /** From the eleventh on, the plan is called 规划. */
  private static final int FIRST_OUTLINE = 11;

  private static final WordList DOCUMENTS =
      WordList.of("规划和2035年远景目标纲要", "规划纲要", "规划建议", "规划《纲要》", "规划《建议》");

  private static final WordList PROGRAMMES = WordList.of("规划", "计划");

  private static final WordList PERIODS =
      WordList.of("时期", "期间", "以来", "末", "初期", "中期", "后期", "前期", "前三年", "前四年");

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(ReadingText text, int last, int close, int trigger, Consumer<PolicyTerm> found) {
    if (!Quotes.isClosing(text.at(close))) {
      return close;
    }
    int start = Numerals.startBefore(text, last);
    int number = Numerals.value(text, start, last);
    int end = close + 1;
    if (number <= 0
        || number > 40
        || !Quotes.isOpening(text.at(start - 1))
        || text.lengthAt(end, PERIODS) > 0) {
      return close;
    }
    int document = text.lengthAt(end, DOCUMENTS);
    int programme = document > 0 ? 0 : text.lengthAt(end, PROGRAMMES);
    String plan = "第" + Numerals.chinese(number) + "个五年" + (number < FIRST_OUTLINE ? "计划" : "规划");
    found.accept(
        text.term(
            start - 1,
            end + document + programme,
            document > 0 ? TermCategory.DOCUMENT : TermCategory.PROGRAMME,
            RULE,
            0.95,
            document > 0 ? plan + text.characters().substring(end + 2, end + document) : plan));
    return close;
  }

  /** Returns whether the bare plan from {@code start} to {@code end} is part of a period's name. */
  static boolean isPeriod(ReadingText text, int start, int end) {
    return Quotes.isOpening(text.at(start))
        && Quotes.isClosing(text.at(end - 1))
        && text.at(end - 2) == '五'
        && Numerals.startBefore(text, end - 1) == start + 1
        && text.lengthAt(end, PERIODS) > 0;
  }
}
