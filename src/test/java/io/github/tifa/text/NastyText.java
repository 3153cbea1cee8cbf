package io.github.tifa.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Texts in which news, list numbers, quotations, emoji, lone surrogates and NUL meet at random. */
public final class NastyText implements ArbitrarySupplier<String> {

  @Override
  public Arbitrary<String> get() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "新疆维吾尔自治区党委书记",
                "艾尔肯·吐尼亚孜",
                "張柱",
                "张 柱",
                "2024年7月28日",
                "ＧＤＰ",
                "5.3%",
                "No. 1",
                "e.g. ",
                "U.S. ",
                "一是",
                "（1）",
                "（完。）",
                "《怎么办？》",
                "“好！”",
                "\"ok.\"",
                "……",
                "？！",
                "。",
                ".",
                "．",
                "，",
                "、",
                "；",
                "的",
                "”",
                ")",
                "》",
                "(",
                "《",
                "“",
                "\"",
                "\n",
                "\r\n",
                " ",
                "\u3000",
                "\0",
                "\uFEFF",
                "\u200B",
                "\u200D",
                "\t",
                "👨\u200D👩",
                "😀",
                "𠮷",
                "\uD83D",
                "\uDE00",
                "é",
                "İ",
                "ﬀ",
                "한국",
                "ひらがな",
                "カ・ナ",
                "http://a.cn/?b=c&d",
                "C++",
                "3·15",
                "12306"),
            Arbitraries.strings().ofMaxLength(5),
            Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMaxLength(8));
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
