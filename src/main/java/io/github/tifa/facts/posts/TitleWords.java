package io.github.tifa.facts.posts;

import io.github.tifa.facts.clauses.WordSet;
import io.github.tifa.text.NormalizedText;

/**
 * The titles that official prose puts before a name: a head such as {@code 主任}, with what grades it
 * ({@code 常务副主任}). Words that are as often no post, such as {@code 代表} and {@code 成员}, are left
 * out.
 */
final class TitleWords {
  private static final int NONE = -1;

  private static final WordSet HEADS =
      words(
          "书记 主任 主席 局长 总统 总理 教授 部长 记者 市长 院长 秘书长 研究员 大使 校长 司长 总经理 县长 外长 董事长 会长 省长 所长 州长 处长"
              + " 政委 首相 厅长 理事长 组长 镇长 区长 检察长 庭长 审判长 委员长 议长 院士 审判员 法官 总干事 馆长 行长 巡视员 站长 首席科学家"
              + " 书记员 队长 政治委员 总裁 团长 陪审员 主任委员 乡长 司令员 关长 议员 总领事 专员 首席执行官 科长 经理 教导员 参谋长 主委 指挥长"
              + " 国务委员 教练 会计师 师长 国王 旗长 研究馆员 司令 指导员 国务卿 旅长 园长 盟长 总督 参赞 连长 监事长 支书 调研员 厂长 台长"
              + " 工程师 经济师 农艺师 地质师 主任医师 主治医师 检察官 检察官助理 法官助理 讲师 副教授 发言人 新闻发言人 编辑 主编 一等秘书 二等秘书"
              + " 社长 署长 船长 机长 列车长 场长 段长 股长 馆员 知县 知事 指挥官 总指挥 审计师 项目主管 项目经理 董事 监事 首席专家 特派员 护士长 班长 实习生");

  private static final WordSet GRADES =
      words(
          "副 总 首席 高级 第一 第二 常务 执行 名誉 代 代理 党组 党委 党支部 驻村 一级 二级 三级 四级 专职 特约 见习 人民 主 特聘 政治部 大 支 大队"
              + " 外交 国防 财政 国家 自治区 办公室 村 驻华 全媒体");

  private TitleWords() {}

  private static WordSet words(String list) {
    return WordSet.of(list.split(" ", -1));
  }

  /**
   * Returns whether the text up to {@code end} closes with a title that begins after {@code from}.
   */
  static boolean endsTitle(NormalizedText text, int from, int end) {
    return headStart(text, from, end) != NONE;
  }

  /** Returns whether {@code from} to {@code end} is a title and nothing else. */
  static boolean isTitle(NormalizedText text, int from, int end) {
    return start(text, from, end) == from;
  }

  /**
   * Returns where the title that ends at {@code end} begins; -1 if none does behind {@code from}.
   */
  static int start(NormalizedText text, int from, int end) {
    int start = headStart(text, from, end);
    int graded = start;
    while (graded != NONE) {
      start = graded;
      graded = longest(GRADES, text, from, start);
    }
    return start;
  }

  private static int headStart(NormalizedText text, int from, int end) {
    return longest(HEADS, text, from, end);
  }

  private static int longest(WordSet words, NormalizedText text, int from, int end) {
    int length = words.lengthEndingAt(text.toString(), from, end);
    return length == 0 ? NONE : end - length;
  }
}
