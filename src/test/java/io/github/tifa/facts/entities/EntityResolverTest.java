package io.github.tifa.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityCandidate;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityResolverTest {
  private static final EntityResolver RESOLVER = EntityResolver.create();

  /** Resolves the marks P, L and O of a text whose first line, if there are more, is the title. */
  private static Resolved resolve(String marked, String... region) {
    MarkedText text = MarkedText.parse("test", marked);
    List<Mention> mentions = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    text.marks()
        .forEach(
            mark -> {
              if (mark.type() == MarkType.POST) {
                Span holder = mentions.get(mentions.size() - 1).span();
                posts.add(
                    Post.builder()
                        .span(mark.span())
                        .surface(mark.span().of(text.text()))
                        .title(mark.span().of(text.text()))
                        .person(holder)
                        .provenance(Provenance.rule("test", 1))
                        .build());
              } else {
                mentions.add(
                    Mention.builder()
                        .span(mark.span())
                        .surface(mark.span().of(text.text()))
                        .type(EntityType.valueOf(mark.type().name()))
                        .provenance(Provenance.model(0.9))
                        .build());
              }
            });
    NormalizedText view = NormalizedText.of(text.text());
    ArticleStructure.Builder structure = ArticleStructure.builder();
    int lineEnd = text.text().indexOf('\n');
    if (lineEnd > 0) {
      structure.zones(List.of(new Zone(new Span(0, lineEnd), ZoneKind.TITLE)));
    }
    Article.Builder article = Article.builder().text(text.text());
    if (region.length > 0) {
      article.region(region[0]);
    }
    return new Resolved(
        text.text(),
        RESOLVER.resolve(
            article.build(),
            view,
            new SentenceSplitter().split(view),
            structure.build(),
            mentions,
            posts));
  }

  private record Resolved(String text, ResolvedEntities entities) {
    /** Returns the entity of the last mention with the given surface. */
    Entity of(String surface) {
      Entity found = null;
      for (Mention mention : entities.mentions()) {
        for (Entity entity : entities.entities()) {
          if (mention.surface().equals(surface)
              && entity.id().equals(mention.entity().orElseThrow())) {
            found = entity;
          }
        }
      }
      return java.util.Objects.requireNonNull(found, surface);
    }
  }

  @Test
  void groupsWhatIsWrittenAlikeApartFromBlanksAndInterpuncts() {
    Resolved resolved = resolve("⟦P|张 柱⟧、⟦P|艾尔肯·吐尼亚孜⟧出席。⟦P|张柱⟧、⟦P|艾尔肯•吐尼亚孜⟧讲话。");

    assertThat(resolved.entities().entities())
        .extracting(Entity::name)
        .containsExactly("张柱", "艾尔肯·吐尼亚孜");
    assertThat(resolved.of("张柱").mentionCount()).isEqualTo(2);
    assertThat(resolved.of("张柱").aliases()).containsExactly("张 柱");
    assertThat(resolved.of("张柱").firstMention()).contains(new Span(0, 3));
    assertThat(resolved.entities().entities()).extracting(Entity::id).containsExactly("e1", "e2");
  }

  @Test
  void keepsDifferentTypesApart() {
    assertThat(resolve("⟦P|吉林⟧在⟦L|吉林⟧。").entities().entities()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "⟦L|新疆⟧各地,新疆,新疆维吾尔自治区,650000",
    "⟦L|甘肃⟧⟦L|陇南市⟧⟦L|马街镇⟧,马街镇,马街镇,621202",
    "⟦L|中国⟧和⟦L|乌兹别克斯坦⟧，⟦L|中⟧⟦L|乌⟧关系,乌,乌兹别克斯坦,UZ",
    "⟦L|中国⟧和⟦L|乌克兰⟧，⟦L|中⟧⟦L|乌⟧关系,乌,乌克兰,UA",
    "深化⟦L|粤⟧⟦L|桂⟧协作,桂,广西壮族自治区,450000",
    "⟦L|港⟧⟦L|澳⟧同胞,澳,澳门特别行政区,820000",
    "⟦L|中⟧⟦L|澳⟧两国,澳,澳大利亚,AU",
    "在⟦L|襄樊市⟧举行,襄樊市,襄樊市,420600",
    "⟦L|中华人民共和国⟧和⟦L|中国⟧,中华人民共和国,中国,CN",
    "⟦L|喀什⟧⟦L|疏勒县⟧,喀什,喀什地区,653100",
    "⟦L|喀什地区⟧召开会议。会议在⟦L|喀什⟧举行。,喀什,喀什地区,653100",
    "⟦L|新疆⟧⟦L|阿克苏⟧⟦L|库车⟧基地,阿克苏,阿克苏地区,652900"
  })
  void placesHaveTheNameAndCodeOfTheirDivision(
      String marked, String surface, String name, String code) {
    Entity entity = resolve(marked).of(surface);

    assertThat(entity.name()).isEqualTo(name);
    assertThat(entity.code().orElse("")).startsWith(code);
    assertThat(entity.candidates()).isEmpty();
  }

  @Test
  void aPlaceThatTheArticleDoesNotSettleKeepsItsCandidates() {
    Entity entity = resolve("会议在⟦L|喀什⟧召开，推动⟦L|南疆⟧发展，建设⟦L|新疆⟧。").of("喀什");

    assertThat(entity.name()).isEqualTo("喀什");
    assertThat(entity.code()).isEmpty();
    assertThat(entity.candidates())
        .containsExactly(
            new EntityCandidate("喀什地区", "653100"), new EntityCandidate("喀什市", "653101"));
  }

  @Test
  void placesKnowWhatTheyLieIn() {
    Resolved resolved = resolve("⟦L|云南省⟧⟦L|临沧市⟧⟦L|沧源佤族自治县⟧⟦L|班洪乡⟧⟦L|富公村⟧");

    assertThat(resolved.of("班洪乡").parents()).containsExactly("云南省", "临沧市", "沧源佤族自治县");
    assertThat(resolved.of("富公村").code()).isEmpty();
    assertThat(resolved.of("云南省").parents()).isEmpty();
  }

  @Test
  void theBareNameOfACountyAloneIsNotTakenForIt() {
    assertThat(resolve("在⟦L|和平⟧广场").of("和平").code()).isEmpty();
    assertThat(resolve("⟦L|广东⟧⟦L|和平⟧").of("和平").code()).contains("441624");
  }

  @ParameterizedTest
  @CsvSource({
    "⟦L|喀什⟧，⟦L|新疆⟧。⟦O|自治区党委⟧召开会议,自治区党委,新疆维吾尔自治区党委",
    "⟦O|兵团⟧、⟦O|兵团党委⟧,兵团,新疆生产建设兵团",
    "⟦O|兵团⟧、⟦O|兵团党委⟧,兵团党委,新疆生产建设兵团党委",
    "⟦O|兵团日报⟧报道,兵团日报,兵团日报",
    "⟦O|国家发改委⟧,国家发改委,国家发展和改革委员会",
    "⟦O|芜湖市教育局⟧局长。⟦O|市人大常委会⟧主任,市人大常委会,芜湖市人大常委会",
    "⟦O|中共河北省委⟧与⟦L|山东⟧。⟦O|省委⟧决定,省委,中共河北省委",
    "⟦L|湖北⟧⟦L|鹤峰县⟧。⟦O|州政府⟧秘书长,州政府,恩施土家族苗族自治州政府",
    "⟦O|共青团临夏州委⟧发出。⟦O|团州委⟧副书记,团州委,共青团临夏州委",
    "⟦O|自治区法院⟧、⟦O|检察院⟧，⟦L|新疆⟧,检察院,新疆维吾尔自治区检察院",
    "⟦O|最高人民法院⟧副院长、⟦O|审判委员会⟧委员,审判委员会,最高人民法院审判委员会",
    "⟦L|勐董镇⟧⟦L|龙乃村⟧，⟦O|村党总支⟧书记,村党总支,龙乃村党总支",
    "⟦O|新疆大学⟧（以下简称“⟦O|新大⟧”）。⟦O|新大⟧校长,新大,新疆大学",
    "⟦O|中华全国工商业联合会⟧（⟦O|全国工商联⟧）,全国工商联,中华全国工商业联合会",
    "⟦O|明河新材料科技股份有限公司⟧。⟦O|明河新材⟧股价,明河新材,明河新材料科技股份有限公司",
    "⟦O|中国石油塔里木油田公司党委⟧。⟦O|塔里木油田公司党委⟧,塔里木油田公司党委,中国石油塔里木油田公司党委",
    "⟦O|北京师范大学⟧和⟦O|北京大学⟧,北京大学,北京大学",
    "⟦O|国务院⟧和⟦O|国务院办公厅⟧,国务院,国务院"
  })
  void organizationsHaveTheirFullName(String marked, String surface, String name) {
    Entity entity = resolve(marked).of(surface);

    assertThat(entity.name()).isEqualTo(name);
    assertThat(entity.candidates()).isEmpty();
  }

  @Test
  void theRegionThatTheCallerGivesSettlesShortForms() {
    String marked = "⟦O|自治区党委⟧、⟦O|地区行署⟧、⟦O|市委⟧。";

    Resolved resolved = resolve(marked, "653100");

    assertThat(resolved.of("自治区党委").name()).isEqualTo("新疆维吾尔自治区党委");
    assertThat(resolved.of("地区行署").name()).isEqualTo("喀什地区行署");
    assertThat(resolved.of("市委").name()).isEqualTo("市委");
    assertThat(resolve(marked, "nowhere").of("自治区党委").name()).isEqualTo("自治区党委");
  }

  @Test
  void theTitleSettlesWhichOfSeveralRegionsIsMeant() {
    Resolved resolved = resolve("⟦L|河池市⟧发展林业\n⟦L|广东⟧⟦L|深圳市⟧客商来访，⟦O|市委⟧书记讲话。");

    assertThat(resolved.of("市委").name()).isEqualTo("河池市委");
  }

  @Test
  void aBodyOfSeveralRegionsKeepsItsCandidates() {
    Entity entity = resolve("⟦L|陕西⟧、⟦L|山西⟧调研，⟦O|省委⟧汇报。").of("省委");

    assertThat(entity.name()).isEqualTo("省委");
    assertThat(entity.candidates())
        .extracting(EntityCandidate::name)
        .containsExactly("陕西省委", "山西省委");
  }

  @Test
  void aShortFormOfTwoBodiesKeepsItsCandidates() {
    Entity entity = resolve("⟦O|江川黎明公司⟧、⟦O|海源黎明公司⟧。⟦O|黎明公司⟧").of("黎明公司");

    assertThat(entity.candidates())
        .extracting(EntityCandidate::name)
        .containsExactly("江川黎明公司", "海源黎明公司");
  }

  @ParameterizedTest
  @CsvSource({
    "⟦P|蓝美花⟧家。⟦P|蓝⟧大姐说,蓝,蓝美花",
    "⟦P|萨多克·萨法耶夫⟧访问。⟦P|萨法耶夫⟧说,萨法耶夫,萨多克·萨法耶夫",
    "⟦P|普京⟧来访。⟦P|弗拉基米尔·普京⟧说,普京,弗拉基米尔·普京",
    "⟦P|欧阳静⟧任职。⟦P|欧阳⟧院长说,欧阳,欧阳静",
    "⟦P|周⟧医生来了。⟦P|周明远⟧说,周,周",
    "⟦P|李某⟧被捕。⟦P|李⟧警官说,李,李"
  })
  void partsOfNamesStandForTheOnePersonThatTheyFit(String marked, String surface, String name) {
    assertThat(resolve(marked).of(surface).name()).isEqualTo(name);
  }

  @Test
  void aSurnameOfTwoPersonsIsSettledByItsPostOrKeepsItsCandidates() {
    String people = "⟦P|李国栋⟧⟦T|书记⟧和⟦P|李维民⟧⟦T|县长⟧到场。";

    assertThat(resolve(people + "⟦P|李⟧⟦T|书记⟧说").of("李").name()).isEqualTo("李国栋");
    assertThat(resolve(people + "⟦P|李⟧总说").of("李").candidates())
        .extracting(EntityCandidate::name)
        .containsExactly("李国栋", "李维民");
  }

  @Test
  void wordsThatStandForAPlaceAreReferencesToIt() {
    Resolved resolved = resolve("⟦L|安徽省⟧⟦L|宿松县⟧丰收。该县种粮，全省增产，全市场、该区域不算。");

    assertThat(resolved.of("宿松县").references())
        .extracting(span -> span.of(resolved.text()))
        .containsExactly("该县");
    assertThat(resolved.of("安徽省").references())
        .extracting(span -> span.of(resolved.text()))
        .containsExactly("全省");
  }

  @Test
  void inAnAutonomousRegionTheWholeRegionIsMeant() {
    Resolved resolved = resolve("⟦L|宁夏⟧发展乡村旅游，健全县级体系。全区农民增收。");

    assertThat(resolved.of("宁夏").references())
        .extracting(span -> span.of(resolved.text()))
        .containsExactly("全区");
  }

  @Test
  void anArticleWithoutNamesHasNoEntities() {
    assertThat(resolve("全省增产。").entities().entities()).isEmpty();
    assertThat(resolve("").entities().mentions()).isEmpty();
  }
}
