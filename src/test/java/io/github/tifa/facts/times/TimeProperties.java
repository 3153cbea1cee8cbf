package io.github.tifa.facts.times;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.NastyText;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TimeProperties {
  private static final GrammarTimeRecognizer RECOGNIZER = new GrammarTimeRecognizer();
  private static final TimeResolver RESOLVER = new TimeResolver();

  @Property
  void anyTextIsRead(@ForAll(supplier = NastyText.class) String raw) {
    read(raw);
  }

  @Property(tries = 3000)
  void anyMixtureOfTimeWordsIsRead(@ForAll @From("timeWords") String raw) {
    read(raw);
  }

  @Property(tries = 3000)
  void anySpanIsResolved(@ForAll @From("timeWords") String raw) {
    if (raw.isEmpty()) {
      return;
    }
    TimeExpression time =
        TimeExpression.builder()
            .span(new Span(0, raw.length()))
            .surface(raw)
            .provenance(Provenance.model(1))
            .build();
    NormalizedText text = NormalizedText.of(raw);
    for (Optional<LocalDate> published : dates()) {
      assertThat(RESOLVER.resolve(text, List.of(time), published)).hasSize(1);
    }
  }

  private static void read(String raw) {
    NormalizedText text = NormalizedText.of(raw);
    ImmutableList<TimeExpression> times =
        RECOGNIZER.recognize(text, new SentenceSplitter().split(text));
    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.start()).isGreaterThanOrEqualTo(end);
      assertThat(time.surface()).isEqualTo(raw.substring(time.start(), time.end()));
      end = time.end();
    }
    for (Optional<LocalDate> published : dates()) {
      ImmutableList<TimeExpression> resolved = RESOLVER.resolve(text, times, published);
      assertThat(resolved).extracting(TimeExpression::span).hasSameElementsAs(spans(times));
      assertThat(resolved)
          .allSatisfy(
              time -> assertThat(time.value().orElse("2024")).matches("[-0-9XWTA-Z:/.]{3,41}"));
    }
  }

  private static List<Span> spans(List<TimeExpression> times) {
    return times.stream().map(TimeExpression::span).toList();
  }

  private static List<Optional<LocalDate>> dates() {
    return List.of(
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 2, 29)),
        Optional.of(LocalDate.of(1, 1, 1)),
        Optional.of(LocalDate.of(9000, 12, 31)));
  }

  @Provide
  Arbitrary<String> timeWords() {
    return Arbitraries.of(
            "2024年",
            "二〇二四年",
            "今年",
            "去年",
            "同年",
            "前",
            "第",
            "三",
            "十",
            "五",
            "2月",
            "30日",
            "31",
            "29日",
            "0",
            "99",
            "至",
            "到",
            "—",
            "-",
            "/",
            ".",
            ":",
            "（",
            "）",
            "“",
            "”",
            "十四五",
            "时期",
            "期间",
            "以来",
            "上",
            "下",
            "周",
            "周五",
            "末",
            "底",
            "初",
            "上半年",
            "季度",
            "个月",
            "世纪",
            "90年代",
            "农历",
            "正月",
            "腊月",
            "初五",
            "春节",
            "除夕",
            "五一",
            "中秋",
            "假期",
            "光绪",
            "甲辰年",
            "公元前",
            "上午",
            "晚",
            "10时",
            "点",
            "半",
            "30分",
            "12:30",
            "今天",
            "次日",
            "当天",
            "今明两天",
            "2024-02-30",
            "1/2",
            "闰",
            "月",
            "日",
            "号",
            "年",
            " ",
            "，",
            "。",
            "\n",
            "古尔邦节",
            "复活节",
            "母亲节",
            "清明",
            "\uD83D",
            "2100年",
            "9999年",
            "0000年")
        .list()
        .ofMaxSize(10)
        .map(words -> String.join("", words));
  }
}
