package io.github.tifa.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Source;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammars alone: the recogniser has an empty lexicon here. */
final class TermGrammarsTest {
  private final TermRecognizer recognizer =
      ArbitratedTermRecognizer.of(
          LexiconTermRecognizer.of(
              PolicyTermLexicon.read(TsvTable.read(stream("# nothing\n"), "empty.tsv"))));

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习⟦K:MEETING|党的二十届三中全会⟧精神，",
        "落实⟦K:MEETING|二十届二中、三中全会⟧部署",
        "在⟦K:MEETING|十四届⟦O|全国人大⟧三次会议⟧上",
        "在⟦K:MEETING|十四届全国人大三次会议⟧上",
        "⟦K:MEETING|⟦O|全国政协⟧十四届二次会议⟧开幕",
        "⟦L|湖南⟧举行⟦K:MEETING|省第十四届人民代表大会第三次会议⟧。",
        "⟦K:MEETING|⟦L|那曲市⟧第二届人民代表大会第五次会议⟧闭幕",
        "⟦K:MEETING|政协第九届⟦L|德令哈市⟧委员会第一次会议⟧开幕",
        "⟦K:MEETING|⟦O|省纪委⟧十二届七次全会⟧召开",
        "⟦K:MEETING|中国共产党⟦L|湖北省⟧第十三届委员会第九次全体会议⟧通过",
        "⟦K:MEETING|十四届全国人大常委会第十次会议⟧表决",
        "提交⟦K:MEETING|十四届全国人大常委会第二十六次委员长会议⟧",
        "会议第三次会议没有名称",
        "第二次全体会议",
        "举办多场国际合作论坛，开展多轮打击行动，这次科技合作论坛",
        "自⟦K:MEETING|党的十八大⟧以来",
        "⟦K:MEETING|二十大⟧精神与二十大产业、八大产业",
        "“十四五”时期，⟦K:PROGRAMME|“十四五”规划⟧、⟦K:PROGRAMME|“十五五”⟧开局、⟦K:DOCUMENT|“十四五”规划纲要⟧",
        "审议《通知单》和⟦K:DOCUMENT|《新疆维吾尔自治区防洪条例（修订草案）》⟧，看电影《流浪地球》，读《⟦O|人民日报⟧》",
        "⟦K:DOCUMENT|《〈关于汞的水俣公约〉附件A的修正》⟧和⟦K:DOCUMENT|《习近平谈治国理政》第五卷⟧",
        "看话剧《沙漠里的报告》《第三次通知》、《边城》，再读⟦K:DOCUMENT|《河湖长制条例》⟧⟦K:DOCUMENT|《防沙治沙规划》⟧",
        "印发⟦K:DOCUMENT|《抗旱应急预案（2.0版）》⟧、⟦K:DOCUMENT|《关于牧区水利的二十条》⟧",
        "他的《说法》不是法，⟦K:DOCUMENT|《反电信网络诈骗法》⟧是",
        "学习⟦K:DOCTRINE|⟦P|习近平⟧总书记关于宗教工作的重要论述⟧。",
        "⟦K:FORMULATION|中越全面战略合作伙伴关系⟧和⟦K:FORMULATION|具有战略意义的中越命运共同体⟧",
        "推动⟦K:FORMULATION|⟦L|中国⟧—⟦L|柬埔寨⟧命运共同体⟧",
        "构建⟦K:FORMULATION|中俄新时代全面战略协作伙伴关系⟧",
        "坚持⟦K:FORMULATION|“源头治理、系统治理、综合治理”⟧，他说“你们来了，我就放心了”。",
        "开展⟦K:PROGRAMME|“检护民生”专项行动⟧，推行⟦K:FORMULATION|“一户一策”⟧，台风“格美”，获得“七一勋章”",
        "昨天召开⟦K:MEETING|全国宣传思想文化工作会议⟧，随后召开座谈会。",
        "出席⟦K:MEETING|第七届数字中国建设峰会⟧并讲话",
        "贯彻⟦K:MEETING|党的二十届三中全会⟧和⟦K:MEETING|中央外事工作会议⟧精神",
        "深入实施⟦K:PROGRAMME|空气质量持续改善行动⟧，采取行动，实施一批重大工程",
        "会议审议了⟦K:DOCUMENT|⟦O|国务院⟧关于2023年中央决算的报告⟧，关于这个问题的报告很多",
      })
  void readsTerms(String markUp) {
    MarkedTerms marked = MarkedTerms.parse(markUp);

    assertThat(MarkedTerms.describe(marked.recognize(recognizer))).isEqualTo(marked.expected());
  }

  @ParameterizedTest
  @CsvSource({
    "党的二十届三中全会, 中国共产党第二十届中央委员会第三次全体会议",
    "二十届三中全会, 中国共产党第二十届中央委员会第三次全体会议",
    "十四届全国人大三次会议, 第十四届全国人民代表大会第三次会议",
    "第十四届全国人民代表大会第三次会议, 第十四届全国人民代表大会第三次会议",
    "十四届全国人大常委会第10次会议, 第十四届全国人民代表大会常务委员会第十次会议",
    "全国政协十四届二次会议, 中国人民政治协商会议第十四届全国委员会第二次会议",
    "政协第十四届全国委员会常务委员会第八次会议, 中国人民政治协商会议第十四届全国委员会常务委员会第八次会议",
    "二十届中央纪委四次全会, 中国共产党第二十届中央纪律检查委员会第四次全体会议",
    "中国共产党⟦L|湖北省⟧第十三届委员会第九次全体会议, 中国共产党湖北省第十三届委员会第九次全体会议",
    "⟦L|那曲市⟧第二届人民代表大会第五次会议, 那曲市第二届人民代表大会第五次会议",
    "⟦L|海南省⟧七届人大一次会议, 海南省第七届人民代表大会第一次会议",
    "政协第九届⟦L|德令哈市⟧委员会第一次会议, 中国人民政治协商会议德令哈市第九届委员会第一次会议",
    "中国共产党⟦L|湖南省⟧第十二次代表大会, 中国共产党湖南省第十二次代表大会",
    "党的十八大, 中国共产党第十八次全国代表大会",
    "中国共产党第二十次全国代表大会, 中国共产党第二十次全国代表大会",
    "“十四五”规划, 第十四个五年规划",
    "“十五”计划, 第十个五年计划",
    "“十四五”规划和2035年远景目标纲要, 第十四个五年规划和2035年远景目标纲要",
  })
  void givesTheFullOfficialForm(String markUp, String canonical) {
    assertThat(MarkedTerms.parse(markUp).recognize(recognizer))
        .singleElement()
        .satisfies(term -> assertThat(term.canonical()).contains(canonical))
        .satisfies(term -> assertThat(term.provenance().source()).isEqualTo(Source.RULE))
        .satisfies(term -> assertThat(term.provenance().rule()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "党的二十届三中全会, PARTY_COMMITTEE, '', 20, 3",
    "二十届中央纪委四次全会, DISCIPLINE_COMMISSION, '', 20, 4",
    "十四届全国人大三次会议, PEOPLES_CONGRESS, '', 14, 3",
    "第十四届全国人民代表大会常务委员会第十次会议, PEOPLES_CONGRESS_STANDING_COMMITTEE, '', 14, 10",
    "湖南省第十四届人民代表大会第三次会议, PEOPLES_CONGRESS, 湖南省, 14, 3",
    "中国共产党湖北省第十三届委员会第九次全体会议, PARTY_COMMITTEE, 湖北省, 13, 9",
    "全国政协十四届二次会议, CONSULTATIVE_CONFERENCE, '', 14, 2",
    "党的二十大, PARTY_CONGRESS, '', 0, 20",
    "二十大, PARTY_CONGRESS, '', 0, 20",
    "中国共产党第二十次全国代表大会, PARTY_CONGRESS, '', 0, 20",
  })
  void parsesASession(String name, Session.Body body, String region, int term, int number) {
    Session session = new Session(body, region, term, number);

    assertThat(Session.parse(name)).contains(session);
    assertThat(Session.parse(session.canonical())).contains(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "大", "八大", "三次会议", "省委十四届八次全会", "在党的二十届三中全会", "党的二十届三中全会精神"})
  void parsesNothingElse(String name) {
    assertThat(Session.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"省委十四届八次全会", "省十四届人大三次会议", "二十届二中、三中全会", "三中全会"})
  void leavesTheFullFormOpenWhereTheTextDoes(String text) {
    assertThat(MarkedTerms.parse(text).recognize(recognizer))
        .singleElement()
        .satisfies(term -> assertThat(term.canonical()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "《",
        "“‘「",
        "届次会议",
        "第届委员会第次会议",
        "九九九九九九九九九九次会议",
        "大",
        "“五”",
        "关于",
        "\uD83D大会\uDE00命运共同体",
        "习近平总书记关于"
      })
  void readsDamagedTextWithoutHarm(String text) {
    assertThat(
            recognizer.recognize(
                NormalizedText.of(text), List.of(), List.of(), List.<Mention>of(), List.of()))
        .isEmpty();
  }

  @Test
  void timeIsLinear() {
    for (String unit : List.of("《", "“", "大会在", "次会议", "关于", "十", "十大", "命运共同体", "实施行动")) {
      String text = unit.repeat(300_000 / unit.length());

      List<PolicyTerm> terms =
          recognizer.recognize(NormalizedText.of(text), List.of(), List.of(), List.of(), List.of());

      assertThat(terms).hasSizeLessThanOrEqualTo(text.length());
    }
  }
}
