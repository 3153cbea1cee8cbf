package io.github.tifa.article;

import static io.github.tifa.document.ZoneKind.BODY;
import static io.github.tifa.document.ZoneKind.DATELINE;
import static io.github.tifa.document.ZoneKind.FURNITURE;
import static io.github.tifa.document.ZoneKind.KICKER;
import static io.github.tifa.document.ZoneKind.LEADERS_LINE;
import static io.github.tifa.document.ZoneKind.PHOTO_CREDIT;
import static io.github.tifa.document.ZoneKind.SOURCE_LINE;
import static io.github.tifa.document.ZoneKind.SUBHEADING;
import static io.github.tifa.document.ZoneKind.SUBTITLE;
import static io.github.tifa.document.ZoneKind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private static final String PROSE = "会议指出，各地要压实责任，把各项措施落到实处。";

  private final ArticleReader reader = new ArticleReader();

  private ArticleStructure read(String text) {
    return reader.read(Article.of(text));
  }

  /** Returns the zones as their kinds and texts. */
  private List<String> zones(String text) {
    List<String> zones = new ArrayList<>();
    for (Zone zone : read(text).zones()) {
      zones.add(zone.kind() + " " + zone.span().of(text));
    }
    return zones;
  }

  private static String zone(ZoneKind kind, String text) {
    return kind + " " + text;
  }

  @Test
  void readsAPageWithEverything() {
    String text =
        """
        2025年4月2日 星期三 |
        您当前的位置：首页 > 新闻中心 > 正文
        自治区党委召开春季农业生产推进会
        来源:天山网-新疆日报 日期:2025-03-19 23:41:08
        字号：大 中 小
        自治区党委召开春季农业生产推进会
        把确保粮食安全的责任扛在肩上
        罗启明讲话
        吐尔逊江·阿不都拉主持 沈立群 张柱出席
        3月18日,自治区党委在昌吉召开推进会。天山网-新疆日报记者卓识摄
        天山网-新疆日报讯(记者叶尔波力 段 岫报道)3月18日,自治区党委在昌吉召开推进会。
        抓好防灾减灾
        会议指出,要把预案做细、把责任压实。（责任编辑：钱若水）
        相关阅读
        喀什地区首批设施蔬菜上市
        版权所有 新ICP备00000001号
        """;

    assertThat(zones(text))
        .containsExactly(
            zone(FURNITURE, "2025年4月2日 星期三 |\n您当前的位置：首页 > 新闻中心 > 正文"),
            zone(TITLE, "自治区党委召开春季农业生产推进会"),
            zone(SOURCE_LINE, "来源:天山网-新疆日报 日期:2025-03-19 23:41:08"),
            zone(FURNITURE, "字号：大 中 小"),
            zone(TITLE, "自治区党委召开春季农业生产推进会"),
            zone(SUBTITLE, "把确保粮食安全的责任扛在肩上"),
            zone(LEADERS_LINE, "罗启明讲话"),
            zone(LEADERS_LINE, "吐尔逊江·阿不都拉主持 沈立群 张柱出席"),
            zone(BODY, "3月18日,自治区党委在昌吉召开推进会。"),
            zone(PHOTO_CREDIT, "天山网-新疆日报记者卓识摄"),
            zone(DATELINE, "天山网-新疆日报讯(记者叶尔波力 段 岫报道)"),
            zone(BODY, "3月18日,自治区党委在昌吉召开推进会。"),
            zone(SUBHEADING, "抓好防灾减灾"),
            zone(BODY, "会议指出,要把预案做细、把责任压实。"),
            zone(SOURCE_LINE, "（责任编辑：钱若水）"),
            zone(FURNITURE, "相关阅读\n喀什地区首批设施蔬菜上市\n版权所有 新ICP备00000001号"));
    ArticleStructure structure = read(text);
    assertThat(structure.title()).contains("自治区党委召开春季农业生产推进会");
    assertThat(structure.source()).contains("天山网-新疆日报");
    assertThat(structure.published()).contains(LocalDate.of(2025, 3, 19));
    assertThat(structure.authors()).containsExactly("叶尔波力", "段岫");
  }

  @Test
  void takesAShortFirstLineForTheTitle() {
    ArticleStructure structure = read("\n自治区党委召开会议\r\n\r\n会议强调，要抓落实。\n");

    assertThat(structure.title()).contains("自治区党委召开会议");
    assertThat(structure.zones())
        .containsExactly(new Zone(new Span(1, 10), TITLE), new Zone(new Span(14, 24), BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"只有一行", "第一句话。\n第二句话。", "开头，\n接着说", "会议指出，要抓落实。"})
  void textWithoutATitleIsOneBody(String text) {
    ArticleStructure structure = read(text);

    assertThat(structure.title()).isEmpty();
    assertThat(structure.zones()).containsExactly(new Zone(new Span(0, text.length()), BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u3000\n\0"})
  void blankTextHasNoZones(String text) {
    assertThat(read(text).zones()).isEmpty();
  }

  @Test
  void aLineThatEndsInAVerbOfSayingIsTheKicker() {
    assertThat(zones("全省重大项目建设推进会强调\n以项目之进支撑高质量发展\n" + PROSE))
        .containsExactly(
            zone(KICKER, "全省重大项目建设推进会强调"), zone(TITLE, "以项目之进支撑高质量发展"), zone(BODY, PROSE));
  }

  @Test
  void aNoteOnTheTextIsNoColumn() {
    assertThat(zones("全体会议公报（摘要）\n（2025年12月26日第九次全体会议通过）\n" + PROSE))
        .startsWith(zone(TITLE, "全体会议公报（摘要）"), zone(SUBTITLE, "（2025年12月26日第九次全体会议通过）"));
  }

  @Test
  void theShortReportsOfARoundUpHaveHeadings() {
    assertThat(zones("国内联播快讯\n海南核电供汽项目启用\n" + PROSE + "\n中央气象台：江南将有强降雨\n" + PROSE))
        .containsExactly(
            zone(TITLE, "国内联播快讯"),
            zone(SUBHEADING, "海南核电供汽项目启用"),
            zone(BODY, PROSE),
            zone(SUBHEADING, "中央气象台：江南将有强降雨"),
            zone(BODY, PROSE));
  }

  @Test
  void aListIsBody() {
    String list = "普布扎西 男 藏族 司马镇书记\n史翠花 女 汉族 医院主任\n多吉 藏族 牧民";

    assertThat(zones("表彰先进个人\n" + PROSE + "\n" + list + "\n" + PROSE))
        .containsExactly(zone(TITLE, "表彰先进个人"), zone(BODY, PROSE + "\n" + list + "\n" + PROSE));
  }

  @Test
  void aNoticeHasItsNumberIssuerAndDate() {
    String text =
        "关于干部任免的通知\n阿行署任〔2023〕17号\n各县（市）人民政府：\n任命段成蹊为主任。\n" + "阿克苏地区行政公署\n二〇二三年十一月十日\n抄送：地委组织部。";

    assertThat(zones(text))
        .containsExactly(
            zone(TITLE, "关于干部任免的通知"),
            zone(SOURCE_LINE, "阿行署任〔2023〕17号"),
            zone(BODY, "各县（市）人民政府：\n任命段成蹊为主任。"),
            zone(SOURCE_LINE, "阿克苏地区行政公署"),
            zone(SOURCE_LINE, "二〇二三年十一月十日"),
            zone(BODY, "抄送：地委组织部。"));
    assertThat(read(text).source()).contains("阿克苏地区行政公署");
    assertThat(read(text).published()).contains(LocalDate.of(2023, 11, 10));
  }

  @Test
  void aLabelledDateAndSourceWinOverOthers() {
    ArticleStructure structure =
        read("标题在这里\n皮山融媒 2025年10月26日 19:30\n" + PROSE + "\n来源｜皮山县融媒体中心\n2025年1月1日");

    assertThat(structure.source()).contains("皮山县融媒体中心");
    assertThat(structure.published()).contains(LocalDate.of(2025, 10, 26));
  }

  @Test
  void theDayOfTheVisitIsNotTheDateOfPublication() {
    assertThat(read("2024年11月23日 星期六 |\n自治区党委召开会议\n" + PROSE).published()).isEmpty();
  }

  @Test
  void keepsTheDateThatTheCallerKnows() {
    LocalDate date = LocalDate.of(2024, 7, 29);
    Article article =
        Article.builder().text("标题\n来源：新疆日报 日期：2024-08-01\n" + PROSE).published(date).build();

    assertThat(reader.read(article).published()).contains(date);
  }

  @Test
  void refusesTheViewOfAnotherText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(Article.of("甲"), NormalizedText.of("乙")))
        .withMessageContaining("text");
  }
}
