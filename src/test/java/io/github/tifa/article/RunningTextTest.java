package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Article;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import org.junit.jupiter.api.Test;

final class RunningTextTest {
  private static final ArticleReader READER = new ArticleReader();

  private static RunningText running(String raw) {
    NormalizedText text = NormalizedText.of(raw);
    return RunningText.of(text, READER.read(Article.of(raw), text));
  }

  @Test
  void blanksThePageAndWhatIsSaidTwice() {
    String raw = "首页 > 正文\n市里召开会议\n来源：兵团日报\n市里召开会议\n新华社北京5月1日电　要抓落实。";

    RunningText running = running(raw);

    assertThat(running.text().raw()).hasSameSizeAs(raw);
    assertThat(running.text().raw().strip().replaceAll("[\\s\u3000]+", " "))
        .isEqualTo("市里召开会议 要抓落实。");
    Sentence said = new Sentence(raw.indexOf("市里"), raw.indexOf("市里") + 6);
    Sentence page = new Sentence(0, 2);
    assertThat(running.inside(ImmutableList.of(page, said))).containsExactly(said);
  }

  @Test
  void plainTextStaysAsItIs() {
    assertThat(running("会议指出，要抓落实。").text().raw()).isEqualTo("会议指出，要抓落实。");
  }
}
