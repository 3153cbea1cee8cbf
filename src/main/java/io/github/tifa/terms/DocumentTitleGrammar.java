package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Titles in 《》 that name a document, told by their last word: 《…条例》, 《…规划》, 《…白皮书》; and the books
 * of leaders. Films, songs, columns and newspapers end otherwise.
 */
final class DocumentTitleGrammar implements TermGrammar {
  private static final String RULE = "document-title";

  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("《");

  /** The longest title that is read, in UTF-16 code units, marks included. */
  private static final int LONGEST = 200;

  /** What stands before the title of a work of art or of a column. */
  private static final WordList WORKS =
      WordList.of(
          "剧", "片", "歌", "曲", "舞", "诗", "画", "小说", "散文", "电影", "栏目", "专栏", "节目", "杂志", "歌曲", "作品");

  /** Works that are looked back at in a row of titles, at most. */
  private static final int LONGEST_ROW = 8;

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(ReadingText text, int open, int title, int trigger, Consumer<PolicyTerm> found) {
    int end = closing(text, open);
    if (end < 0) {
      return title;
    }
    if (isDocument(text, title, end)) {
      found.accept(
          text.term(open, volumeEnd(text, open, end + 1), TermCategory.DOCUMENT, RULE, 0.9));
    }
    return end + 1;
  }

  /** Returns the place of the mark that closes the one at {@code start}, or -1. */
  private static int closing(ReadingText text, int start) {
    int depth = 0;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.at(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDocument(ReadingText text, int start, int end) {
    Mention mention = text.mentionAt(start);
    boolean isMedium =
        mention != null
            && mention.type() == EntityType.ORGANIZATION
            && mention.start() == start
            && mention.end() == end;
    return !isMedium
        && DocumentTitle.namesDocument(text.characters(), start, end)
        && !isWork(text, start - 1);
  }

  /** Whether a word before the title, or before the row of titles that it ends, says work. */
  private static boolean isWork(ReadingText text, int open) {
    int start = open;
    for (int i = 0; i < LONGEST_ROW; i++) {
      int end = text.at(start - 1) == '、' ? start - 1 : start;
      int opening = text.at(end - 1) == '》' ? opening(text, end - 1) : -1;
      if (opening < 0) {
        break;
      }
      start = opening;
    }
    return text.lengthBefore(start, WORKS) > 0;
  }

  /** Returns the place of the mark that the one at {@code end} closes, or -1. */
  private static int opening(ReadingText text, int end) {
    int depth = 0;
    for (int i = end; i >= Math.max(0, end - LONGEST); i--) {
      char c = text.at(i);
      if (c == '》') {
        depth++;
      } else if (c == '《' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Takes in the volume of a book: 《习近平谈治国理政》第五卷. */
  private static int volumeEnd(ReadingText text, int start, int end) {
    if (text.at(end) != '第' || !text.starts(start + 1, "习近平谈")) {
      return end;
    }
    int number = Numerals.endAt(text, end + 1);
    return number > end + 1 && text.at(number) == '卷' ? number + 1 : end;
  }
}
