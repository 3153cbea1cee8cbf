package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document holds, its page is well formed and its article is the text. */
final class HtmlExporterProperties {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [^<>]*)?)>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Set<String> VOID = Set.of("meta", "input", "rect");
  private static final HtmlExporter EXPORTER = HtmlExporter.create();

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Property(tries = 300)
  void articleIsTheText(@ForAll("documents") Document document) throws IOException {
    assertThat(HtmlPages.articleText(page(document)))
        .isEqualTo(HtmlPages.representable(document.text()));
  }

  @Property(tries = 300)
  void tagsNest(@ForAll("documents") Document document) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    String body = page(document).replaceFirst("(?s)^.*?</style>", "<style></style>");
    Matcher tag = TAG.matcher(body);
    int tags = 0;
    while (tag.find()) {
      tags++;
      if (!tag.group(1).isEmpty()) {
        if (!tag.group(2).equals("head") && !tag.group(2).equals("html")) {
          assertThat(open.pop()).isEqualTo(tag.group(2));
        }
      } else if (!VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(body.chars().filter(c -> c == '<').count()).isEqualTo(tags);
  }

  @Property(tries = 300)
  void everyAnnotationBeginsOnceUnderAnIdOfItsOwn(@ForAll("documents") Document document)
      throws IOException {
    String article = HtmlPages.article(page(document));
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(article);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
    }
    assertThat(ids).hasSize(MarkedText.of(document).marks().size());
  }

  private static String page(Document document) throws IOException {
    StringWriter out = new StringWriter();
    EXPORTER.export(document, out);
    return out.toString();
  }
}
