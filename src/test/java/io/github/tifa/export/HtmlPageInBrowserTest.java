package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.HttpServer;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Keyphrase;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.Span;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page does in a browser; skipped where there is none. */
final class HtmlPageInBrowserTest {
  private static final Document DOCUMENT = SampleDocuments.read("01-regional-committee");

  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  private final Path folder;
  private final HeadlessChromium chromium;

  HtmlPageInBrowserTest(@TempDir Path folder) {
    Optional<HeadlessChromium> found = HeadlessChromium.find(folder);
    assumeTrue(found.isPresent(), "no Chromium on the path");
    this.folder = folder;
    this.chromium = found.orElseThrow();
  }

  @Test
  void showsTheTextAndNothingElseInTheArticle() throws Exception {
    String dom = chromium.dumpDom(write(DOCUMENT), 1280);

    assertThat(HtmlPages.articleText(dom)).isEqualTo(DOCUMENT.text());
  }

  @Test
  void marksEveryAnnotationOnce() throws Exception {
    assertThat(probe(DOCUMENT, 1280, "document.querySelectorAll('#text .m:not(.cont)').length"))
        .isEqualTo(Integer.toString(MarkedText.of(DOCUMENT).marks().size()));
  }

  @Test
  void hidesATypeWhoseBoxIsCleared() throws Exception {
    String line =
        "(type => getComputedStyle(document.querySelector('#text .' + type)).textDecorationLine)";

    assertThat(
            probe(
                DOCUMENT,
                1280,
                "(() => { const line = "
                    + line
                    + "; const before = [line('person'), line('place')];"
                    + " document.getElementById('show-person').click();"
                    + " return before.concat([line('person'), line('place')]).join(); })()"))
        .isEqualTo("underline,underline,none,underline");
  }

  @Test
  void marksKeyphrasesWhenAsked() throws Exception {
    assertThat(
            probe(
                DOCUMENT,
                1280,
                "(() => { const style = getComputedStyle(document.querySelector('#text .key'));"
                    + " const before = style.textEmphasisStyle;"
                    + " document.getElementById('show-key').click();"
                    + " return before + ' ' + style.textEmphasisStyle; })()"))
        .isEqualTo("none dot");
  }

  @Test
  void tellsTheDetailsOfWhatHasTheFocus() throws Exception {
    assertThat(
            probe(
                DOCUMENT,
                1280,
                "(() => { const mark = document.querySelector('#text .post .organization');"
                    + " mark.focus({focusVisible: true});"
                    + " return getComputedStyle(mark, '::after').content; })()"))
        .contains("机构 Organization", "职务 Post：自治区党委书记");
  }

  @Test
  void fitsAPhone() throws Exception {
    assertThat(probe(DOCUMENT, 390, "document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo("true");
  }

  @Test
  void followsTheColourScheme() throws Exception {
    Path page = write(DOCUMENT);

    assertThat(brightness(page, false)).isGreaterThan(200);
    assertThat(brightness(page, true)).isLessThan(70);
  }

  @Test
  void runsNoScriptAndAsksNoServer() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      String host = "http://127.0.0.1:" + server.getAddress().getPort();
      Document hostile = hostile(host);
      String own = "document.documentElement.dataset.owned";

      String dom = chromium.dumpDom(write(hostile), 1280);
      assertThat(HtmlPages.articleText(dom)).isEqualTo(hostile.text());
      assertThat(dom).doesNotContain("data-owned");
      // Without the policy, so that what holds is the escaping.
      assertThat(
              probe(
                  hostile,
                  1280,
                  "String("
                      + own
                      + ") + document.querySelectorAll('img,iframe,link,style').length"
                      + " + document.querySelectorAll('script').length"))
          .isEqualTo("undefined11");
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private static Document hostile(String host) {
    String attack =
        "</title></style></article>\"'><script>document.documentElement.dataset.owned=1;fetch('"
            + host
            + "/a')</script><img src='"
            + host
            + "/b' onerror=document.documentElement.dataset.owned=1>"
            + "<link rel=stylesheet href="
            + host
            + "/c><iframe src="
            + host
            + "/d></iframe><style>@import '"
            + host
            + "/e';</style>&lt;img src=x&gt;";
    Provenance provenance = Provenance.rule(attack, 1);
    Span span = new Span(0, attack.length());
    return Document.builder(attack + "\n二\r\n三")
        .id(attack)
        .article(ArticleStructure.builder().title(attack).source(attack).build())
        .mentions(
            List.of(
                Mention.builder()
                    .span(span)
                    .surface(attack)
                    .type(EntityType.PERSON)
                    .provenance(provenance)
                    .build()))
        .keyphrases(
            List.of(
                Keyphrase.builder()
                    .phrase(attack)
                    .score(1)
                    .occurrences(ImmutableList.of(span))
                    .provenance(provenance)
                    .build()))
        .build();
  }

  /** Returns the value of a script's expression in the page, whose policy makes way for it. */
  private String probe(Document document, int width, String expression) throws Exception {
    String page = Files.readString(write(document));
    String script =
        "<script>document.documentElement.dataset.probe = String(" + expression + ")</script>";
    Path probed = folder.resolve("probed.html");
    Files.writeString(
        probed, POLICY.matcher(page).replaceFirst("").replace("</body>", script + "</body>"));
    Matcher probe =
        Pattern.compile("<html[^>]* data-probe=\"([^\"]*)\"")
            .matcher(chromium.dumpDom(probed, width));
    assertThat(probe.find()).as("the script ran").isTrue();
    return probe.group(1);
  }

  private Path write(Document document) throws IOException {
    Path page = Files.createTempFile(folder, "page", ".html");
    try (Writer out = Files.newBufferedWriter(page)) {
      HtmlExporter.create().export(document, out);
    }
    return page;
  }

  /** Returns the mean of the red channel, from 0 to 255. */
  private double brightness(Path page, boolean dark) throws Exception {
    Path file = folder.resolve(dark + ".png");
    chromium.screenshot(page, file, 800, dark);
    BufferedImage image = ImageIO.read(file.toFile());
    long sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += (image.getRGB(x, y) >> 16) & 0xff;
      }
    }
    return (double) sum / image.getWidth() / image.getHeight();
  }
}
