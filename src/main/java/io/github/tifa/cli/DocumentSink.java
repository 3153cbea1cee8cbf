package io.github.tifa.cli;

import io.github.tifa.document.Document;
import io.github.tifa.export.DocumentExporter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where documents go: into one stream, a file each, or a computation over all of them. Not
 * thread-safe.
 */
abstract class DocumentSink implements Closeable {

  /** Takes the document of {@code article}. */
  abstract void write(InputFile article, Document document) throws IOException;

  /** Completes the output: every document has been written. */
  void finish() throws IOException {}

  /** Writes all documents to {@code out}, which stays open. */
  static DocumentSink toWriter(OutputFormat format, Writer out) {
    return new Stream(format, out);
  }

  /** Writes all documents to one file, which is there only when the sink is finished. */
  static DocumentSink toFile(OutputFormat format, Path file) throws IOException {
    StagedFile staged = StagedFile.of(file);
    return new Stream(format, staged.writer()) {
      @Override
      void finish() throws IOException {
        super.finish();
        staged.commit();
      }

      @Override
      public void close() throws IOException {
        staged.close();
      }
    };
  }

  /** Writes each document to a file of its own. */
  static DocumentSink toFolder(OutputFolder folder) {
    return new DocumentSink() {
      @Override
      void write(InputFile article, Document document) throws IOException {
        folder.write(article, document);
      }

      @Override
      public void close() {}
    };
  }

  /** Hands each document to {@code consumer} and keeps none. */
  static DocumentSink into(Consumer<Document> consumer) {
    return new DocumentSink() {
      @Override
      void write(InputFile article, Document document) {
        consumer.accept(document);
      }

      @Override
      public void close() {}
    };
  }

  private static class Stream extends DocumentSink {
    private final DocumentExporter exporter;
    private final Writer out;
    // Summaries need something between them; documents of the other formats say where they begin.
    private final boolean spaced;
    private boolean empty = true;

    Stream(OutputFormat format, Writer out) {
      this.exporter = format.exporter();
      this.out = out;
      this.spaced = format == OutputFormat.TEXT;
    }

    @Override
    void write(InputFile article, Document document) throws IOException {
      if (spaced && !empty) {
        out.write('\n');
      }
      exporter.export(document, out);
      empty = false;
    }

    @Override
    void finish() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
