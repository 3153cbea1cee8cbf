package io.github.tifa.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

/** Any JSON is refused as a resource, or gives a document that is written and read back equal. */
final class JsonReaderFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void read(byte[] bytes) throws IOException {
    Document document;
    try {
      document = JsonReader.read("fuzz", new StringReader(new String(bytes, UTF_8)));
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("fuzz");
      return;
    }
    StringWriter out = new StringWriter();
    JsonExporter.lines().export(document, out);
    assertThat(JsonReader.read("again", new StringReader(out.toString()))).isEqualTo(document);
  }
}
