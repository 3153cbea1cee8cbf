package io.github.tifa.facts.posts;

import java.util.regex.Pattern;

/**
 * The patterns of what may stand between a post and the person who holds it, in normalised text
 * (half-width punctuation, blanks that are spaces or line feeds). All of them are matched against
 * short regions only.
 */
final class Gap {
  private Gap() {}

  private static final String BRACKET = "(?:\\([^()]{1,24}\\))";

  /** A post that was not tagged, recognised by its last characters. */
  private static final String UNTAGGED_TITLE =
      "[\\p{IsHan}·“”]{0,24}(?:长|书记|主席|主任|委员|代表|常委|司令|司令员|政委|总理|部长|总裁|经理|干部"
          + "|秘书|院士|教授|导师|主编|总编|总监|顾问|理事|监事|董事|工程师|师|员|家|负责人|召集人|发言人|主持人"
          + "|获得者)";

  private static final String ADDRESS =
      "(?:同志|先生|女士|博士|老人|长老|法师|阁下|(?:海军|空军|陆军|武警)?(?:上将|中将|少将|大校|上校|中校|少校))";

  /** The characters that an address may begin with. */
  private static final String ADDRESS_BEGINS = "同先女博老长法阁海空陆武上中少大";

  /** One of them is in every verb that gives or takes a post. */
  private static final String TAKING = "任选聘举补请升晋当辞职名拔代推成作卸挂荐兼";

  private static final String FORMER = "(?:原|前|时任|现任|新任)";

  /** Between two posts of one chain. */
  static final GapPattern JOINT =
      GapPattern.beginning(
          " \n(、,兼暨",
          BRACKET
              + "?\\s*(?:、兼任?|,兼任?|兼任?|暨|、)\\s*(?:"
              + UNTAGGED_TITLE
              + "、)?"
              + FORMER
              + "?\\s*");

  /** A body without post between a post and a name, recognised by its last characters. */
  private static final String AFFILIATION = "[\\p{IsHan}]{1,24}(?:院|所|大学|公司|集团|中心|局|厅|部|银行|学校)";

  /** Between a post and the person behind it, without a blank. */
  static final GapPattern FORWARD =
      GapPattern.beginning(
          "(、" + ADDRESS_BEGINS,
          BRACKET + "?(?:、(?:" + UNTAGGED_TITLE + "|" + AFFILIATION + "))?" + ADDRESS + "?");

  /** Between a post and the person behind it, and the reverse, with blanks. */
  static final GapPattern BLANK =
      GapPattern.beginning(" \n(", "(?:\\s*" + BRACKET + ")?\\s+" + BRACKET + "?\\s*");

  /** Between the label of a list and the person behind it. */
  static final GapPattern LABEL =
      GapPattern.beginning(" \n(:/|丨│", "\\s*" + BRACKET + "?\\s*[:/|丨│]\\s*");

  /** Between a post and the person or further post that fills it. */
  static final GapPattern FILLED_BY =
      GapPattern.beginning(
          "(一职现均都则也仍暂拟将改分由为是系",
          BRACKET + "?(?:一职|职务)?(?:现|均|都|则|也|仍|暂|拟|将|改)?(?<each>分别)?(?:(?<by>由)|为|是|系)\\s*");

  /** Behind the person who fills a post. */
  static final GapPattern FILLS =
      GapPattern.beginning(
          "等共轮分担兼出接继代任主负", "(?:等)?(?:共同|轮流|分别)?(?:担任|兼任|出任|接任|继任|代理|担当|任|接替|主持|负责)");

  /** What may follow a name and still belongs to it. */
  static final GapPattern NAME_TAIL =
      GapPattern.beginning(" \n(" + ADDRESS_BEGINS, "(?:\\s*" + BRACKET + ")?" + ADDRESS + "?");

  /** What may follow the last of several names. */
  static final GapPattern ENUMERATION_TAIL =
      GapPattern.beginning(
          "等0123456789一二三四五六七八九十两人同先女委代", "等?(?:[0-9一二三四五六七八九十两]+[位名]?)?(?:人|同志|先生|女士|委员|代表)?");

  /** Between the first of several unnamed persons and their post: {@code 等9名}. */
  static final GapPattern AND_OTHERS = GapPattern.beginning("等", "等[0-9一二三四五六七八九十两]+[位名]");

  /** Between two persons who share a post. */
  static final GapPattern AND = GapPattern.beginning(" \n、和与及以", "\\s*(?:、|和|与|及|以及)?\\s*");

  private static final String TIME =
      "(?:(?:于|在|自|从)?[0-9一二三四五六七八九十零〇]+(?:年|月|日|岁)(?:起|以来)?(?:间|期间)?)";

  private static final String ADVERB =
      "(?>"
          + TIME
          + "|在[^,;。、:在]{1,24}?(?:上|中|时|后)|在[^,;。、:在]{1,16}?(?=宣誓|当选|就任|就职)|利用|日前|近日|随后|此后|此前|之后|后来|后|今年|去年|昨日|今天|当天|目前|如今|起|已经|已|曾经|曾|现|再次|正式|首次"
          + "|连续|全票|高票|成功|先后|继续|同时|分别|当场|即将|将|也|又|还|均|都|则|同|并|被[\\p{IsHan}]{1,10}?(?=[任选推聘提授])|被|获|依法|拟|共同|一同|宣誓|宣布|不再"
          + "|生前|至今|一直|仍|仍然|一度|不仅|正|主动|请求|申请|一致|当时)";

