package io.github.tifa.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a document holds survives JSON, and whatever happens to the JSON is reported. */
final class JsonRoundTripProperties {

  @Provide
  Arbitrary<Document> documents() {
    return ArbitraryDocuments.documents();
  }

  @Property(tries = 500)
  void readsBackWhatItWroteForPeople(@ForAll("documents") Document document) throws IOException {
    String json = write(JsonExporter.readable(), document);

    assertThat(JsonReader.read("a.json", new StringReader(json))).isEqualTo(document);
  }

  @Property(tries = 300)
  void survivesTheBytesOfUtf8(@ForAll("documents") Document document) throws IOException {
    String json = write(JsonExporter.lines(), document);
    String decoded = new String(json.getBytes(UTF_8), UTF_8);

    assertThat(JsonReader.read("a.json", new StringReader(decoded))).isEqualTo(document);
  }

  @Property(tries = 200)
  void keepsEachDocumentOnOneLine(
      @ForAll @Size(max = 4) List<@net.jqwik.api.From("documents") Document> documents)
      throws IOException {
    StringWriter out = new StringWriter();
    for (Document document : documents) {
      JsonExporter.lines().export(document, out);
    }

    // \R splits at every line break that Unicode knows.
    assertThat(out.toString().split("\\R", -1)).hasSize(documents.size() + 1);
    List<Document> read = new ArrayList<>();
    try (JsonLinesReader reader =
        new JsonLinesReader("a.jsonl", new StringReader(out.toString()))) {
      for (Optional<Document> next = reader.read(); next.isPresent(); next = reader.read()) {
        read.add(next.get());
      }
    }
    assertThat(read).isEqualTo(documents);
  }

  @Property(tries = 1000)
  void damageGivesADocumentOrAResourceException(
      @ForAll("documents") Document document,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll char replacement)
      throws IOException {
    String json = write(JsonExporter.lines(), document);
    int at = place % json.length();
    String damaged =
        switch (kind) {
          case 0 -> json.substring(0, at);
          case 1 -> json.substring(0, at) + json.substring(at + 1);
          case 2 -> json.substring(0, at) + replacement + json.substring(at);
          default -> json.substring(0, at) + "9\"],}-0".charAt(place % 7) + json.substring(at + 1);
        };

    try {
      assertThat(JsonReader.read("a.json", new StringReader(damaged))).isNotNull();
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("a.json:");
    }
  }

  private static String write(DocumentExporter exporter, Document document) throws IOException {
    StringWriter out = new StringWriter();
    exporter.export(document, out);
    return out.toString();
  }
}
