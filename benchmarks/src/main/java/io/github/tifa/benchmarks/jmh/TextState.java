package io.github.tifa.benchmarks.jmh;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.texts.TextShape;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that an operation reads, all of them; mutable until it is set up. */
@State(Scope.Benchmark)
public class TextState {
  /** The folder or file of articles. */
  @Param("src/test/resources/articles")
  public String gold;

  /** How the articles are handed over. */
  @Param("ARTICLE")
  public TextShape shape;

  /** The texts. */
  ImmutableList<String> texts;

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    texts = texts(Path.of(gold), shape);
  }

  /** Returns the texts of an operation. */
  public static ImmutableList<String> texts(Path gold, TextShape shape) throws IOException {
    return shape.of(GoldStandard.open(gold).stream().map(GoldDocument::text).toList());
  }
}
