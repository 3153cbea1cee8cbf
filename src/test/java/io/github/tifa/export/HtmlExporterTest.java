package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlExporterTest {

  @Test
  void splitsSpansThatCrossAndNestsTheOthers() throws IOException {
    Document document =
        Document.builder("甲乙丙丁\n戊")
            .mentions(List.of(mention(1, 2), mention(3, 6)))
            .policyTerms(
                List.of(
                    PolicyTerm.builder()
                        .span(new Span(0, 4))
                        .surface("甲乙丙丁")
                        .category(TermCategory.MEETING)
                        .provenance(Provenance.rule("", 1))
                        .build()))
            .build();

    assertThat(
            HtmlPages.article(page(document))
                .replaceAll(" (?:id|tabindex|data-tip)=\"[^\"]*\"", ""))
        .isEqualTo(
            "<p class=\"body\"><span class=\"m term meeting\">甲<span class=\"m place\">乙</span>丙"
                + "<span class=\"m place part\">丁</span></span>"
                + "<span class=\"m place cont part\">\n</span></p>"
                + "<p class=\"body\"><span class=\"m place cont\">戊</span></p>");
  }

  @Test
  void saysInsideWhatANestedMarkStands() throws IOException {
    assertThat(page(SampleDocuments.read("01-regional-committee")))
        .contains("data-tip=\"机构 Organization\n= 自治区党委  ×4\n模型 model 0.97\n⊂ 职务 Post：自治区党委书记\"");
  }

  @Test
  void marksKeyphrasesWithoutPoint() throws IOException {
    Document document =
        Document.builder("高质量发展")
            .keyphrases(
                List.of(
                    Keyphrase.builder()
                        .phrase("质量")
                        .score(0.5)
                        .occurrences(ImmutableList.of(new Span(1, 3)))
                        .provenance(Provenance.model(1))
                        .build()))
            .build();

    assertThat(HtmlPages.article(page(document)))
        .isEqualTo("<p class=\"body\">高<span class=\"key\">质量</span>发展</p>");
  }

  @Test
  void staysTextWhateverTheArticleSays() throws IOException {
    String hostile = "</title></style><script>alert(1)</script><img src=x onerror='a'>\"&amp;";
    Document document =
        Document.builder(hostile + "\n二")
            .id(hostile)
            .mentions(
                List.of(
                    Mention.builder()
                        .span(new Span(0, hostile.length()))
                        .surface(hostile)
                        .type(EntityType.PERSON)
                        .provenance(Provenance.rule(hostile, 1))
                        .build()))
            .build();

    String page = page(document);

    assertThat(page).doesNotContain("<script", "<img", "&amp;amp;&quot;", "onerror='");
    assertThat(HtmlPages.articleText(page)).isEqualTo(document.text());
  }

  @Test
  void fetchesNothing() throws IOException {
    String page = page(SampleDocuments.read("03-foreign-visit"));

    assertThat(page)
        .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", "src=", "style=");
    Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
    while (link.find()) {
      assertThat(link.group(1)).startsWith("#");
      assertThat(page).contains(" id=\"" + link.group(1).substring(1) + "\"");
    }
  }

  @Test
  void allowsItsOwnStyleAndNothingElse() throws IOException {
    String page = page(Document.builder("").build());
    String style = page.replaceFirst("(?s)^.*<style>", "").replaceFirst("(?s)</style>.*$", "");
    String hash =
        Base64.getEncoder()
            .encodeToString(Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes());

    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'\"");
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, term-fill, 7",
    "ink, post-fill, 7",
    "quiet, paper, 4.5",
    "card-ink, card, 7",
    "accent, paper, 4.5",
    "person, paper, 3",
    "place, paper, 3",
    "organization, paper, 3",
    "time, paper, 3",
    "post, paper, 3",
    "term, paper, 3",
    "person, term-fill, 3",
    "place, term-fill, 3",
    "organization, term-fill, 3",
    "organization, post-fill, 3",
    "place, post-fill, 3",
    "term, term-fill, 3",
    "post, post-fill, 3",
    "time, term-fill, 3"
  })
  void coloursAreFarEnoughApart(String front, String back, double least) throws IOException {
    String css =
        Resources.toString(
            Resources.getResource(HtmlExporter.class, "page.css"), StandardCharsets.UTF_8);
    int dark = css.indexOf("prefers-color-scheme: dark");

    assertThat(contrast(css.substring(0, dark), front, back))
        .as("light")
        .isGreaterThanOrEqualTo(least);
    assertThat(contrast(css.substring(dark), front, back)).as("dark").isGreaterThanOrEqualTo(least);
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines 2.2. */
  private static double contrast(String css, String front, String back) {
    double a = luminance(css, front);
    double b = luminance(css, back);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String css, String name) {
    Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(css);
    assertThat(matcher.find()).as(name).isTrue();
    int rgb = Integer.parseInt(matcher.group(1).toLowerCase(Locale.ROOT), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear((rgb >> 8) & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Mention mention(int start, int end) {
    String text = "甲乙丙丁\n戊";
    return Mention.builder()
        .span(new Span(start, end))
        .surface(text.substring(start, end))
        .type(EntityType.PLACE)
        .provenance(Provenance.model(1))
        .build();
  }

  private static String page(Document document) throws IOException {
    StringWriter out = new StringWriter();
    HtmlExporter.create().export(document, out);
    return out.toString();
  }
}
