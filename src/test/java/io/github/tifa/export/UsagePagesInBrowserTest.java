package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of policy terms do in a browser; skipped where there is none. */
final class UsagePagesInBrowserTest {
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  private final Path folder;
  private final HeadlessChromium chromium;

  UsagePagesInBrowserTest(@TempDir Path folder) {
    Optional<HeadlessChromium> found = HeadlessChromium.find(folder);
    assumeTrue(found.isPresent(), "no Chromium on the path");
    this.folder = folder;
    this.chromium = found.orElseThrow();
  }

  @Test
  void fitPhones() throws Exception {
    for (String page :
        List.of(UsagePages.page(UsagePages.diff()), UsagePages.page(UsagePages.timeline()))) {
      assertThat(probe(page, 390, "document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo("true");
    }
  }

  @Test
  void plotsHaveTheirSizeOnPhonesAndScreens() throws Exception {
    String bar = "Math.round(document.querySelector('td svg').getBoundingClientRect().width)";

    for (String page :
        List.of(UsagePages.page(UsagePages.diff()), UsagePages.page(UsagePages.timeline()))) {
      assertThat(probe(page, 1280, bar)).isEqualTo("160");
      assertThat(probe(page, 390, bar)).isEqualTo("88");
    }
  }

  @Test
  void placesShowWhenTheTermIsOpened() throws Exception {
    assertThat(
            probe(
                UsagePages.page(UsagePages.diff()),
                1280,
                "(() => { const term = document.querySelector('#added details');"
                    + " const before = term.querySelector('mark').checkVisibility();"
                    + " term.querySelector('summary').click();"
                    + " return before + ' ' + term.querySelector('mark').checkVisibility(); })()"))
        .isEqualTo("false true");
  }

  @Test
  void coloursOfThePlotFollowTheScheme() throws Exception {
    assertThat(
            probe(
                UsagePages.page(UsagePages.diff()),
                1280,
                "getComputedStyle(document.querySelector('.diverging .more')).fill"
                    + " !== getComputedStyle(document.querySelector('.diverging .less')).fill"))
        .isEqualTo("true");
  }

  @Test
  void runNoScript() throws Exception {
    String attack =
        "</title></style></table>\"'><script>document.documentElement.dataset.owned=1</script>"
            + "<img src=x onerror=document.documentElement.dataset.owned=1>";

    for (String page :
        List.of(
            UsagePages.page(UsagePages.hostileDiff(attack)),
            UsagePages.page(UsagePages.hostileTimeline(attack)))) {
      // Without the policy, so that what holds is the escaping.
      assertThat(
              probe(
                  page,
                  1280,
                  "String(document.documentElement.dataset.owned)"
                      + " + document.querySelectorAll('img').length"
                      + " + document.querySelectorAll('script').length"))
          .isEqualTo("undefined01");
      assertThat(
              probe(page, 1280, "document.querySelector('summary').textContent.includes('<img')"))
          .isEqualTo("true");
    }
  }

  /** Returns the value of a script's expression in the page, whose policy makes way for it. */
  private String probe(String page, int width, String expression) throws Exception {
    String script =
        "<script>document.documentElement.dataset.probe = String(" + expression + ")</script>";
    Matcher probe =
        Pattern.compile("<html[^>]* data-probe=\"([^\"]*)\"")
            .matcher(
                chromium.dumpDom(
                    write(
                        POLICY
                            .matcher(page)
                            .replaceFirst("")
                            .replace("</body>", script + "</body>")),
                    width));
    assertThat(probe.find()).as("the script ran").isTrue();
    return probe.group(1);
  }

  private Path write(String page) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
  }
}
