package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first.
final class CompareCommandTest {
  private Path folder;
  private Path older;
  private Path newer;
  private Path lexicon;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectories(folder.resolve("2024/deeper"));
    Files.createDirectories(folder.resolve("2025"));
    older = Files.writeString(folder.resolve("2024/deeper/a.txt"), "要甲乙丙丁戊己。");
    newer = Files.writeString(folder.resolve("2025/b.txt"), "要甲乙好丙丁戊己。\n子丑寅卯。");
    // What is a term must not hang on the bundled model.
    lexicon =
        Files.writeString(
            folder.resolve("terms.tsv"),
            "甲乙丙丁戊己\tFORMULATION\tFORCE\n甲乙好丙丁戊己\tFORMULATION\tFORCE\n子丑寅卯\tPROGRAMME\tFORCE\n");
  }

  @Test
  void comparesTwoFolders() {
    assertThat(run("--format", "json", folder.resolve("2024"), folder.resolve("2025"))).isZero();

    assertThat(out.toString())
        .contains("\"older\": {\"name\": \"2024\", \"documents\": 1")
        .contains("\"newer\": {\"name\": \"2025\", \"documents\": 1")
        .contains("{\"kind\": \"SIMILAR\"", "\"name\": \"甲乙好丙丁戊己\"", "\"name\": \"子丑寅卯\"")
        .contains("{\"id\": \"" + Path.of("deeper", "a.txt") + "\", \"start\": 1, \"end\": 7");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void summarisesTwoArticlesInColumns() {
    assertThat(run(older, newer)).isZero();

    assertThat(out.toString())
        .isEqualTo(
            """
            旧 Older: a.txt
              1 篇 documents  8 字 characters  1 个术语 terms
            新 Newer: b.txt
              1 篇 documents  14 字 characters  2 个术语 terms

            次数、每千字次数 count and count per 1,000 characters

            改写 Reworded 1
              甲乙丙丁戊己 → 甲乙好丙丁戊己  1 → 1  125.00 → 71.43

            新增 Added 1
              子丑寅卯  1  71.43

            未变 Unchanged 0
            """);
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("new/page.html");

    assertThat(run("--format", "html", "--output", page, older, newer)).isZero();

    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<ins>好</ins>");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void articlesOfTheSameNameAreToldApart() throws IOException {
    Path other = Files.writeString(folder.resolve("2025/a.txt"), "子丑寅卯。");

    assertThat(run(older, other)).isZero();

    assertThat(out.toString()).contains("旧 Older: " + older, "新 Newer: " + other);
  }

  @Test
  void reportsWhatCannotBeReadAndComparesTheRest() throws IOException {
    Files.write(folder.resolve("2025/broken.txt"), new byte[] {'a', (byte) 0xB9});

    assertThat(run(folder.resolve("2024"), folder.resolve("2025"))).isEqualTo(1);

    assertThat(err.toString()).contains("broken.txt: not UTF-8");
    assertThat(out.toString()).contains("子丑寅卯");
  }

  @Test
  void nothingToCompareIsAnError() throws IOException {
    assertThat(run(folder.resolve("none.txt"), newer)).isEqualTo(1);
    assertThat(err.toString()).contains("none.txt: no such file", "nothing to compare");
    assertThat(run(Files.createDirectory(folder.resolve("empty")), newer)).isEqualTo(1);
    assertThat(err.toString()).contains("no .txt file below");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=0", "--format=csv", "--output=new/"})
  void wrongUsageIsExplained(String option) {
    assertThat(run(option, older, newer)).isEqualTo(2);
    assertThat(err.toString()).contains(option.substring(2, option.indexOf('=')));
  }

  @Test
  void twoSidesAreNeeded() {
    assertThat(run(older)).isEqualTo(2);
    assertThat(err.toString()).contains("NEW");
    assertThat(run("-", "-")).isEqualTo(2);
    assertThat(err.toString()).contains("cannot both be standard input");
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("compare", "--lexicon", lexicon), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
  }
}
