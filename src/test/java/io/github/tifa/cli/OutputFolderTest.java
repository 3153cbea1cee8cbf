package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit makes the folder first.
final class OutputFolderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../up",
        "/etc/up",
        "..",
        ".",
        "a/../../up",
        "C:\\up",
        "..\\up",
        "a\nb",
        "a\0b"
      })
  void noIdLeadsOutOfTheFolder(String id) throws IOException {
    Path output = folder.resolve("deep/out");
    InputFile article = new InputFile(id, Path.of("x"));
    OutputFolder.of(OutputFormat.JSON, output, List.of(article))
        .write(article, Document.builder("喀什").id(id).build());

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(file -> assertThat(file.getParent()).isEqualTo(output));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NUL", "con.txt", "Com1.a.txt", "LPT² .txt", "conin$"})
  void noIdNamesADevice(String id) throws IOException {
    InputFile article = new InputFile(id, Path.of("x"));

    OutputFolder.of(OutputFormat.JSON, folder, List.of(article))
        .write(article, Document.builder("喀什").build());

    assertThat(folder.resolve("_" + id + ".json")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contents.txt", "auxiliary.txt", "com.txt", "nul-1.txt"})
  void namesThatOnlyBeginLikeADeviceStay(String id) throws IOException {
    InputFile article = new InputFile(id, Path.of("x"));

    OutputFolder.of(OutputFormat.JSON, folder, List.of(article))
        .write(article, Document.builder("喀什").build());

    assertThat(folder.resolve(id + ".json")).exists();
  }

  @Test
  void namesThatDifferInCaseAloneAreKeptApart() throws IOException {
    InputFile upper = InputFile.of(Path.of("one/A.txt"));
    InputFile lower = InputFile.of(Path.of("two/a.txt"));
    OutputFolder output = OutputFolder.of(OutputFormat.JSON, folder, List.of(upper, lower));

    output.write(lower, Document.builder("喀什").build());

    assertThat(output.lacking(List.of(upper, lower))).containsExactly(upper);
    assertThat(folder.resolve("a.txt-2.json")).exists();
  }

  @Test
  void aLinkInTheFolderDoesNotLeadOutOfIt() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "untouched");
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(output.resolve("a.txt.json"), outside);
    InputFile article = InputFile.of(Path.of("a.txt"));

    OutputFolder.of(OutputFormat.JSON, output, List.of(article))
        .write(article, Document.builder("喀什").build());

    assertThat(outside).hasContent("untouched");
  }
}
