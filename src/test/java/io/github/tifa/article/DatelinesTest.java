package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.text.NormalizedText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelinesTest {
  private static final CueWords WORDS = CueWords.bundled();
  private static final Datelines DATELINES = new Datelines(WORDS, new Bylines(WORDS));

  private static @Nullable Dateline find(String text) {
    return DATELINES.find(NormalizedText.of(text), 0, text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "新华社北京5月16日电, 　国务院总理16日主持召开会议。, 新华社",
    "天山网-新疆日报讯(记者王兴瑞 刘翔报道), 为深入学习贯彻全会精神。, 天山网-新疆日报",
    "本报河池讯, ' 10月21日至22日，市委书记到县里调研。', ''",
    "本报讯（记者 苏晓棠）, 公司4月2日签署协议。, ''",
    "中国中央电视台网站讯, ' 据自治区消息，日前予以通报。', 中国中央电视台网站",
    "芒市5月5日电（云南日报特派记者 寸文钰）, 水还在街巷里淌。, ''",
    "（莫尔兹比港9月8日电）, 代表团8日签署文件。, ''",
    "本报哈尔滨讯　记者段千里报道：, 今天签署协议。, ''",
    "(通讯员 滕建华), 九月三日至五日，州长到县里调研。, ''"
  })
  void findsTheHeadOfAReport(String head, String body, String source) {
    Dateline dateline = found(head + body);

    assertThat((head + body).substring(0, dateline.end())).isEqualTo(head);
    assertThat(dateline.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月28日电影票房再创新高。",
        "青海玛尔挡水电站全部机组并网发电",
        "市里发来贺电，祝贺大会召开。",
        "记者30日从水利部获悉，汛情平稳。",
        "（一）简化手续。实行一次申请。",
        "国内联播简讯",
        "电",
        "讯"
      })
  void findsNoneInOtherLines(String text) {
    assertThat(find(text)).isNull();
  }

  @Test
  void readsReportersAndAFullDate() {
    Dateline dateline = found("福建日报2025年5月19日讯（记者 单 强 通讯员 蓝雪花、钟而赞）茶青来了。");

    assertThat(dateline.date()).isEqualTo(LocalDate.of(2025, 5, 19));
    assertThat(dateline.authors()).containsExactly("单强", "蓝雪花", "钟而赞");
  }

  private static Dateline found(String text) {
    return Objects.requireNonNull(find(text), text);
  }
}
