package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.tifa.document.Document;
import io.github.tifa.terms.usage.TermDiff;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TermDiffJsonExporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/tifa/export/term-diff.json");

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Test
  void writesTheGoldenFile() throws IOException {
    assertThat(json(UsagePages.diff())).isEqualTo(Files.readString(GOLDEN));
  }

  @Property(tries = 200)
  void isJsonInUtf8(@ForAll("documents") Document older, @ForAll("documents") Document newer)
      throws IOException {
    String json = json(TermDiff.between(older, newer));

    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
    int occurrences = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if ("left".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
          occurrences++;
        }
      }
    }
    assertThat(occurrences).isEqualTo(older.policyTerms().size() + newer.policyTerms().size());
  }

  private static String json(TermDiff diff) throws IOException {
    StringWriter out = new StringWriter();
    TermDiffJsonExporter.create().export(diff, out);
    return out.toString();
  }
}
