package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Programmes without quotation marks, read from right to left: from the head (专项行动, 工程, 战略) to the
 * verb that governs the name (实施, 开展, 启动). Without such a verb the name is left to others.
 */
final class ProgrammeGrammar implements TermGrammar {
  private static final String RULE = "programme";
  private static final int LONGEST = 24;
  private static final int SHORTEST_NAME = 3;

  private static final ImmutableList<String> HEADS =
      ImmutableList.of("行动", "行动计划", "工程", "计划", "战略", "倡议", "攻坚战", "保卫战", "歼灭战");

  private static final WordList GOVERNORS =
      WordList.of("实施", "开展", "启动", "打好", "推行", "接续实施", "推进", "组织", "推出", "部署");

  /** What may stand between the verb and the name. */
  private static final WordList ASPECTS = WordList.of("好", "了", "的");

  /** Words that may follow a name without a mark between. */
  private static final WordList AFTER = WordList.of("以来", "的", "和", "在", "中");

  /** Openings of phrases that name nothing. */
  private static final WordList GENERAL =
      WordList.of(
          "一批", "一大批", "重大", "一系列", "系列", "专项整治行动", "上万", "多项", "标志性", "重点", "相关", "有关", "联合");

  private static final String INSIDE = "“”‘’+·—";
  private static final String NEVER = "的了是将要把并也都就让使被说我你他们这那其该各和与及或等为在对向按以";

  @Override
  public ImmutableList<String> triggers() {
    return HEADS;
  }

  @Override
  public int read(ReadingText text, int head, int end, int trigger, Consumer<PolicyTerm> found) {
    // 行动方案 is a document, 工程师 a person, 计划生育 another thing.
    if (Character.isLetterOrDigit(text.at(end)) && text.lengthAt(end, AFTER) == 0) {
      return end;
    }
    int start = startBefore(text, head);
    if (start < 0
        || head - start < SHORTEST_NAME
        || text.lengthAt(start, GENERAL) > 0
        || !text.isFreeOf("“”‘’", start + 1, end)) {
      return end;
    }
    boolean opened = Quotes.isOpening(text.at(start));
    boolean closed = Quotes.isClosing(text.at(end));
    if (opened == closed) {
      found.accept(text.term(start, closed ? end + 1 : end, TermCategory.PROGRAMME, RULE, 0.6));
    }
    return end;
  }

  private static int startBefore(ReadingText text, int head) {
    int limit = Math.max(0, head - LONGEST);
    int i = head;
    while (i > limit) {
      Mention mention = text.mentionBefore(i);
      if (mention != null) {
        i = mention.start();
        continue;
      }
      if (text.lengthBefore(i, GOVERNORS) > 0) {
        int aspect = text.lengthAt(i, ASPECTS);
        return i + aspect;
      }
      char c = text.at(i - 1);
      if ((!Character.isLetterOrDigit(c) && INSIDE.indexOf(c) < 0) || NEVER.indexOf(c) >= 0) {
        return text.lengthBefore(i, ASPECTS) > 0 && text.lengthBefore(i - 1, GOVERNORS) > 0
            ? i
            : -1;
      }
      i--;
    }
    return -1;
  }
}
