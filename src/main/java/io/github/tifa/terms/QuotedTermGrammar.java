package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import java.util.function.Consumer;

/**
 * Expressions in quotation marks that are set phrases and not speech, irony or names: “一户一策”,
 * “源头治理、系统治理、综合治理”, “检护民生”专项行动.
 *
 * <p>Three things speak for or against it, and none suffices alone: what is quoted (it counts, it
 * is in parts, it is a sentence), what governs it (坚持, 推行 against 叫, 说), and the word behind it
 * (行动, 战略 against 奖章, 假期). The weights were set on annotated articles.
 */
final class QuotedTermGrammar implements TermGrammar {
  private static final String RULE = "quoted";
  private static final ImmutableList<String> TRIGGERS = ImmutableList.of("“", "‘");
  private static final int LONGEST = 40;
  private static final int LONGEST_MODIFIER = 4;
  private static final double THRESHOLD = 2;

  /** Characters of spoken language. */
  private static final String COLLOQUIAL = "了得么谁啥住吃喝跑蹲就才常难许百";

  /** Words that govern a set phrase. */
  private static final WordList GOVERNORS =
      WordList.of(
          "坚持", "推进", "推行", "打造", "开展", "提出", "实施", "深化", "建立", "用好", "落实", "按照", "健全", "推广", "打好",
          "做好", "弘扬", "践行", "遵循", "抓好", "突出", "强化", "完善", "贯彻", "聚焦", "构建", "推动", "实行", "探索", "启动",
          "围绕", "把握", "恪守", "深入", "统筹", "抓实", "做实", "唱响", "巩固", "衔接", "加快", "做到", "扩大", "促进", "秉持",
          "奉行", "严守", "建设", "形成", "依托", "锚定", "擦亮", "争当", "做强", "纳入", "以", "树牢", "牢记", "发扬", "创新");

  /** Characters before a quotation that is a name, a quoted word or speech. */
  private static final String NAMERS = "的叫称名从在是于说过风着成了司喊问答唤当里得道着写军";

  /** Words behind a quotation that are part of the term. */
  private static final WordList HEADS =
      WordList.of(
          "行动计划", "行动", "工程", "计划", "战略", "倡议", "改革", "精神", "主题教育", "教育实践活动", "产业体系", "产业集群", "普法");

  /** Words behind a quotation that stand outside, yet say that it is a term. */
  private static final WordList FOLLOWERS =
      WordList.of(
          "建设", "目标", "机制", "政策", "理念", "经验", "制度", "原则", "布局", "要求", "定位", "格局", "方针", "模式", "试点",
          "创建", "服务", "工作法", "总要求", "活动", "产业", "项目", "体系", "任务", "思路", "举措", "攻坚");

  /** Words behind a quotation that is the name of a thing. */
  private static final WordList THINGS =
      WordList.of(
          "奖章", "勋章", "称号", "号", "假期", "国际", "奖", "牌", "杯", "展", "大赛", "比赛", "晚会", "节目", "栏目", "字样",
          "系列", "荣誉", "获得者", "前夕", "小", "讯", "为主题", "为题", "等荣誉", "纪念", "变成", "到", "变", "公司", "博物馆",
          "展览", "音乐会", "特别", "事故", "案", "地震", "骗局", "院士", "大队", "的");

  @Override
  public ImmutableList<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public int read(ReadingText text, int open, int quoted, int trigger, Consumer<PolicyTerm> found) {
    int close = closing(text, open);
    if (close > 0 && !PlanGrammar.isPeriod(text, open, close + 1)) {
      judge(text, open, close + 1, found);
    }
    return quoted;
  }

  private static int closing(ReadingText text, int start) {
    char mark = Quotes.closing(text.at(start));
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.at(i);
      if (c == mark) {
        return i;
      }
      if (c == '\n' || c == text.at(start)) {
        return -1;
      }
    }
    return -1;
  }

  private static void judge(ReadingText text, int start, int end, Consumer<PolicyTerm> found) {
    double score = content(text, start + 1, end - 1);
    score += text.lengthBefore(start, GOVERNORS) > 0 ? 1.5 : 0;
    score -= NAMERS.indexOf(text.at(start - 1)) >= 0 ? 1.5 : 0;
    int head = headEnd(text, end);
    if (head > end) {
      score += 2;
    } else if (text.lengthAt(end, FOLLOWERS) > 0) {
      score += 1.5;
    } else if (text.lengthAt(end, THINGS) > 0) {
      score -= 2;
    }
    if (score >= THRESHOLD) {
      found.accept(text.term(start, head, category(text, end, head), RULE, 0.7));
    }
  }

  private static TermCategory category(ReadingText text, int end, int head) {
    boolean formulation = head == end || text.ends(head, "精神");
    return formulation ? TermCategory.FORMULATION : TermCategory.PROGRAMME;
  }

  /** Returns the end of the head behind the closing mark, modifiers before it included. */
  private static int headEnd(ReadingText text, int end) {
    for (int i = end; i <= end + LONGEST_MODIFIER && isModifier(text.at(i), i == end); i++) {
      int head = text.lengthAt(i, HEADS);
      if (head > 0) {
        // 行动方案 and 计划书 are documents, 工程师 is a person, 战略定位 is an attribute.
        return "方书师员者性定地支".indexOf(text.at(i + head)) >= 0 ? end : i + head;
      }
    }
    return end;
  }

  private static boolean isModifier(char c, boolean first) {
    return c >= '一'
        && c <= '鿿'
        && ("的为是在和与等将把成个以及了要同这之时助一到被".indexOf(c) < 0 || (first && c == '主'));
  }

  private static double content(ReadingText text, int start, int end) {
    int length = end - start;
    if (length < 2) {
      return -3;
    }
    boolean list = false;
    boolean plus = false;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if ("。,;:?!".indexOf(c) >= 0) {
        return -3;
      }
      list |= c == '、';
      plus |= c == '+';
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (c == '·') {
        return -2;
      }
    }
    if (list) {
      return 1.5
          + (isParallel(text, start, end) ? 0.5 : 0)
          - (isColloquial(text, start, end) ? 1 : 0);
    }
    if (plus) {
      return 1;
    }
    if (digits >= 3 && digits == length) {
      return 1.5;
    }
    if (isCount(text.at(start))) {
      return length == 2 ? -0.5 : length == 3 ? 0.5 : 1;
    }
    return length == 2 ? -1 : 0;
  }

  /** Returns whether the parts between the commas of a list are of one length. */
  private static boolean isParallel(ReadingText text, int start, int end) {
    int length = -1;
    int part = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.at(i) == '、') {
        if (length >= 0 && i - part != length) {
          return false;
        }
        length = i - part;
        part = i + 1;
      }
    }
    return length >= 3;
  }

  private static boolean isColloquial(ReadingText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (COLLOQUIAL.indexOf(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(char c) {
    return Numerals.isDigit(c) || "两双多千万".indexOf(c) >= 0;
  }
}
