package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes documents as JSON: either one document for people to read, a line for each annotation, or
 * JSON Lines, a line for each document. Both ways the last character is a line feed, and {@link
 * JsonReader} and {@link JsonLinesReader} read back an equal document.
 *
 * <p>Lone surrogates and the line separators U+0085, U+2028 and U+2029 are written as escapes, so
 * that the output survives UTF-8 and readers that split lines at them.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonExporter implements DocumentExporter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final boolean linePerAnnotation;

  private JsonExporter(boolean linePerAnnotation) {
    this.linePerAnnotation = linePerAnnotation;
  }

  /** Returns the exporter that starts a line for each field and each annotation. */
  public static JsonExporter readable() {
    return new JsonExporter(true);
  }

  /** Returns the exporter of JSON Lines, which writes each document in one line. */
  public static JsonExporter lines() {
    return new JsonExporter(false);
  }

  @Override
  public void export(Document document, Writer out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (linePerAnnotation) {
        generator.setPrettyPrinter(new LinePerAnnotation());
      }
      new JsonDocumentWriter(generator).write(document);
    }
    out.write('\n');
  }
}
