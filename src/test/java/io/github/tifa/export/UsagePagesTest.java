package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.tifa.document.Document;
import io.github.tifa.terms.usage.MarkedDocuments;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class UsagePagesTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [^<>]*)?)(/?)>");
  private static final Set<String> VOID = Set.of("meta", "rect", "polyline", "circle");

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void showsEachListOfAComparison() throws IOException {
    String page = UsagePages.page(UsagePages.diff());

    assertThat(page)
        .contains("older.txt → newer.txt")
        .contains("统筹发展和安全 → 统筹<ins>好</ins>发展和安全")
        .contains("<del>党的二十届</del>三中全会 → 三中全会")
        .contains("= 第二十届中央委员会第三次全体会议")
        .contains("强调<mark>统筹好发展和安全</mark>。 <small>newer.txt [");
    for (String id : List.of("changes", "reworded", "added", "dropped", "embedded")) {
      assertThat(page).contains("<table id=\"" + id + "\"");
    }
    assertThat(page).doesNotContain("<table id=\"less\"", "href=\"#less\"");
  }

  @Test
  void barsGoLeftForLessAndRightForMore() throws IOException {
    String page = UsagePages.page(UsagePages.diff());

    assertThat(row(page, "脱贫攻坚战")).contains("class=\"less\" x=\"0\" y=\"1\" width=\"80\"");
    assertThat(row(page, "乡村振兴")).contains("class=\"more\" x=\"80\"");
  }

  @Test
  void drawsALinePerTerm() throws IOException {
    String page = UsagePages.page(UsagePages.timeline());

    assertThat(page)
        .contains("政策术语 2024-07 – 2024-09", "1 篇无日期")
        .contains("<li>2024-07 <b>1</b></li><li>2024-09 <b>3</b></li><li>无日期 <b>3</b></li>");
    // July is at the left, September at the right and highest; August has no text, hence no point.
    assertThat(row(page, "共同富裕"))
        .containsPattern("points=\"3\\.0,[0-9.]+ 157\\.0,3\\.0\"")
        .contains("<circle cx=\"157.0\" cy=\"3.0\"");
  }

  @Test
  void saysHowManyTermsItLeavesOut() throws IOException {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 302; i++) {
      marked.append("⟦K:FORMULATION|").append("甲").append(i).append("⟧，");
    }
    Document document = MarkedDocuments.document("a", marked.toString());

    assertThat(UsagePages.page(TermDiff.between(document, Document.builder("").build())))
        .contains("… 另有 2 more");
    assertThat(
            UsagePages.page(TermTimeline.builder(TimelinePeriod.YEAR).addUndated(document).build()))
        .contains("… 另有 2 more");
  }

  @Test
  void staysTextWhateverTheArticlesSay() throws IOException {
    String hostile = "</title></style><script>alert(1)</script><img src=x onerror='a'>\"&amp;";

    for (String page :
        List.of(
            UsagePages.page(UsagePages.hostileDiff(hostile)),
            UsagePages.page(UsagePages.hostileTimeline(hostile)))) {
      assertThat(page)
          .doesNotContain("<script", "<img", "onerror='")
          .contains("&lt;script&gt;alert(1)");
    }
  }

  @Test
  void allowTheirOwnStyleAndFetchNothing() throws IOException {
    for (String page :
        List.of(UsagePages.page(UsagePages.diff()), UsagePages.page(UsagePages.timeline()))) {
      String style = page.replaceFirst("(?s)^.*<style>", "").replaceFirst("(?s)</style>.*$", "");
      String hash =
          Base64.getEncoder()
              .encodeToString(Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes());
      assertThat(page)
          .contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; base-uri")
          .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", "src=")
          .doesNotContain("style=");
      Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
      while (link.find()) {
        assertThat(page).contains(" id=\"" + link.group(1) + "\"");
      }
    }
  }

  @Property(tries = 150)
  void tagsNest(@ForAll("documents") Document older, @ForAll("documents") Document newer)
      throws IOException {
    assertNested(UsagePages.page(TermDiff.between(older, newer)));
    assertNested(
        UsagePages.page(
            TermTimeline.builder(TimelinePeriod.MONTH)
                .add(older, LocalDate.of(1, 1, 1))
                .add(newer, LocalDate.of(2024, 1, 1))
                .build()));
  }

  private static void assertNested(String page) {
    Deque<String> open = new ArrayDeque<>();
    String body = page.replaceFirst("(?s)^.*</head>", "");
    Matcher tag = TAG.matcher(body);
    int tags = 0;
    while (tag.find()) {
      tags++;
      if (!tag.group(1).isEmpty()) {
        if (!tag.group(2).equals("html")) {
          assertThat(open.pop()).isEqualTo(tag.group(2));
        }
      } else if (!VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(body.chars().filter(c -> c == '<').count()).isEqualTo(tags);
  }

  /** Returns the first row of a table that tells of {@code term}. */
  private static String row(String page, String term) {
    Matcher matcher =
        Pattern.compile("<tr><th scope=\"row\">(?:<details><summary>)?" + term + ".*")
            .matcher(page);
    assertThat(matcher.find()).as(term).isTrue();
    return matcher.group();
  }
}
