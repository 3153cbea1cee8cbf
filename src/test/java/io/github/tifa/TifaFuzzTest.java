package io.github.tifa;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.document.LayerRules;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Any UTF-16, lone surrogates included, gives a document whose layers obey their rules. Characters
 * for private use from U+E000 on stand for pieces of articles, which a fuzzer would not spell.
 */
final class TifaFuzzTest {
  private static final char FIRST_PIECE = '\uE000';
  private static final List<String> PIECES =
      List.of(
          "云陵省委书记",
          "罗启明",
          "阿依努尔·买买提",
          "张 华",
          "、",
          "，",
          "。",
          "；",
          "：",
          "“",
          "”",
          "《",
          "》",
          "（",
          "）",
          "\n",
          "\u3000\u3000",
          "强调，",
          "表示",
          "主持会议并讲话",
          "出席会议",
          "会见",
          "等",
          "原",
          "任",
          "兼",
          "免去",
          "职务",
          "副省长",
          "自治区党委",
          "县人民政府",
          "该县",
          "全省",
          "喀什",
          "云陵市云陵县云陵镇",
          "党的二十届三中全会",
          "“一带一路”",
          "《防洪条例》",
          "“两个确立”",
          "四个",
          "精神",
          "贯彻",
          "2024年",
          "7月28日",
          "去年",
          "至",
          "上午10时",
          "新华社喀什7月28日电",
          "（记者 高远）",
          "来源：云陵日报",
          "责任编辑：",
          "图为",
          "摄",
          "一、",
          "（一）",
          "号",
          "关于印发",
          "的通知",
          "男，汉族，1970年生",
          "现任",
          "拟任",
          "有限公司",
          "大学",
          "美国总统");

  private static final Tifa TIFA = Tifa.create();

  @FuzzTest(maxDuration = "3m")
  void annotate(byte[] utf16) {
    String text = text(utf16);
    LayerRules.assertObeyed(text, TIFA.annotate(text));
  }

  private static String text(byte[] utf16) {
    StringBuilder text = new StringBuilder();
    ByteBuffer.wrap(utf16)
        .asCharBuffer()
        .chars()
        .forEach(
            unit -> {
              int piece = unit - FIRST_PIECE;
              if (piece >= 0 && piece < PIECES.size()) {
                text.append(PIECES.get(piece));
              } else {
                text.append((char) unit);
              }
            });
    return text.toString();
  }
}
