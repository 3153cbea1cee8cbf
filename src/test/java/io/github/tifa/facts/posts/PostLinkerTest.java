package io.github.tifa.facts.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostLinkerTest {
  private static final Provenance MARKED = Provenance.rule("marked", 1);

  /** The holder of each post, in text order; {@code 无} for none. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        // Behind the post.
        "⟦T|⟦O|自治区党委⟧书记⟧⟦P|马兴瑞⟧出席会议 -> 马兴瑞",
        "⟦T|⟦O|自治区党委⟧书记⟧、⟦T|⟦O|兵团党委⟧第一书记⟧、⟦T|第一政委⟧⟦P|马兴瑞⟧ -> 马兴瑞 马兴瑞 马兴瑞",
        "⟦T|⟦O|全国政协⟧副主席⟧兼⟦T|秘书长⟧⟦P|王东峰⟧ -> 王东峰 王东峰",
        "⟦T|⟦O|县委⟧书记⟧⟦P|张三⟧和⟦T|县长⟧⟦P|李四⟧ -> 张三 李四",
        "⟦T|⟦O|县委⟧常委⟧、⟦T|副县长⟧（挂职）⟦P|张三⟧ -> 张三 张三",
        "⟦T|⟦O|学院⟧副校长⟧、离休干部⟦P|张三⟧同志 -> 张三",
        "⟦T|⟦O|中央宣讲团⟧成员⟧，⟦T|⟦O|中央台办⟧主任⟧⟦P|刘结一⟧作报告 -> 刘结一 刘结一",
        // A post of several persons.
        "⟦T|⟦O|自治区党委⟧副书记⟧⟦P|张三⟧、⟦P|李四⟧出席 -> 张三+李四",
        "⟦T|⟦O|团中央书记处⟧书记⟧⟦P|张三⟧、⟦P|李四⟧和⟦P|王五⟧ -> 张三+李四+王五",
        "⟦T|国家主席⟧⟦P|张三⟧、⟦P|李四⟧、⟦P|王五⟧出席 -> 张三",
        "⟦T|副局长⟧⟦P|张三⟧、⟦P|李四⟧⟦T|教授⟧ -> 张三 李四",
        "（⟦T|记者⟧ ⟦P|王兴瑞⟧ ⟦P|刘翔⟧报道） -> 王兴瑞+刘翔",
        "⟦T|责编⟧：⟦P|张三⟧、⟦P|李四⟧ -> 张三+李四",
        "⟦T|记者⟧ ⟦P|张三⟧ ⟦T|通讯员⟧ ⟦P|李四⟧ -> 张三 李四",
        // Labels.
        "⟦T|责任编辑⟧：⟦P|王五⟧ -> 王五",
        "⟦T|主席⟧：⟦P|张三⟧ ⟦T|副主席⟧：⟦P|李四⟧ -> 张三 李四",
        "⟦T|常务副主席⟧（驻会）：⟦P|于是⟧（女） -> 于是",
        "⟦T|主席⟧（⟦P|张三⟧）、⟦T|秘书长⟧（⟦P|李四⟧） -> 张三 李四",
        // Before the post.
        "⟦P|拉马福萨⟧⟦T|总统⟧来访 -> 拉马福萨",
        "学习⟦P|习近平⟧⟦T|总书记⟧、⟦T|国家主席⟧的讲话 -> 习近平 习近平",
        "⟦P|习近平⟧⟦T|主席⟧、⟦T|总理⟧⟦P|李强⟧ -> 习近平 李强",
        "⟦P|彭丽媛⟧⟦T|教授⟧、⟦P|李强⟧⟦T|总理⟧ -> 彭丽媛 李强",
        "⟦P|巩固⟧（⟦T|⟦O|公司⟧首席技师⟧、⟦T|班长⟧） -> 巩固 巩固",
        "⟦P|张三⟧（女，⟦T|教授⟧）、⟦P|李四⟧（⟦T|研究员⟧） -> 张三 李四",
        "⟦P|郎坤⟧，⟦T|⟦O|农场⟧董事长⟧，两天没下地头 -> 郎坤",
        "⟦P|张三⟧　男　藏族　⟦T|⟦O|医院⟧主任⟧ -> 张三",
        "⟦P|麦田⟧　⟦T|⟦O|省农业农村厅⟧副厅长⟧ -> 麦田",
        // Curricula vitae.
        "⟦P|张三⟧，男，汉族，1979年10月生，大学学历，现任⟦T|⟦O|某局⟧局长⟧、⟦T|党组书记⟧，拟任⟦T|县委书记⟧。 -> 张三 张三 张三",
        "⟦P|张三⟧，男，1970年10月出生，⟦T|高级会计师⟧。 -> 张三",
        "⟦P|张三⟧2019年加入公司，曾任⟦T|副总裁⟧。 -> 张三",
        "⟦P|张三⟧，男，1970年生，中共党员。现任⟦T|⟦O|某局⟧局长⟧，拟任⟦T|县委书记⟧。⟦P|李四⟧说 -> 张三 张三",
        // Appointments.
        "任命⟦P|张三⟧为⟦T|⟦O|某局⟧局长⟧，免去其⟦T|⟦O|某委⟧副主任⟧职务； -> 张三 张三",
        "免去⟦P|张三⟧的⟦T|⟦O|某局⟧局长⟧职务，任⟦T|副市长⟧ -> 张三 张三",
        "免去⟦P|张三⟧⟦T|⟦O|某局⟧局长⟧职务 -> 张三",
        "接受⟦P|张三⟧辞去⟦T|⟦L|某县⟧副县长⟧职务的请求 -> 张三",
        "⟦P|张三⟧任⟦T|组长⟧，⟦P|李四⟧、⟦P|王五⟧任⟦T|副组长⟧ -> 张三 李四+王五",
        "⟦T|⟦O|市委⟧秘书长⟧⟦P|张三⟧、⟦T|局长⟧⟦P|李四⟧任⟦T|副组长⟧ -> 张三 李四 张三+李四",
        "选举⟦P|张三⟧（女，回族）、⟦P|李四⟧为⟦T|副主席⟧ -> 张三+李四",
        "选举⟦P|张三⟧、⟦P|李四⟧分别为⟦T|会长⟧、⟦T|秘书长⟧ -> 张三 李四",
        "⟦T|秘书长⟧由⟦P|张三⟧担任。 -> 张三",
        "⟦T|组长⟧、⟦T|副组长⟧分别由⟦P|张三⟧、⟦P|李四⟧担任 -> 张三 李四",
        "⟦T|仲裁主任⟧为⟦T|⟦O|学院⟧院长⟧⟦P|张三⟧。 -> 张三 张三",
        "由⟦P|张三⟧担任⟦T|组长⟧ -> 张三",
        "致电祝贺⟦P|通伦⟧当选连任⟦T|⟦L|老挝⟧国家主席⟧ -> 通伦",
        "⟦P|张三⟧当选新一届⟦T|会长⟧ -> 张三",
        "⟦P|邓小燕⟧被乡亲们选为⟦T|委员⟧ -> 邓小燕",
        "聘任⟦P|幸福⟧⟦T|院士⟧为⟦T|名誉院长⟧ -> 幸福 幸福",
        "以⟦P|王沪宁⟧为⟦T|团长⟧的代表团 -> 王沪宁",
        "⟦P|毛泽东⟧以⟦T|⟦O|中共中央⟧主席⟧名义发表声明 -> 毛泽东",
        "⟦P|郑明如⟧（泰文名⟦P|颂猜⟧）任⟦T|团长⟧ -> 郑明如",
        "⟦P|罗某山⟧利用担任⟦T|⟦O|银行⟧经理⟧、⟦T|行长⟧等职务便利 -> 罗某山 罗某山",
        "任命⟦P|勒科尔尼⟧为⟦T|总理⟧并负责组阁 -> 勒科尔尼",
        "⟦P|卡尔基⟧在总统府宣誓就任⟦T|临时总理⟧，成为首位女性⟦T|总理⟧。 -> 卡尔基 卡尔基",
        "⟦P|卢文祥⟧等9名⟦T|法律顾问⟧审查 -> 卢文祥",
        "⟦T|⟦O|政协⟧委员⟧、高原生物研究所⟦P|宋玉龙⟧说 -> 宋玉龙",
        // No holder.
        "⟦P|李强⟧会见⟦T|⟦L|日本⟧首相⟧ -> 无",
        "⟦P|习近平⟧在电话中说，⟦T|总统⟧先生重视合作 -> 无",
        "收到⟦T|总书记⟧的回信，大家深受鼓舞。⟦P|张三⟧说 -> 无",
        "⟦P|张三⟧说。⟦T|⟦O|县委⟧书记⟧要履行责任 -> 无",
        "陪同来访的有⟦T|总统⟧夫人⟦P|吴芳璃⟧ -> 无",
        "⟦P|丁薛祥⟧希望各位支持⟦T|行政长官⟧依法施政 -> 无",
        "⟦P|张三⟧向⟦P|李四⟧传达了⟦T|⟦O|省委⟧书记⟧的要求 -> 无",
      })
  void findsTheHolder(String marked, String holders) {
    assertThat(holders(marked)).isEqualTo(holders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "⟦T|⟦O|自治区党委⟧书记⟧ -> 书记",
        "⟦T|自治区主席⟧ -> 主席",
        "⟦T|⟦L|广西壮族自治区⟧主席⟧ -> 主席",
        "⟦T|⟦L|南非⟧总统⟧ -> 总统",
        "⟦T|⟦L|俄⟧驻⟦L|丹⟧大使⟧ -> 大使",
        "⟦T|⟦L|越南⟧国家主席⟧ -> 国家主席",
        "⟦T|⟦L|日本⟧第103任首相⟧ -> 首相",
        "⟦T|⟦L|江苏省⟧⟦L|无锡市⟧⟦O|宜兴市委⟧书记⟧ -> 书记",
        "⟦T|⟦O|外交部⟧长⟧ -> 部长",
        "⟦T|⟦O|人大常委会⟧原副主任⟧ -> 原副主任",
        "⟦T|⟦O|办公室⟧分管日常工作的副主任⟧ -> 副主任",
        "⟦T|⟦O|兵团日报⟧（⟦O|胡杨网⟧）记者⟧ -> 记者",
        "⟦T|⟦O|四川日报⟧全媒体  记者⟧ -> 全媒体记者",
        "⟦T|⟦L|亚洲⟧事务特使⟧ -> 亚洲事务特使",
        "⟦T|⟦O|某某总司令⟧⟧ -> 某某总司令",
        "⟦T|主　席⟧ -> 主席",
      })
  void takesTheTitleApart(String marked, String title) {
    assertThat(link(marked)).extracting(Post::title).containsExactly(title);
  }

  /** The tenure of each post, in text order; NONE for none. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "⟦T|⟦O|县委⟧书记⟧⟦P|张三⟧ -> NONE",
        "⟦T|⟦O|某局⟧原党组书记⟧、⟦T|局长⟧⟦P|张三⟧ -> FORMER FORMER",
        "会见前⟦T|总统⟧⟦P|张三⟧ -> FORMER",
        "此前⟦T|总统⟧⟦P|张三⟧说 -> NONE",
        "⟦L|高原⟧⟦T|局长⟧⟦P|张三⟧ -> NONE",
        "⟦P|张三⟧曾任⟦T|局长⟧，现任⟦T|县长⟧。 -> FORMER NONE",
        "时任⟦T|县长⟧⟦P|张三⟧ -> THEN",
        "⟦P|张三⟧担任⟦T|县长⟧期间 -> THEN",
        "⟦T|⟦O|县委⟧副书记⟧、⟦T|代县长⟧⟦P|张三⟧ -> NONE ACTING",
        "⟦T|代表⟧⟦P|张三⟧ -> NONE",
        "⟦T|⟦O|全国政协⟧副主席⟧兼⟦T|秘书长⟧⟦P|张三⟧ -> NONE CONCURRENT",
        "⟦P|张三⟧，男，现任⟦T|副县长⟧，拟提名为⟦T|县长⟧候选人。 -> NONE PROPOSED",
        "任命⟦P|张三⟧为⟦T|局长⟧，⟦P|李四⟧为⟦T|副局长⟧ -> APPOINTED APPOINTED",
        "免去⟦P|张三⟧的⟦T|局长⟧职务，任⟦T|副市长⟧ -> DISMISSED APPOINTED",
        "⟦P|张三⟧辞去⟦T|总裁⟧职务 -> DISMISSED",
        "⟦P|张三⟧当选⟦T|会长⟧。⟦T|局长⟧⟦P|李四⟧ -> APPOINTED NONE",
      })
  void readsTheTenure(String marked, String tenures) {
    StringJoiner found = new StringJoiner(" ");
    link(marked).forEach(post -> found.add(post.tenure().map(Enum::name).orElse("NONE")));
    assertThat(found).hasToString(tenures);
  }

  @Test
  void endsARecordAtTheEndOfTheLine() {
    String record = "⟦P|张三⟧，男，1970年生。%s现任⟦T|局长⟧，拟任⟦T|县长⟧。";

    assertThat(holders(record.formatted(""))).isEqualTo("张三 张三");
    assertThat(holders(record.formatted("\n"))).isEqualTo("无 无");
  }

  /** The organization of each post, in text order; {@code 无} for none. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "⟦T|⟦O|天山网⟧-⟦O|新疆日报⟧记者⟧ -> 新疆日报",
        "⟦T|⟦O|兵团日报⟧（⟦O|胡杨网⟧）记者⟧ -> 兵团日报",
        "⟦T|⟦O|石河子大学⟧党委副书记⟧、⟦T|校长⟧⟦P|张三⟧ -> 石河子大学 石河子大学",
        "⟦T|⟦O|全国政协⟧副主席⟧兼⟦T|秘书长⟧⟦P|张三⟧ -> 全国政协 全国政协",
        "⟦T|⟦O|国家文物局⟧党组书记⟧、⟦T|副局长⟧⟦P|张三⟧ -> 国家文物局 国家文物局",
        "⟦T|⟦O|集团公司⟧党委书记⟧、⟦T|总经理⟧、⟦T|董事⟧⟦P|张三⟧ -> 集团公司 集团公司 集团公司",
        "⟦T|⟦O|国务院⟧副总理⟧、⟦T|党组书记⟧⟦P|张三⟧ -> 国务院 国务院",
        "⟦T|⟦O|兵团党委⟧第一书记⟧、⟦T|第一政委⟧⟦P|张三⟧ -> 兵团党委 兵团",
        "⟦T|⟦O|县委⟧副书记⟧、⟦T|县长⟧⟦P|张三⟧ -> 县委 无",
        "⟦T|⟦O|市农牧局党组⟧成员⟧、⟦T|副局长⟧⟦P|张三⟧ -> 市农牧局党组 市农牧局",
        "⟦T|⟦O|审判委员会⟧委员⟧、⟦T|审判员⟧⟦P|张三⟧ -> 审判委员会 无",
        "⟦T|⟦O|某大学⟧教授⟧⟦P|张三⟧、⟦T|校长⟧⟦P|李四⟧ -> 某大学 无",
      })
  void carriesTheOrganizationOnlyWhereItFits(String marked, String organizations) {
    StringJoiner found = new StringJoiner(" ");
    MarkedText text = MarkedText.parse("test", marked);
    for (Post post : link(marked)) {
      found.add(post.organization().map(span -> span.of(text.text())).orElse("无"));
    }
    assertThat(found).hasToString(organizations);
  }

  @Test
  void keepsSpanSurfaceAndProvenance() {
    Provenance head = Provenance.model(0.75);
    NormalizedText text = NormalizedText.of("国务院總理李强");

    ImmutableList<Post> posts =
        new PostLinker()
            .link(
                text,
                new SentenceSplitter().split(text),
                List.of(new TaggedPost(new Span(0, 5), head)),
                List.of());

    assertThat(posts)
        .containsExactly(
            Post.builder()
                .span(new Span(0, 5))
                .surface("国务院總理")
                .title("国务院總理")
                .provenance(head)
                .build());
  }

  @Test
  void leavesPostsOutsideTheSentencesWithoutHolder() {
    MarkedText marked = MarkedText.parse("test", "⟦T|⟦O|县委⟧书记⟧⟦P|张三⟧");
    Document document = marked.toDocument("test", MARKED);

    assertThat(
            new PostLinker()
                .link(
                    NormalizedText.of(marked.text()),
                    List.of(),
                    tagged(document),
                    document.mentions()))
        .singleElement()
        .satisfies(post -> assertThat(post.person()).isEmpty())
        .satisfies(post -> assertThat(post.organization()).contains(new Span(0, 2)));
  }

  @Test
  void namesTheSpanBehindTheText() {
    assertThatThrownBy(
            () ->
                new PostLinker()
                    .link(
                        NormalizedText.of("书记"),
                        List.of(),
                        List.of(new TaggedPost(new Span(0, 3), MARKED)),
                        List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("post [0, 3) ends behind the text, whose length is 2");
  }

  @Test
  void refusesPostsThatOverlap() {
    assertThatThrownBy(
            () ->
                new PostLinker()
                    .link(
                        NormalizedText.of("县委书记"),
                        List.of(),
                        List.of(
                            new TaggedPost(new Span(0, 4), MARKED),
                            new TaggedPost(new Span(2, 4), MARKED)),
                        List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("post [2, 4) starts before the one before it ends, at 4");
  }

  private static String holders(String marked) {
    StringJoiner holders = new StringJoiner(" ");
    MarkedText text = MarkedText.parse("test", marked);
    for (Post post : link(marked)) {
      List<String> names = post.persons().stream().map(span -> span.of(text.text())).toList();
      holders.add(names.isEmpty() ? "无" : String.join("+", names));
    }
    return holders.toString();
  }

  private static ImmutableList<Post> link(String marked) {
    MarkedText markedText = MarkedText.parse("test", marked);
    Document document = markedText.toDocument("test", MARKED);
    NormalizedText text = NormalizedText.of(markedText.text());
    return new PostLinker()
        .link(text, new SentenceSplitter().split(text), tagged(document), document.mentions());
  }

  private static List<TaggedPost> tagged(Document document) {
    return document.posts().stream()
        .map(post -> new TaggedPost(post.span(), post.provenance()))
        .toList();
  }
}
