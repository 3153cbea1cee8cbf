package io.github.tifa.document;

/** What kind of document a title names, as the word says that its kind goes by. */
public enum DocumentKind {
  /** A law of the state, a code, the constitution, an amendment of one, or a bill: 法, 法典, 修正案. */
  LAW,
  /** A regulation in the strict sense: 条例. */
  REGULATION,
  /** Provisions, rules, norms of conduct: 规定, 细则, 准则, 规则, 守则, 规程. */
  RULES,
  /** Measures that say how something is done: 办法, 措施, 举措. */
  MEASURES,
  /** The charter or the statute of an organization: 章程, 宪章, 党章. */
  CHARTER,
  /** A decision: 决定. */
  DECISION,
  /** A resolution: 决议. */
  RESOLUTION,
  /** Opinions, that is guidance from above: 意见, 指导意见. */
  OPINIONS,
  /** A plan, a programme of action, a scheme: 规划, 计划, 方案, 预案. */
  PLAN,
  /** An outline, a framework, or a document of main points: 纲要, 大纲, 纲领, 要点, 框架. */
  OUTLINE,
  /** A notice: 通知, 通报. */
  NOTICE,
  /** An announcement to the public: 公告, 通告. */
  ANNOUNCEMENT,
  /** A communiqué, also a statistical one: 公报. */
  COMMUNIQUE,
  /** A report: 报告. */
  REPORT,
  /** A white paper, or one of another colour: 白皮书, 蓝皮书. */
  WHITE_PAPER,
  /** A declaration, a statement, an initiative: 宣言, 声明, 倡议, 共识. */
  DECLARATION,
  /** A treaty or an agreement: 条约, 公约, 协定, 协议, 议定书, 备忘录. */
  AGREEMENT,
  /** A proposal or a motion: 建议, 提案, 议案. */
  PROPOSAL,
  /** An explanation or interpretation: 说明, 解释. */
  EXPLANATION,
  /** A letter or a reply to one: 函, 批复, 答复. */
  LETTER,
  /** A judgment or order of a court: 判决书, 裁定书. */
  JUDGMENT,
  /** A list or catalogue: 目录, 清单, 名录. */
  CATALOGUE,
  /** A standard or guide: 标准, 规范, 指南, 指引. */
  STANDARD,
  /** A book, a collection or an article: 文选, 读本, 习近平谈治国理政. */
  BOOK,
  /** A speech: 讲话, 致辞. */
  SPEECH
}
