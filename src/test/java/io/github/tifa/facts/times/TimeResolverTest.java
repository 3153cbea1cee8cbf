package io.github.tifa.facts.times;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeResolverTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 7, 29);
  private static final TimeResolver RESOLVER = new TimeResolver();

  @ParameterizedTest
  @CsvSource({
    // dates
    "2024年7月28日, 2024-07-28",
    "二〇二四年七月二十八日, 2024-07-28",
    "２０２３年, 2023",
    "2024-07-29 11:57:45, 2024-07-29T11:57:45",
    "7月28日, 2024-07-28",
    "1月5日, 2024-01-05",
    "12月30日, 2023-12-30",
    "28日, 2024-07-28",
    "30日, 2024-07-30",
    "5日, 2024-07-05",
    "7月, 2024-07",
    "去年8月, 2023-08",
    "明年, 2025",
    "前年冬天, 2022-WI",
    "上月, 2024-06",
    "本月9日, 2024-07-09",
    "8月中旬, 2024-08-11/2024-08-20",
    "月底, 2024-07-21/2024-07-31",
    "2024年2月底, 2024-02-21/2024-02-29",
    "今年底, 2024-12",
    "年初, 2024-01",
    // relative days
    "今天, 2024-07-29",
    "昨天, 2024-07-28",
    "后天, 2024-07-31",
    "今天（7月28日）上午, 2024-07-28TMO",
    "昨晚, 2024-07-28TEV",
    "上周五, 2024-07-26",
    "本周日, 2024-08-04",
    "下下周日, 2024-08-18",
    "上周, 2024-W30",
    "上周末, 2024-W30-WE",
    // clock times
    "28日上午, 2024-07-28TMO",
    "28日上午10时许, 2024-07-28T10",
    "28日下午3时30分, 2024-07-28T15:30",
    "28日晚8点半, 2024-07-28T20:30",
    "28日中午1点, 2024-07-28T13",
    "28日凌晨2点一刻, 2024-07-28T02:15",
    "28日夜里12点, 2024-07-28T24",
    "28日24时, 2024-07-28T24",
    "上午9:30, 2024-07-29T09:30",
    // ranges
    "9月19日至20日, 2024-09-19/2024-09-20",
    "7月25日—28日, 2024-07-25/2024-07-28",
    "12月28日至1月3日, 2023-12-28/2024-01-03",
    "28日至2日, 2024-07-28/2024-08-02",
    "28日夜间至29日凌晨, 2024-07-28TNI/2024-07-29TDA",
    "28日9:00至11:00, 2024-07-28T09:00/2024-07-28T11:00",
    "1至6月, 2024-01/2024-06",
    "2028年1至10月, 2028-01/2028-10",
    "1996—2000年, 1996/2000",
    "2023年11月3日至次年2月3日, 2023-11-03/2024-02-03",
    "今明两天, 2024-07-29/2024-07-30",
    "去年10月以来, 2023-10-01/2024-07-29",
    "今年以来, 2024-01-01/2024-07-29",
    // parts of the year
    "今年上半年, 2024-01/2024-06",
    "二季度, 2024-04/2024-06",
    "前三季度, 2024-01/2024-09",
    "今年前5个月, 2024-01/2024-05",
    "明年一季度末, 2025-03",
    "2025年秋季学期, 2025-FA",
    // plans, decades, centuries, eras
    "“十四五”时期, 2021/2025",
    "“一五”时期, 1953/1957",
    "“十三五”末, 2020",
    "上世纪90年代, 1990/1999",
    "五十年代, 1950/1959",
    "20年代初, 2020/2023",
    "19世纪, 1801/1900",
    "光绪三年, 1877",
    "明嘉靖年间, 1522/1566",
    "民国二十七年七月, 1938-07",
    "公元前121年, -0120",
    "甲辰年, 2024",
    "1998年, 1998",
    "98年5月, 1998-05",
    // festivals
    "春节, 2024-02-10",
    "去年春节, 2023-01-22",
    "今年除夕, 2024-02-09",
    "2025年中秋节, 2025-10-06",
    "2033年中秋节, 2033-09-08",
    "端午节, 2024-06-10",
    "清明节, 2024-04-04",
    "“五一”假期, 2024-05-01",
    "国庆节, 2024-10-01",
    "农历正月十五, 2024-02-24",
    "2025年腊月二十三, 2026-02-10",
    "2024年母亲节, 2024-05-12",
    "2024年复活节, 2024-03-31",
    "2024年古尔邦节, 2024-06-16",
  })
  void resolvesAgainstTheArticlesDate(String expression, String value) {
    assertThat(resolveOne(expression, Optional.of(MONDAY))).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({
    "7月28日, XXXX-07-28",
    "28日上午, XXXX-XX-28TMO",
    "9月, XXXX-09",
    "9月19日至20日, XXXX-09-19/XXXX-09-20",
    "下午5:00, T17:00",
    "星期一, XXXX-WXX-1",
    "元旦, XXXX-01-01",
    "2024年7月, 2024-07",
    "2012年以来, 2012/..",
    "去年8月, XXXX-08",
    "今年8月1日, XXXX-08-01",
    "年底, XXXX-12",
    "去年上半年, XXXX-01/XXXX-06",
    "今年春天, XXXX-SP",
  })
  void withoutAnArticlesDateWhatIsUnknownStaysOpen(String expression, String value) {
    assertThat(resolveOne(expression, Optional.empty())).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"今天", "去年", "年内", "上周五", "春节", "本月"})
  void withoutAnArticlesDateRelativeTimesHaveNoValue(String expression) {
    assertThat(resolveOne(expression, Optional.empty())).isEmpty();
  }

  @Test
  void refersToTheTimeMentionedBefore() {
    assertThat(values("7月12日，代表团抵达。同日举行会谈，当晚出席宴会，次日离开。15日回国。", MONDAY))
        .containsExactly("2024-07-12", "2024-07-12", "2024-07-12TEV", "2024-07-13", "2024-07-15");
    assertThat(values("2019年6月动工，同年12月建成，次年投产。", MONDAY))
        .containsExactly("2019-06", "2019-12", "2020");
    assertThat(values("7月28日上午会见，下午3时会谈。", MONDAY))
        .containsExactly("2024-07-28TMO", "2024-07-28T15");
    assertThat(values("今年1至6月进口增长，高于去年同期。\n火灾多于去年同期。", MONDAY))
        .containsExactly("2024-01/2024-06", "2023-01/2023-06", "2023");
    assertThat(values("3月5日开工，2026年底完成，8日运来设备。", MONDAY))
        .containsExactly("2024-03-05", "2026-12", "2024-03-08");
    assertThat(values("1960年2月11日（农历正月十五）", MONDAY)).containsExactly("1960-02-11", "1960-02-11");
  }

  @Test
  void clockTimesBelongToTheDayLastToldOf() {
    assertThat(values("3月10日（星期一）\n上午8:30　学习\n下午3:00　会见\n3月11日（星期二）\n上午9:00　调研", null))
        .containsExactly(
            "XXXX-03-10", "XXXX-03-10T08:30", "XXXX-03-10T15:00", "XXXX-03-11", "XXXX-03-11T09:00");
    assertThat(values("7月20日，暴雪封路。\n23时40分，救援车到达。", MONDAY))
        .containsExactly("2024-07-20", "2024-07-20T23:40");
    assertThat(values("1月5日动工。\n9时15分，仪式开始。", MONDAY))
        .containsExactly("2024-01-05", "2024-07-29T09:15");
    assertThat(values("下午2点到5点开放，晚8点至10点关闭。", MONDAY))
        .containsExactly("2024-07-29T14/2024-07-29T17", "2024-07-29T20/2024-07-29T22");
  }

  @Test
  void whatHappensEveryDayBelongsToNone() {
    assertThat(values("7月1日起，每日22时至次日6时不得施工，每日7时、19时报送情况。", MONDAY))
        .containsExactly("2024-07-01", "T22/T06", "T07", "T19");
  }

  @Test
  void todayWithItsDateDatesTheOthers() {
    assertThat(values("应急管理部今天（3月9日）通报，截至今天16时，昨天夜里11时许起火的山林已无明火。", null))
        .containsExactly("XXXX-03-09", "XXXX-03-09T16", "XXXX-03-08T23");
    assertThat(values("水利部今天18时启动响应。", null)).containsExactly("T18");
  }

  @Test
  void theYearOfTheSentenceHoldsForItsMonths() {
    assertThat(values("2021年，他回到家乡，3月办厂，12月5日开业。", MONDAY))
        .containsExactly("2021", "2021-03", "2021-12-05");
  }

  @Test
  void wordsThatPointAheadChooseTheFuture() {
    assertThat(values("论坛将于12月1日开幕", MONDAY)).containsExactly("2024-12-01");
    assertThat(values("论坛12月1日闭幕", MONDAY)).containsExactly("2023-12-01");
    assertThat(values("12月31日前完成", LocalDate.of(2024, 3, 1))).containsExactly("2024-12-31");
  }

  @Test
  void readsTheArticlesDateFromTheText() {
    assertThat(values("标题\n来源：新疆日报 日期:2024-07-29 11:57:45\n28日，会议召开。昨天，", null))
        .containsExactly("2024-07-29T11:57:45", "2024-07-28", "2024-07-28");
    assertThat(values("标题\n新华社北京2024年7月28日电\n27日，会议召开。", null))
        .containsExactly("2024-07-28", "2024-07-27");
    assertThat(values("新华社北京7月28日电 28日，会议召开。", null)).containsExactly("XXXX-07-28", "XXXX-07-28");
  }

  @Test
  void readsValuesFromSpansThatAnotherRecogniserFound() {
    String raw = "截至2024年7月28日止";
    TimeExpression time =
        TimeExpression.builder()
            .span(new Span(2, raw.length()))
            .surface(raw.substring(2))
            .provenance(Provenance.model(0.9))
            .build();
    assertThat(RESOLVER.resolve(NormalizedText.of(raw), List.of(time), Optional.of(MONDAY)))
        .containsExactly(time.toBuilder().value("2024-07-28").build());
    TimeExpression foreign =
        TimeExpression.builder()
            .span(new Span(0, 2))
            .surface("截至")
            .provenance(Provenance.model(0.9))
            .build();
    assertThat(RESOLVER.resolve(NormalizedText.of(raw), List.of(foreign), Optional.of(MONDAY)))
        .containsExactly(foreign);
  }

  @Test
  void namesWhatIsMisused() {
    TimeExpression time =
        TimeExpression.builder()
            .span(new Span(0, 9))
            .surface("123456789")
            .provenance(Provenance.model(1))
            .build();
    assertThatThrownBy(
            () -> RESOLVER.resolve(NormalizedText.of("短"), List.of(time), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 9)");
    assertThatThrownBy(
            () ->
                RESOLVER.resolve(
                    NormalizedText.of("短"), List.of(), Optional.of(LocalDate.of(12000, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("published");
  }

  private static Optional<String> resolveOne(String expression, Optional<LocalDate> published) {
    TimeExpression time =
        TimeExpression.builder()
            .span(new Span(0, expression.length()))
            .surface(expression)
            .provenance(Provenance.model(1))
            .build();
    return RESOLVER.resolve(NormalizedText.of(expression), List.of(time), published).get(0).value();
  }

  private static ImmutableList<String> values(String raw, @Nullable LocalDate published) {
    NormalizedText text = NormalizedText.of(raw);
    return RESOLVER
        .resolve(
            text,
            new GrammarTimeRecognizer().recognize(text, new SentenceSplitter().split(text)),
            Optional.ofNullable(published))
        .stream()
        .map(time -> time.value().orElse("?"))
        .collect(toImmutableList());
  }
}
