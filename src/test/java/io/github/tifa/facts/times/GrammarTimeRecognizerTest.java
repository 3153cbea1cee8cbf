package io.github.tifa.facts.times;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GrammarTimeRecognizerTest {
  private static final GrammarTimeRecognizer RECOGNIZER = new GrammarTimeRecognizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // dates
        "会议于⟦D|2024年7月28日⟧召开",
        "⟦D|7月28日⟧，自治区党委召开会议",
        "⟦D|二〇二四年七月二十八日⟧印发",
        "⟦D|２０２４年７月２８日⟧印发",
        "⟦D|一九四九年十月⟧",
        "发布时间：⟦D|2024-07-29 11:57:45⟧ 来源",
        "⟦D|2024/07/29⟧",
        "⟦D|2024.7.29⟧",
        "⟦D|9日⟧，代表团抵达",
        "⟦D|去年8月⟧",
        "⟦D|明年一月份⟧",
        "⟦D|本月15日⟧前后",
        "⟦D|2024年⟧我国粮食产量",
        "⟦D|2024年度⟧",
        "⟦D|2024年底⟧",
        "⟦D|今年初⟧",
        "⟦D|9月底⟧前完成",
        "⟦D|8月中旬⟧",
        "⟦D|月底⟧前",
        // relative days
        "⟦D|今天（6月22日）上午⟧，仪式举行",
        "⟦D|昨晚⟧",
        "⟦D|当天⟧，记者来到",
        "⟦D|同日⟧，习近平会见",
        "⟦D|次日凌晨⟧",
        "⟦D|此前一天⟧",
        "⟦D|上周五⟧",
        "⟦D|下周⟧将有降雨",
        "⟦D|本周末⟧",
        "⟦D|今明两天⟧有雨",
        // clock times
        "⟦D|28日上午⟧",
        "⟦D|29日晚⟧",
        "⟦D|上午10时许⟧",
        "⟦D|28日14时30分⟧",
        "⟦D|早上八点半⟧",
        "⟦D|凌晨2点⟧",
        "⟦D|晚上9:30⟧",
        "⟦D|晚9时⟧",
        "⟦D|22时前后⟧",
        // ranges
        "⟦D|9月19日至20日⟧",
        "⟦D|25日至26日⟧",
        "⟦D|3月5日—11日⟧",
        "⟦D|1至9月⟧",
        "⟦D|今年1—11月份⟧",
        "⟦D|2021年至2025年⟧",
        "⟦D|1996—2000年⟧",
        "⟦D|28日夜间至29日凌晨⟧",
        "⟦D|9日9:00至11:00⟧",
        "⟦D|12月28日至次年1月3日⟧",
        // parts of the year
        "⟦D|今年上半年⟧",
        "⟦D|前三季度⟧，全国居民人均可支配收入",
        "⟦D|第四季度⟧",
        "⟦D|今年前5个月⟧",
        "⟦D|去年冬天⟧",
        "⟦D|2025年秋季学期⟧",
        "⟦D|去年同期⟧",
        "⟦D|今年以来⟧，",
        "⟦D|2012年以来⟧，",
        "⟦D|年底⟧前",
        // plans, decades, centuries, eras
        "⟦D|“十四五”时期⟧",
        "⟦D|“十五五”期间⟧",
        "⟦D|上世纪90年代⟧",
        "⟦D|20世纪⟧",
        "⟦D|9至11世纪⟧",
        "⟦D|清光绪三年⟧大旱",
        "⟦D|明嘉靖年间⟧",
        "⟦D|公元前121年⟧",
        // festivals
        "⟦D|春节期间⟧",
        "⟦D|“五一”假期⟧",
        "⟦D|“六一”国际儿童节⟧",
        "⟦D|国庆中秋假期⟧",
        "⟦D|中秋节⟧",
        "⟦D|今年春节⟧",
        "⟦D|国家宪法日⟧",
        "⟦D|农历正月十五⟧",
        "⟦D|正月初六⟧",
        "⟦D|腊月二十三⟧",
        "喜迎⟦D|国庆⟧⟦D|中秋⟧双节",
      })
  void finds(String marked) {
    assertThat(marks(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "近年来，近日，日前，目前，当前，长期以来",
        "每年10月封山，每周三开会，每天上午巡查，每天清晨6点巡护",
        "早一点来，晚一点走",
        "未来5年，三年来，过去一年，4年后，历时3天",
        "3个月，20分钟，48小时，60年",
        "入冬以来",
        "“十四五”规划",
        "党的十八大以来",
        "第十四届，第3次，第18号",
        "12号线，5号楼，神舟十九号",
        "提出三点建议，五点要求",
        "同时，小时，一时，时代",
        "人民日报，光明日报，今日俄罗斯，今晚报",
        "中国驻联合国日内瓦办事处",
        "比分3.5，占比12.6%",
        "习近平向2022年世界互联网大会致贺信",
        "《中长期青年发展规划（2016—2025年）》",
        "21世纪海上丝绸之路",
        "政治清明，曹国庆",
        "半年内，五年内",
      })
  void passesOver(String text) {
    assertThat(marks(text)).isEqualTo(text);
  }

  @Test
  void timesHaveNoValueYet() {
    assertThat(recognize("7月28日")).hasSize(1);
    TimeExpression time = recognize("7月28日").get(0);
    assertThat(time.value()).isEmpty();
    assertThat(time.surface()).isEqualTo("7月28日");
    assertThat(time.provenance().rule()).isEqualTo("time-grammar");
  }

  @Test
  void timesDoNotCrossSentences() {
    NormalizedText text = NormalizedText.of("7月28日");
    assertThat(RECOGNIZER.recognize(text, List.of(new Sentence(0, 2))))
        .extracting(TimeExpression::surface)
        .containsExactly("7月");
  }

  @Test
  @Timeout(20)
  void longTextsTakeLinearTime() {
    String unit = "一二三四五12月《“（2024年1月2日2024年至今天（今天（前三第上半2024-07-";
    Duration once = timeOf(unit.repeat(5_000));
    Duration tenTimes = timeOf(unit.repeat(50_000));
    // Quadratic would be a hundred times.
    assertThat(tenTimes).isLessThan(once.multipliedBy(40).plusMillis(500));
  }

  private static Duration timeOf(String text) {
    recognize(text.substring(0, text.length() / 10));
    long start = System.nanoTime();
    recognize(text);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String marks(String marked) {
    String text = MarkedText.parse("test", marked).text();
    return new MarkedText(
            text,
            recognize(text).stream()
                .map(time -> new Mark(time.span(), MarkType.TIME))
                .collect(toImmutableList()))
        .toMarkup();
  }

  private static ImmutableList<TimeExpression> recognize(String raw) {
    NormalizedText text = NormalizedText.of(raw);
    return RECOGNIZER.recognize(text, new SentenceSplitter().split(text));
  }
}