  /** Verbs that speak of posts and little else. */
  private static final String OFFICE_VERB =
      "(?:担任|先后任|出任|就任|接任|继任|升任|转任|改任|调任|兼任|连任|当选连任|当选|受聘|获聘|获任|推选|推举|任命|聘请|聘任"
          + "|增选|增补|递补|礼请|晋升|当上|辞去|辞任|卸任|现任|曾任|历任|时任|原任|拟任|挂任|在任|就职|提名|提拔|留任)";

  private static final String TAKES =
      "(?:" + OFFICE_VERB + "|代理|应聘|选举|选|推|聘|升|晋|成|作|当|辞|卸|挂职|任职|推荐|任|兼)(?:为|了|过|至|到|担任|出任)?";

  /** What may stand between the verb and the post: {@code 新一届}, {@code 该社区的}. */
  private static final String MODIFIER =
      "(?:新一任|新任|新一届|新的|新|首任|首届|首|前|原|本届|名誉|一名|一位"
          + "|[^,;。、:()\\s]{0,12}(?:首位|第一位|唯一)(?:女性|女)?"
          + "|第[0-9一二三四五六七八九十百]{1,3}[任届位]|[^,;。、:()\\s]{1,24}的"
          + "|(?:[\\p{IsHan}]{1,10}、){1,2})?";

  /** Between a person and the post that a verb says they take, have or leave. */
  static final GapPattern TAKES_POST =
      GapPattern.holding(TAKING, "\\s*" + ADVERB + "*" + TAKES + "\\s*" + MODIFIER + "\\s*");

  /** Between a person and the post, with a verb that means other things as well. */
  static final GapPattern IS_POST =
      GapPattern.holding("为是系以", "\\s*" + ADVERB + "*(?<verb>为|是|系|以)\\s*" + MODIFIER + "\\s*");

  /** The beginning of a clause that goes on about the person named before. */
  static final GapPattern GOES_ON =
      GapPattern.holding(
          "免撤罢是系" + TAKING,
          "\\s*(?:(?:并|同时|并且|决定)?(?:免去|撤销|罢免|不再担任|辞去)其?"
              + "|[^,;。、:()\\s]{0,20}?"
              + OFFICE_VERB
              + "(?:为|了|过|至|到)?|"
              + ADVERB
              + "*"
              + TAKES
              + "|"
              + ADVERB
              + "*(?:是|系))\\s*"
              + MODIFIER
              + "\\s*");

  /** The beginning of such a clause, with a verb that speaks of posts alone. */
  static final GapPattern GOES_ON_IN_OFFICE =
      GapPattern.holding(
          "是为系" + TAKING,
          "\\s*"
              + ADVERB
              + "*(?:"
              + OFFICE_VERB
              + "(?:为|了|过|至|到)?|[选推]为|聘为|(?:如今|现在|目前)(?:是|为|系))\\s*"
              + MODIFIER
              + "\\s*");

  /** A name that another name in brackets follows, such as {@code 吴觉敏（Kyaw Myint）}. */
  static final GapPattern ALIAS = GapPattern.beginning(" \n(", "\\s*\\([^()]{0,16}");

  /** Behind a post that somebody leaves or is refused. */
  static final GapPattern POSITION = GapPattern.beginning("的职一", "的?(?:职务|一职|职位)");

  /** Behind a post in whose name somebody acts. */
  static final GapPattern CAPACITY = GapPattern.beginning("的身名", "的?(?:身份|名义)");

  /** Behind a post where its clause ends. */
  static final GapPattern CLAUSE_END =
      GapPattern.beginning(
          " \n(,;。!?:、)]】”\"|等", "\\s*" + BRACKET + "?\\s*(?:[,;。!?:、)\\]】”\"|]|等|\\s|$)");

  /** Behind a post where nothing speaks against a holder before {@code 为}. */
  static final GapPattern APPOINTMENT_END =
      GapPattern.beginning(
          " \n(,;。!?:、)]】”\"|的职一候人并",
          "\\s*(?:" + BRACKET + "\\s*)?(?:[,;。!?:、)(\\]】”\"|]|的|职务|一职|候选人|人选|并|\\s|$)");

  /** A post in the bracket behind a name: what stands before it. */
  static final GapPattern IN_BRACKET =
      GapPattern.beginning(
          " \n(",
          "\\s*"
              + BRACKET
              + "?\\s*\\((?:[^():;。]{0,40}[,、\\s])?(?:"
              + FORMER
              + "|曾任|系|兼|现为|现)?\\s*"
              + "(?:[^():;。,、]{0,12}?)");

  /** Behind a name whose particulars follow: {@code ，男，汉族}. */
  static final GapPattern PARTICULARS =
      GapPattern.beginning(" \n(,", "\\s*" + BRACKET + "?[,\\s]\\s*(?:男|女)(?=[,\\s、;])");

  /** Behind a name that is the subject of what follows the comma. */
  static final GapPattern TOPIC =
      GapPattern.beginning(" \n(,同先女", "\\s*" + BRACKET + "?(?:同志|先生|女士)?,");

  /** One of the particulars of a person: {@code 汉族}, {@code 1970年1月生}. */
  static final Pattern PARTICULAR =
      Pattern.compile(
          "\\s*(?:男|女|[^,;。]{1,12}族|[^,;。]{1,24}(?:人|生|出生|党员|学历|学位|学士|硕士|博士|毕业|入伍"
              + "|会员|岁|参加工作|户籍|国籍|居留权|无党派))\\s*");
}
