package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonExporterTest {

  @Test
  void writesTheFieldsOfTheContract() throws IOException {
    Document document =
        Document.builder("张三说")
            .id("a.txt")
            .article(
                ArticleStructure.builder()
                    .title("张三说")
                    .published(LocalDate.of(2024, 7, 29))
                    .zones(ImmutableList.of(new Zone(new Span(0, 3), ZoneKind.TITLE)))
                    .build())
            .sentences(List.of(new Sentence(0, 3)))
            .tokens(List.of(new Token(0, 2, "nr"), new Token(2, 3, "")))
            .mentions(
                List.of(
                    Mention.builder()
                        .span(new Span(0, 2))
                        .surface("张三")
                        .type(EntityType.PERSON)
                        .provenance(Provenance.model(0.5))
                        .build()))
            .build();

    assertThat(write(JsonExporter.lines(), document))
        .isEqualTo(
            """
            {"schemaVersion":1,"id":"a.txt","text":"张三说",\
            "article":{"title":"张三说","published":"2024-07-29",\
            "zones":[{"start":0,"end":3,"kind":"TITLE"}]},\
            "sentences":[{"start":0,"end":3}],\
            "tokens":[{"start":0,"end":2,"partOfSpeech":"nr"},{"start":2,"end":3}],\
            "mentions":[{"start":0,"end":2,"surface":"张三","type":"PERSON","confidence":0.5,\
            "source":"MODEL"}],\
            "entities":[],"policyTerms":[],"keyphrases":[],"posts":[],"times":[],"attendance":[],"statements":[]}
            """);
    assertThat(write(JsonExporter.readable(), document))
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"id\": \"a.txt\",\n")
        .contains(
            """
              "tokens": [
                {"start": 0, "end": 2, "partOfSpeech": "nr"},
                {"start": 2, "end": 3}
              ],
            """)
        .contains("  \"entities\": [],\n")
        .endsWith("  \"statements\": []\n}\n");
  }

  @Test
  void escapesWhatDoesNotSurviveAndNothingElse() throws IOException {
    Document document = Document.builder("\ud83d甲\udc00\u2028\u0085\0\n\"\\🐀").build();

    assertThat(write(JsonExporter.lines(), document))
        .contains("\"text\":\"\\uD83D甲\\uDC00\\u2028\\u0085\\u0000\\n\\\"\\\\🐀\"");
  }

  @Test
  void neitherFlushesNorClosesTheWriter() throws IOException {
    Writer out =
        new StringWriter() {
          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    JsonExporter.lines().export(Document.builder("").build(), out);
    JsonExporter.lines().export(Document.builder("").build(), out);

    assertThat(out.toString().lines()).hasSize(2);
  }

  private static String write(DocumentExporter exporter, Document document) throws IOException {
    StringWriter out = new StringWriter();
    exporter.export(document, out);
    return out.toString();
  }
}
