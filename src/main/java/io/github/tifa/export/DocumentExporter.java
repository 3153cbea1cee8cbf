package io.github.tifa.export;

import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.Writer;

/** Writes documents in one format. Implementations are immutable and thread-safe. */
public interface DocumentExporter {

  /**
   * Writes one document; neither flushes nor closes {@code out}.
   *
   * @param out where to write; if it encodes, it should encode UTF-8
   * @throws IOException if {@code out} throws it
   */
  void export(Document document, Writer out) throws IOException;
}
