package io.github.tifa.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written aside, in the folder it belongs to, and takes its name only when it is
 * complete: a process that is killed leaves the file of that name as it was, or none. What it
 * leaves beside it, a hidden file that ends in {@code .part}, the next run writes anew. A pipe or a
 * device is written directly. Mutable, not thread-safe.
 */
final class StagedFile implements AutoCloseable {
  private final Path target;
  private final Path aside;
  private final OutputStream out;

  private StagedFile(Path target, Path aside, OutputStream out) {
    this.target = target;
    this.aside = aside;
    this.out = out;
  }

  /**
   * Opens the file that will become {@code target}; a symbolic link there is replaced.
   *
   * @throws IOException if the folder cannot be made or the file not be opened
   */
  static StagedFile of(Path target) throws IOException {
    Path file = target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || (Files.exists(file) && !Files.isRegularFile(file))) {
      return new StagedFile(file, file, Files.newOutputStream(file));
    }
    Files.createDirectories(folder);
    // The name of the file itself might leave no room for more characters.
    int hash = file.getFileName().hashCode();
    Path aside = folder.resolve(".tifa-" + Integer.toHexString(hash) + ".part");
    Files.deleteIfExists(aside);
    return new StagedFile(file, aside, Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW));
  }

  /**
   * Returns where {@code file} really lies. Links of folders are followed, but not the file's own,
   * which a new file replaces.
   */
  static Path place(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return folder == null || !Files.exists(folder)
        ? absolute
        : folder.toRealPath().resolve(absolute.getFileName());
  }

  /** Returns where to write bytes. */
  OutputStream out() {
    return out;
  }

  /** Returns where to write UTF-8; flush it before {@link #commit}. */
  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Completes the file: what was written is now the file of its name. */
  void commit() throws IOException {
    out.close();
    if (aside.equals(target)) {
      return;
    }
    try {
      Files.move(aside, target, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, REPLACE_EXISTING);
    }
  }

  /** Drops what was written, unless it was completed. */
  @Override
  public void close() throws IOException {
    out.close();
    if (!aside.equals(target)) {
      Files.deleteIfExists(aside);
    }
  }
}
