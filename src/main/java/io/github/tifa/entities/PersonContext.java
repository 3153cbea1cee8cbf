package io.github.tifa.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.lexicon.AhoCorasick;
import java.util.BitSet;

/** What speaks for a person's name in the words around it. Immutable and thread-safe. */
final class PersonContext {
  /** What people do in the news, and what they are called, right behind their name. */
  private static final ImmutableList<String> BEHIND =
      ImmutableList.of(
          "说", "指出", "强调", "表示", "认为", "介绍", "告诉", "主持", "出席", "参加", "会见", "要求", "宣布", "宣读", "发言",
          "讲话", "致辞", "作了", "作题", "代表", "坦言", "回忆", "透露", "称", "在接受", "同志", "先生", "女士", "一行", "等",
          "等人", "陪同", "摄", "撰", "主席", "总统", "总理", "首相", "总书记", "书记", "省长", "市长", "县长", "委员长", "部长",
          "局长", "主任", "院长", "校长", "教授", "老师", "医生", "大使", "外长", "国王", "女王", "议长", "记者", "一家", "通报",
          "汇报", "点评", "解释", "补充", "提醒", "笑着", "感慨", "直言", "深知", "带领", "分别", "当选", "担任");

  private static final int MOST_BETWEEN = 6;

  private final PostTitles titles;
  private final AhoCorasick behind;

  private PersonContext(PostTitles titles, AhoCorasick behind) {
    this.titles = titles;
    this.behind = behind;
  }

  static PersonContext create(PostTitles titles) {
    return new PersonContext(titles, AhoCorasick.of(BEHIND));
  }

  /** Returns the title of a post that ends at {@code index}. */
  PostTitles.Strength titleBefore(TokenizedText text, int index) {
    return titles.endingAt(text, index);
  }

  /** Returns whether a range is the title of a post. */
  boolean isTitle(TokenizedText text, int start, int end) {
    return titles.contains(text, start, end);
  }

  /** Returns whether the title of a post ends at {@code index}. */
  boolean isAfterTitle(TokenizedText text, int index) {
    return titleBefore(text, index) != PostTitles.Strength.NONE;
  }

  /** Returns whether another person's name and a 、 or blanks stand before {@code index}. */
  boolean isAfterPerson(TokenizedText text, int index, Candidates candidates, BitSet personEnds) {
    int end = index;
    while (end > 0 && index - end < MOST_BETWEEN && " 、".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end < index
        && (personEnds.get(end)
            || candidates.endingAt(end).stream()
                .anyMatch(c -> c.type() == EntityType.PERSON && c.confidence() >= 0.85));
  }

  /** Returns whether what people do or are called stands at {@code index}. */
  boolean isBeforeDeed(TokenizedText text, int index) {
    for (int length = 3; length >= 1; length--) {
      int end = index + length;
      if (end <= text.length() && behind.indexOf(text.text(), index, end) >= 0) {
        return length > 1 || text.wordEnds(end);
      }
    }
    return false;
  }
}
