package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tifa.text.NormalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylinesTest {
  private static final Bylines BYLINES = new Bylines(CueWords.bundled());

  @ParameterizedTest
  @CsvSource({
    "记者王兴瑞 刘翔报道, 王兴瑞|刘翔",
    "记者 疏 影 实习记者 完颜莹, 疏影|完颜莹",
    "记者符 弄潮 陈 岛, 符弄潮|陈岛",
    "记者 须 双 双 报道, 须双双",
    "记者古 蔺 文 君, 古蔺|文君",
    "解放军报 特约记者 项志鹏 通讯员 翟 霖 加尼别克, 项志鹏|翟霖|加尼别克",
    "河南日报客户端记者 逯 坤 林州融媒 元青山, 逯坤|元青山",
    "作者:戎 钧 编辑:柳叶, 戎钧",
    "文字 褚 菁 编辑 皮匠, 褚菁",
    "来源：西藏日报 作者：旦增罗布 字号：【大 中 小】, 旦增罗布",
    "记者：麦麦提江・吾布力 点击：1204, 麦麦提江・吾布力",
    "文:党委办公室, ''",
    "作者： 来源：农业农村部, ''",
    "责任编辑：马晓云, ''"
  })
  void namesWhoWrote(String line, String names) {
    NormalizedText text = NormalizedText.of(line);

    assertThat(BYLINES.authors(text, 0, line.length(), false))
        .isEqualTo(Splitter.on('|').omitEmptyStrings().splitToList(names));
  }
}
