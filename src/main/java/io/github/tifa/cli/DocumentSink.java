package io.github.tifa.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.tifa.document.Document;
import io.github.tifa.export.DocumentExporter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where documents go: into one stream, a file each, or a computation over all of them. Not
 * thread-safe.
 */
abstract class DocumentSink implements Closeable {

  abstract void write(Document document) throws IOException;

  /** Writes all documents to {@code out}, which stays open. */
  static DocumentSink toWriter(OutputFormat format, Writer out) {
    return new Stream(format, out, false);
  }

  /** Writes all documents to one file. */
  static DocumentSink toFile(OutputFormat format, Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return new Stream(format, Files.newBufferedWriter(file), true);
  }

  /** Writes each document to a file of its own, called by its id. */
  static DocumentSink toFolder(OutputFormat format, Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Folder(format, folder);
  }

  /** Hands each document to {@code consumer} and keeps none. */
  static DocumentSink into(Consumer<Document> consumer) {
    return new DocumentSink() {
      @Override
      void write(Document document) {
        consumer.accept(document);
      }

      @Override
      public void close() {}
    };
  }

  private static final class Stream extends DocumentSink {
    private final DocumentExporter exporter;
    private final Writer out;
    private final boolean owned;
    // Summaries need something between them; documents of the other formats say where they begin.
    private final boolean spaced;
    private boolean empty = true;

    Stream(OutputFormat format, Writer out, boolean owned) {
      this.exporter = format.exporter();
      this.out = out;
      this.owned = owned;
      this.spaced = format == OutputFormat.TEXT;
    }

    @Override
    void write(Document document) throws IOException {
      if (spaced && !empty) {
        out.write('\n');
      }
      exporter.export(document, out);
      empty = false;
    }

    @Override
    public void close() throws IOException {
      if (owned) {
        out.close();
      } else {
        out.flush();
      }
    }
  }

  private static final class Folder extends DocumentSink {
    private final OutputFormat format;
    private final DocumentExporter exporter;
    private final Path folder;
    private final Multiset<String> written = HashMultiset.create();

    Folder(OutputFormat format, Path folder) {
      this.format = format;
      this.exporter = format.exporter();
      this.folder = folder;
    }

    @Override
    void write(Document document) throws IOException {
      String name = freeName(document.id());
      try (Writer out = Files.newBufferedWriter(folder.resolve(name + "." + format.extension()))) {
        exporter.export(document, out);
      }
      if (format == OutputFormat.BRAT) {
        // brat shows stand-off annotations only beside the text that they point into.
        Files.writeString(folder.resolve(name + ".txt"), document.text());
      }
    }

    /** Articles of the same name from different folders must not overwrite each other. */
    private String freeName(String id) {
      int before = written.add(id, 1);
      return before == 0 ? id : id + "-" + (before + 1);
    }

    @Override
    public void close() {}
  }
}
