package io.github.tifa.export;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens pages in a Chromium that runs as a child process, a fresh profile each time. */
final class HeadlessChromium {
  private static final int SECONDS = 60;

  private final Path binary;
  private final Path scratch;

  private HeadlessChromium(Path binary, Path scratch) {
    this.binary = binary;
    this.scratch = scratch;
  }

  /** Returns the Chromium on the path, if there is one. */
  static Optional<HeadlessChromium> find(Path scratch) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(binary -> new HeadlessChromium(binary, scratch));
  }

  /** Returns the document as Chromium holds it once it is loaded. */
  String dumpDom(Path page, int width) throws IOException, InterruptedException {
    Path output = Files.createTempFile(scratch, "dom", ".html");
    run(output, List.of("--dump-dom", "--window-size=" + width + ",900", page.toUri().toString()));
    return Files.readString(output);
  }

  /** Paints the page. */
  void screenshot(Path page, Path image, int width, boolean dark)
      throws IOException, InterruptedException {
    run(
        Files.createTempFile(scratch, "shot", ".log"),
        List.of(
            "--hide-scrollbars",
            "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
            "--window-size=" + width + ",900",
            "--screenshot=" + image,
            page.toUri().toString()));
  }

  private void run(Path output, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(binary.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + Files.createTempDirectory(scratch, "profile")));
    command.addAll(options);
    Path errors = Files.createTempFile(scratch, "errors", ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError(
            command + " failed: " + Files.readString(errors, StandardCharsets.ISO_8859_1));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
