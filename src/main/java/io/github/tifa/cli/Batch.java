package io.github.tifa.cli;

import io.github.tifa.document.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Annotates many files, several at once, and writes the documents in the order of the files. A file
 * that cannot be read, or whose document cannot be put into a file of its own, is reported, and the
 * rest go on.
 */
final class Batch {
  /**
   * Documents that may wait for a slower one before them, a thread; bounds the memory of a batch.
   */
  private static final int AHEAD = 8;

  /** Turns the text of a file into a document. */
  interface Annotator {
    Document annotate(InputFile file, String text);
  }

  private record Pending(InputFile file, Future<Document> document) {}

  private final List<InputFile> files;
  private final int threads;
  private final Annotator annotator;

  Batch(List<InputFile> files, int threads, Annotator annotator) {
    this.files = files;
    this.threads = threads;
    this.annotator = annotator;
  }

  /** Returns whether every file was read and written. */
  boolean run(DocumentSink sink, Progress progress, PrintWriter err) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      boolean complete = true;
      Iterator<InputFile> rest = files.iterator();
      Deque<Pending> pending = new ArrayDeque<>();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < threads * AHEAD) {
          InputFile file = rest.next();
          pending.add(
              new Pending(
                  file, executor.submit(() -> annotator.annotate(file, file.read(System.in)))));
        }
        complete &= write(pending.remove(), sink, err);
        progress.step();
      }
      sink.finish();
      return complete;
    } finally {
      executor.shutdownNow();
    }
  }

  private static boolean write(Pending pending, DocumentSink sink, PrintWriter err)
      throws IOException {
    try {
      sink.write(pending.file, pending.document.get());
      return true;
    } catch (FileSystemException e) {
      // The article's own file cannot be opened or named; the next one's may be.
      err.println("tifa: " + e.getFile() + ": " + PlainErrors.reason(e));
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        err.println("tifa: " + pending.file.path() + ": " + PlainErrors.reason(unreadable));
        return false;
      }
      throw new IllegalStateException("annotating " + pending.file.path(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before " + pending.file.path() + " was annotated", e);
    }
  }
}
