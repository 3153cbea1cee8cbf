package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.text.BlankCharacters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ArticleReaderProperties {
  private static final ArticleReader READER = new ArticleReader();

  private static final String[] LINES = {
    "首页 > 要闻 > 正文",
    "2025年6月12日 星期四 |",
    "来源：兵团日报 日期：2025-06-12 09:05:11",
    "自治区党委召开会议",
    "谭永年讲话 阿迪力·阿不都热合曼主持",
    "新华社北京5月16日电（记者 疏 影）会议16日召开。",
    "（记者 王石榴）",
    "一、总体要求",
    "会议指出，要抓落实。（焦雨桐 摄）",
    "会议强调，要压实责任。（责任编辑：吕昭）",
    "01",
    "市人民政府",
    "2025年6月11日",
    "相关新闻",
    "】（、。",
    "摄",
    "电",
    "（",
    "\ud83d\ud83d\u0000",
    "https://example.com/?a=1"
  };

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.of(LINES),
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.just(" \u3000"));
    return line.list().ofMaxSize(14).map(lines -> String.join("\n", lines));
  }

  @Property
  void zonesCoverWhatIsNotBlankAndDoNotOverlap(@ForAll("pages") String text) {
    ArticleStructure structure = READER.read(Article.of(text));

    int covered = 0;
    for (Zone zone : structure.zones()) {
      assertThat(zone.start()).isGreaterThanOrEqualTo(covered);
      assertThat(isBlank(text, covered, zone.start())).isTrue();
      assertThat(BlankCharacters.isBlank(text.charAt(zone.start()))).isFalse();
      assertThat(BlankCharacters.isBlank(text.charAt(zone.end() - 1))).isFalse();
      covered = zone.end();
    }
    assertThat(isBlank(text, covered, text.length())).isTrue();
  }

  @Property
  void authorsHoldNoBlanks(@ForAll("pages") String text) {
    List<String> authors = READER.read(Article.of(text)).authors();

    assertThat(authors).doesNotHaveDuplicates().allMatch(author -> author.indexOf(' ') < 0);
  }

  private static boolean isBlank(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> BlankCharacters.isBlank((char) c));
  }
}
