package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * What a legislature deliberates on, named without 《》: 国务院关于2023年中央决算的报告, 关于修改会计法的决定. Read from 关于
 * both ways, and only where a verb of deliberation or another such item stands before it.
 */
final class DeliberationGrammar implements TermGrammar {
  private static final String RULE = "deliberation";
  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("关于");
  private static final int LONGEST = 80;

  private static final WordList LEADS =
      WordList.of(
          "审议", "审议了", "作的", "通过了", "通过", "听取", "听取了", "、", "批准", "和", "及", ":", "决定草案", "审查");

  private static final WordList HEADS =
      WordList.of("的报告", "的决议", "的决定草案", "的决定", "的议案", "的说明", "情况报告", "工作报告", "的条约", "的协定");

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(
      ReadingText text, int about, int subject, int trigger, Consumer<PolicyTerm> found) {
    Mention mention = text.mentionBefore(about);
    int start =
        mention != null && mention.type() == EntityType.ORGANIZATION ? mention.start() : about;
    if (text.lengthBefore(start, LEADS) > 0 && !text.starts(subject, "提请")) {
      int end = endOf(text, subject);
      if (end > 0) {
        found.accept(text.term(start, end, TermCategory.DOCUMENT, RULE, 0.7));
      }
    }
    return subject;
  }

  private static boolean closes(ReadingText text, int end) {
    return !Character.isLetterOrDigit(text.at(end)) || text.at(end) == '和';
  }

  private static int endOf(ReadingText text, int subject) {
    int limit = Math.min(text.length(), subject + LONGEST);
    for (int i = subject; i < limit; i++) {
      char c = text.at(i);
      if (",。;:!?\n".indexOf(c) >= 0 || text.starts(i, "审议结果")) {
        return -1;
      }
      int head = text.lengthAt(i, HEADS);
      if (head > 0 && closes(text, i + head)) {
        return i + head;
      }
    }
    return -1;
  }
}
