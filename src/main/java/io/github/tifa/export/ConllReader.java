package io.github.tifa.export;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import io.github.tifa.document.Document;
import io.github.tifa.text.ResourceException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ConllExporter} writes, one document at a time. Annotations get the provenance
 * {@code RULE}, rule {@code conll}, confidence 1. Where a document has no {@code # text} line, its
 * text is put together from the tokens and their offsets, with a space for each character between
 * them and a line feed between sentences. Mutable, not thread-safe.
 */
public final class ConllReader implements Closeable {
  private static final Splitter COLUMNS = Splitter.on('\t');

  private final String resource;
  private final BufferedReader in;
  private int line;
  private @Nullable String pushedBack;

  /**
   * Creates a reader.
   *
   * @param resource the name of what is read, for messages
   * @param in the lines; closed with this reader
   */
  public ConllReader(String resource, Reader in) {
    this.resource = checkNotNull(resource, "resource");
    this.in = new BufferedReader(in);
  }

  /**
   * Returns the next document; empty at the end of the input.
   *
   * @throws ResourceException if a line is damaged; the message names the line, what was expected
   *     and what was found
   * @throws IOException if the input throws it
   */
  public Optional<Document> read() throws IOException {
    ConllDocumentBuilder document = null;
    for (String text = nextLine(); text != null; text = nextLine()) {
      boolean head = text.startsWith(ConllFormat.NEW_DOCUMENT) && text.indexOf('\t') < 0;
      if (document != null && head) {
        pushedBack = text;
        line--;
        break;
      }
      if (document == null && !text.isBlank()) {
        document = new ConllDocumentBuilder(resource, line);
      }
      if (document != null) {
        readLine(text, document);
      }
    }
    return document == null ? Optional.empty() : Optional.of(document.build());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void readLine(String text, ConllDocumentBuilder document) {
    try {
      if (text.isBlank()) {
        document.endSentence();
      } else if (text.startsWith("#") && text.indexOf('\t') < 0) {
        readComment(text, document);
      } else {
        List<String> columns = COLUMNS.splitToList(text);
        document.addRow(columns);
      }
    } catch (IllegalArgumentException e) {
      throw ResourceException.atLine(resource, line, String.valueOf(e.getMessage()));
    }
  }

  private static void readComment(String text, ConllDocumentBuilder document) {
    if (text.startsWith(ConllFormat.NEW_DOCUMENT + ConllFormat.ID)) {
      int start = ConllFormat.NEW_DOCUMENT.length() + ConllFormat.ID.length();
      document.id(LineText.unescape(text.substring(start)));
    } else if (text.startsWith(ConllFormat.TEXT)) {
      document.text(LineText.unescape(text.substring(ConllFormat.TEXT.length())));
    }
  }

  private @Nullable String nextLine() throws IOException {
    line++;
    if (pushedBack != null) {
      String text = pushedBack;
      pushedBack = null;
      return text;
    }
    try {
      return in.readLine();
    } catch (CharacterCodingException e) {
      throw ResourceException.of(resource, "expected valid UTF-8, found " + e.getMessage(), e);
    }
  }
}
