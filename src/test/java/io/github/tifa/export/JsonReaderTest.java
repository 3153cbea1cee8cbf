package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

  @Test
  void readsFieldsInAnyOrderAndLeavesOutWhatItDoesNotKnow() throws IOException {
    Document document =
        read(
            """
            {"mentions":[{"type":"PERSON","end":2,"start":0,"mood":{"a":[1e999,{}]}}],
             "colour":["x",{"y":null}],"posts":null,
             "text":"张三说","schemaVersion":1}
            """);

    assertThat(document.text()).isEqualTo("张三说");
    assertThat(document.id()).isEmpty();
    assertThat(document.mentions(EntityType.PERSON))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.span()).isEqualTo(new Span(0, 2));
              assertThat(mention.surface()).isEqualTo("张三");
              assertThat(mention.entity()).isEmpty();
              assertThat(mention.provenance()).isEqualTo(Provenance.rule("", 1));
            });
  }

  @Test
  void readsEscapedSurrogatesAndSkipsAByteOrderMark() throws IOException {
    assertThat(read("\ufeff{\"schemaVersion\":1,\"text\":\"\\ud83d甲\"}").text())
        .isEqualTo("\ud83d甲");
  }

  @Test
  void namesResourceLineColumnFieldExpectationAndFinding() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"schemaVersion":1,"text":"张三说",
                     "mentions":[
                       {"start":0,"end":2,"type":"PERSON"},
                       {"start":2,"end":"x","type":"PERSON"}]}
                    """))
        .isInstanceOf(ResourceException.class)
        .hasMessage(
            "a.json:4: column 4: mentions[1].end: expected an integer from 1 to 2147483647,"
                + " found \"x\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | expected a document, an object, found the end
          []                                    | expected a document, an object, found [
          {                                     | Unexpected end-of-input
          {"schemaVersion":1}                   | text: expected a string, found nothing
          {"text":""}                           | schemaVersion: expected 1, found nothing
          {"schemaVersion":2,"text":""}         | schemaVersion: expected 1, found 2
          {"schemaVersion":"1","text":""}       | schemaVersion: expected 1, found 1
          {"schemaVersion":1,"text":7}          | text: expected a string, found 7
          {"schemaVersion":1,"text":""}{        | expected nothing behind the document, found {
          {"tokens":{}}                         | tokens: expected an array, found {
          {"tokens":[3]}                        | tokens[0]: expected an object, found 3
          {"tokens":[{"end":2}]}                | tokens[0].start: expected an integer, found nothing
          {"tokens":[{"start":-1,"end":2}]}     | tokens[0].start: expected an integer from 0
          {"tokens":[{"start":1.5,"end":2}]}    | from 0 to 2147483647, found 1.5
          {"tokens":[{"start":0,"end":1e9}]}    | from 1 to 2147483647, found 1e9
          {"tokens":[{"start":0,"end":9999999999}]} | found 9999999999
          {"tokens":[{"start":2,"end":2}]}      | expected an end behind the start, found start 2
          {"tokens":[{"start":0,"end":1,"partOfSpeech":[]}]} | expected a string, found an array
          {"article":{"published":"29.7.2024"}} | article.published: expected a date such as
          {"article":{"authors":["a",1]}}       | article.authors[1]: expected an array of strings, found 1
          {"article":{"zones":[{"start":0,"end":1,"kind":"X"}]}} | article.zones[0].kind: expected one of [FURNITURE,
          {"entities":[{"id":"e","type":"PERSON","name":"n","mentions":0}]} | entities[0].mentions: expected an integer from 1
          {"keyphrases":[{"phrase":"a","score":1.1,"occurrences":[{"start":0,"end":1}]}]} | score: expected a number from 0 to 1, found 1.1
          {"keyphrases":[{"phrase":"a","score":0.1}]} | occurrences: expected at least one
          {"attendance":[{"role":"主持"}]}        | attendance[0].person: expected an object with start and end
          {"attendance":[{"role":"主持","person":{"start":0,"end":1},"open":1}]} | attendance[0].open: expected true or false, found 1
          {"statements":[{"start":0,"end":1}]}  | statements[0].speaker: expected an object with start and end
          {"attendance":[{"role":"主持","person":true}]} | expected an object with start and end, found true
          """)
  void reportsDamage(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.json:1: column ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"mentions\":[{\"start\":0,\"end\":4,\"type\":\"PERSON\"}]",
        "\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"PERSON\",\"surface\":\"李四\"}]",
        "\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"PERSON\",\"entity\":\"e1\"}]",
        "\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"PERSON\"},"
            + "{\"start\":1,\"end\":3,\"type\":\"PERSON\"}]",
        "\"tokens\":[{\"start\":0,\"end\":2}]",
        "\"sentences\":[{\"start\":0,\"end\":2147483647}]",
        "\"policyTerms\":[{\"start\":0,\"end\":2,\"category\":\"MEETING\",\"documentKind\":\"LAW\"}]",
      })
  void reportsADocumentThatContradictsItself(String layer) {
    assertThatThrownBy(() -> read("{\"schemaVersion\":1,\"text\":\"张三说\"," + layer + "}"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("a.json:");
  }

  @Test
  void reportsDepthThatNoDocumentHas() {
    assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
        .isInstanceOf(ResourceException.class);
    assertThatThrownBy(() -> read("{\"posts\":[{\"x\":" + "[".repeat(100_000)))
        .isInstanceOf(ResourceException.class);
  }

  @Test
  void reportsBytesThatAreNoUtf8WhereTheDecoderDoes() {
    byte[] bytes = {'{', '"', (byte) 0xff, '"'};
    Reader strict =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());

    assertThatThrownBy(() -> JsonReader.read("a.json", strict))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("expected valid UTF-8");
  }

  @Test
  void passesOnTheFailureOfTheReader() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> JsonReader.read("a.json", broken))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk on fire");
  }

  private static Document read(String json) throws IOException {
    return JsonReader.read("a.json", new StringReader(json));
  }
}
