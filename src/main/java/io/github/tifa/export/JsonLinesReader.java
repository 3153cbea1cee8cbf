package io.github.tifa.export;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines one document at a time, as {@link JsonReader} reads a single one; only the
 * current line is in memory. Blank lines are skipped. After a damaged line the next call goes on
 * with the line behind it. Mutable, not thread-safe.
 */
public final class JsonLinesReader implements Closeable {
  private final String resource;
  private final BufferedReader in;
  private int line;

  /**
   * Creates a reader.
   *
   * @param resource the name of what is read, for messages
   * @param in the lines; closed with this reader
   */
  public JsonLinesReader(String resource, Reader in) {
    this.resource = checkNotNull(resource, "resource");
    this.in = new BufferedReader(in);
  }

  /**
   * Returns the next document; empty at the end of the input.
   *
   * @throws ResourceException if the line is no JSON or no document; the message names the line,
   *     the column, the field, what was expected and what was found
   * @throws IOException if the input throws it
   */
  public Optional<Document> read() throws IOException {
    for (String text = nextLine(); text != null; text = nextLine()) {
      if (!text.isBlank()) {
        return Optional.of(JsonReader.read(resource, line, new StringReader(text)));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private @Nullable String nextLine() throws IOException {
    line++;
    try {
      return in.readLine();
    } catch (CharacterCodingException e) {
      throw ResourceException.of(resource, "expected valid UTF-8, found " + e.getMessage(), e);
    }
  }
}
