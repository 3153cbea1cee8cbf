package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/** A leader's expositions on a subject: 习近平总书记关于宗教工作的重要论述. */
final class ExpositionGrammar implements TermGrammar {
  private static final String RULE = "exposition";
  private static final int LONGEST_SUBJECT = 60;

  private static final ImmutableList<String> OPENINGS =
      ImmutableList.of("习近平总书记关于", "习近平同志关于", "习近平主席关于", "习近平关于");

  private static final WordList HEADS = WordList.of("重要论述", "重要思想");

  @Override
  public ImmutableList<String> triggers() {
    return OPENINGS;
  }

  @Override
  public int read(
      ReadingText text, int start, int subject, int trigger, Consumer<PolicyTerm> found) {
    int limit = Math.min(text.length(), subject + LONGEST_SUBJECT);
    for (int i = subject + 1; i < limit && "。;,!?\n《".indexOf(text.at(i)) < 0; i++) {
      int head = text.lengthAt(i, HEADS);
      if (head > 0) {
        found.accept(text.term(start, i + head, TermCategory.DOCTRINE, RULE, 0.95));
        break;
      }
    }
    return subject;
  }
}
