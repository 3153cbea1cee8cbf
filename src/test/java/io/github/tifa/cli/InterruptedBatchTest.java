package io.github.tifa.cli;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.export.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills batches in the middle. The last article never comes, so that none can end before that. */
@Timeout(value = 5, unit = MINUTES)
@SuppressWarnings("NullAway.Init") // JUnit makes the folder first.
final class InterruptedBatchTest {
  private static final int ARTICLES = 60;
  private static final String TEXT = "国务院召开会议\n罗启明在喀什主持召开座谈会。\n".repeat(20);

  @TempDir private Path folder;

  @Test
  void aKilledBatchLeavesWholeFilesAndResumeWritesTheRest() throws Exception {
    Path articles = articles();
    Path output = folder.resolve("out");
    Process batch = start("annotate", "--format", "json", "-o", output + "/", articles, "-");
    try {
      awaitThatItWrites(batch, output, 6);
    } finally {
      batch.destroyForcibly().waitFor();
    }

    List<Path> written = files(output, ".json");
    assertThat(written).hasSizeBetween(5, ARTICLES);
    for (Path file : written) {
      String json = Files.readString(file);
      assertThat(JsonReader.read(file.toString(), new StringReader(json)).text()).isEqualTo(TEXT);
    }

    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(written.get(0), old);
    assertThat(run("annotate", "--resume", "--format", "json", "-o", output + "/", articles))
        .isZero();
    assertThat(files(output, ".json")).hasSize(ARTICLES);
    assertThat(Files.getLastModifiedTime(written.get(0))).isEqualTo(old);
  }

  @Test
  void aKilledRunLeavesTheOneFileAsItWas() throws Exception {
    Path articles = articles();
    Path output = Files.writeString(folder.resolve("all.jsonl"), "before");
    Process batch = start("annotate", "--format", "jsonl", "-o", output, articles, "-");
    try {
      awaitThatItWrites(batch, folder, 1);
    } finally {
      batch.destroyForcibly().waitFor();
    }

    assertThat(output).hasContent("before");
    assertThat(run("annotate", "--format", "jsonl", "-o", output, articles)).isZero();
    assertThat(Files.readAllLines(output)).hasSize(ARTICLES);
    assertThat(files(folder, ".part")).isEmpty();
  }

  private Path articles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(articles.resolve(i + ".txt"), TEXT);
    }
    return articles;
  }

  private Process start(Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(TifaCommand.class.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static void awaitThatItWrites(Process batch, Path output, int files) throws Exception {
    while (files(output, "").stream().filter(InterruptedBatchTest::isOutput).count() < files) {
      assertThat(batch.isAlive()).isTrue();
      Thread.sleep(5);
    }
  }

  /** A file that is written aside counts when it holds something. */
  private static boolean isOutput(Path file) {
    return file.toString().endsWith(".json")
        || (file.toString().endsWith(".part") && file.toFile().length() > 0);
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  private static int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
