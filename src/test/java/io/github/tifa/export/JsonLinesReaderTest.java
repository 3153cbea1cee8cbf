package io.github.tifa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class JsonLinesReaderTest {

  @Test
  void goesOnBehindADamagedLine() throws IOException {
    String lines =
        """
        {"schemaVersion":1,"text":"一"}

        {"schemaVersion":1,"text":
        {"schemaVersion":1,"text":"四"}
        """;

    try (JsonLinesReader reader = new JsonLinesReader("a.jsonl", new StringReader(lines))) {
      assertThat(reader.read()).map(Document::text).contains("一");
      assertThatThrownBy(reader::read)
          .isInstanceOf(ResourceException.class)
          .hasMessageStartingWith("a.jsonl:3: column ");
      assertThat(reader.read()).map(Document::text).contains("四");
      assertThat(reader.read()).isEmpty();
      assertThat(reader.read()).isEmpty();
    }
  }

  @Test
  void skipsAByteOrderMarkAtTheHead() throws IOException {
    try (JsonLinesReader reader =
        new JsonLinesReader(
            "a.jsonl", new StringReader("\ufeff{\"schemaVersion\":1,\"text\":\"一\"}\r\n"))) {
      assertThat(reader.read()).map(Document::text).contains("一");
      assertThat(reader.read()).isEmpty();
    }
  }
}
