package io.github.tifa.benchmarks.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** A temporary folder of texts, each a file in UTF-8 named by its number; deleted when closed. */
public final class TextFolder implements AutoCloseable {
  private final Path path;
  private final int count;
  private final long characters;

  /**
   * Writes a folder.
   *
   * @param count how many texts
   * @param texts returns the text of a number, which goes from 0 to {@code count - 1}
   */
  public TextFolder(int count, IntFunction<String> texts) throws IOException {
    this.path = Files.createTempDirectory("texts");
    this.count = count;
    long sum = 0;
    for (int i = 0; i < count; i++) {
      String text = texts.apply(i);
      sum += text.length();
      Files.writeString(file(i), text);
    }
    this.characters = sum;
  }

  /** Returns the folder. */
  public Path path() {
    return path;
  }

  /** Returns how many UTF-16 code units all texts together have. */
  public long characters() {
    return characters;
  }

  /** Reads the text of a number. */
  public String read(int number) throws IOException {
    return Files.readString(file(number), StandardCharsets.UTF_8);
  }

  private Path file(int number) {
    return path.resolve(Integer.toString(number));
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < count; i++) {
      Files.delete(file(i));
    }
    Files.delete(path);
  }
}
