package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * Reads a document that {@link JsonExporter} wrote, or another program in the same schema. Unknown
 * fields are ignored; a layer that is absent is empty; an annotation without a surface takes the
 * text of its span, one without a confidence is certain (1), and one without a source counts as
 * made by a {@link io.github.tifa.document.Source#RULE}.
 *
 * <p>All methods are static and thread-safe.
 */
public final class JsonReader {
  // Strings may be as long as the input that holds them. Field names are not collected, so that
  // input made of many names can fill no table that outlives it.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JsonReader() {}

  /**
   * Reads one document, and white space behind it, to the end of {@code in}.
   *
   * @param resource the name of what is read, for messages
   * @param in the JSON; it is not closed. A byte-order mark at its beginning is skipped.
   * @throws ResourceException if the input is no JSON or no document; the message names the line,
   *     the column, the field, what was expected and what was found
   * @throws IOException if {@code in} throws it
   */
  public static Document read(String resource, Reader in) throws IOException {
    return read(resource, 1, in);
  }

  /** Reads a document whose first line is the line {@code firstLine} of the resource. */
  static Document read(String resource, int firstLine, Reader in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(behindByteOrderMark(in))) {
      return new JsonDocumentParser(resource, firstLine, parser).parse();
    } catch (JsonProcessingException e) {
      int line = firstLine;
      int column = 1;
      if (e.getLocation() != null) {
        line += e.getLocation().getLineNr() - 1;
        column = e.getLocation().getColumnNr();
      }
      throw new JsonPlace(resource, line, column, "").problem(e.getOriginalMessage());
    } catch (CharacterCodingException | CharConversionException e) {
      throw ResourceException.of(resource, "expected valid UTF-8, found " + e.getMessage(), e);
    }
  }

  private static Reader behindByteOrderMark(Reader in) throws IOException {
    PushbackReader reader = new PushbackReader(in);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }
}
