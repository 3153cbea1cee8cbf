package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.export.JsonExporter;
import io.github.tifa.export.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles against golden documents. After a change that is meant, run {@code mvn test
 * -Dtest=SampleArticlesTest -Dtifa.golden=update} and read the difference.
 */
final class SampleArticlesTest {
  private static final Path ARTICLES = Path.of("src", "test", "resources", "articles");
  private static final boolean UPDATE = "update".equals(System.getProperty("tifa.golden"));
  private static final Tifa TIFA = Tifa.create();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(".marked")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void documentIsTheGoldenOne(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".marked", "");
    MarkedText gold = MarkedText.parse(file.toString(), Files.readString(file));
    Document document = TIFA.annotate(Article.builder().id(id).text(gold.text()).build());
    StringWriter json = new StringWriter();
    JsonExporter.readable().export(document, json);
    Path golden = ARTICLES.resolve(id + ".json");
    if (UPDATE) {
      Files.writeString(golden, json.toString());
    }

    assertThat(json.toString()).isEqualTo(Files.readString(golden));
    assertThat(JsonReader.read(golden.toString(), new StringReader(json.toString())))
        .isEqualTo(document);
  }
}
