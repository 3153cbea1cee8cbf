package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * The labels of relations between countries: 中越全面战略合作伙伴关系, 具有战略意义的中越命运共同体. Read from right to left:
 * the head, the modifiers, the countries, and modifiers again.
 */
final class RelationGrammar implements TermGrammar {
  private static final String RULE = "relation";
  private static final ImmutableList<String> HEADS = ImmutableList.of("伙伴关系", "命运共同体");

  private static final WordList MODIFIERS =
      WordList.of(
          "具有战略意义的", "面向未来的", "更为紧密的", "更加紧密的", "面向21世纪的", "高质量的", "高水平的", "全天候", "全方位", "新时代",
          "前瞻性", "创新", "全面", "战略", "合作", "协作", "互惠", "友好", "传统", "高质量", "高水平", "永久", "睦邻", "可持续",
          "紧密", "国家");

  /** One character stands for a country in a pair, such as 中 and 越. */
  private static final String COUNTRIES =
      "中美俄英法德日韩朝越老柬泰缅印巴孟斯尼马菲新澳加墨阿埃沙伊土哈吉塔乌蒙白匈塞波捷希意西葡荷比欧非拉盟阿智秘古委瑙汤萨斐瓦多刚安赞坦肯苏埃突摩南津纳莫卢乍喀几塞科贝布克格亚保罗斯爱冰芬瑞丹挪奥约黎叙也阿科卡文以巴澜湄湖岛";

  @Override
  public ImmutableList<String> triggers() {
    return HEADS;
  }

  @Override
  public int read(ReadingText text, int head, int end, int trigger, Consumer<PolicyTerm> found) {
    int modifiers = before(text, head);
    int countries = countriesBefore(text, modifiers);
    if (countries < modifiers) {
      found.accept(text.term(before(text, countries), end, TermCategory.FORMULATION, RULE, 0.9));
    } else if (trigger == 0 && text.characters().substring(modifiers, head).contains("战略")) {
      found.accept(text.term(modifiers, end, TermCategory.FORMULATION, RULE, 0.7));
    }
    return end;
  }

  private static int before(ReadingText text, int end) {
    int start = end;
    int length = text.lengthBefore(start, MODIFIERS);
    while (length > 0) {
      start -= length;
      length = text.lengthBefore(start, MODIFIERS);
    }
    return start;
  }

  /**
   * Returns where the countries start that end right before {@code end}; {@code end} if none do.
   */
  private static int countriesBefore(ReadingText text, int end) {
    int start = countryBefore(text, end);
    int first = start;
    int joined = "和—与-".indexOf(text.at(first - 1)) >= 0 ? first - 1 : first;
    int second = countryBefore(text, joined);
    // One country alone is no relation: of 对缅友好 the 缅 is no label.
    return first < end && second < joined ? second : end;
  }

  private static int countryBefore(ReadingText text, int end) {
    Mention mention = text.mentionBefore(end);
    if (mention != null && mention.type() == EntityType.PLACE) {
      return mention.start();
    }
    return COUNTRIES.indexOf(text.at(end - 1)) >= 0 && text.mentionAt(end - 1) == null
        ? end - 1
        : end;
  }
}
