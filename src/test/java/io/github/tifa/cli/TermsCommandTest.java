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
final class TermsCommandTest {
  private Path folder;
  private Path articles;
  private Path lexicon;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    articles = Files.createDirectory(folder.resolve("in"));
    // The name decides, whatever the text says.
    Files.writeString(articles.resolve("news-20240702-08.txt"), "日期：2020年1月1日\n子丑寅卯，子丑寅卯。");
    Files.writeString(articles.resolve("page.txt"), "标题\n日期：2024年5月3日\n子丑寅卯，戊己庚辛。");
    Files.writeString(articles.resolve("undated.txt"), "子丑寅卯。");
    // What is a term must not hang on the bundled model.
    lexicon =
        Files.writeString(
            folder.resolve("terms.tsv"), "子丑寅卯\tPROGRAMME\tFORCE\n戊己庚辛\tMEETING\tFORCE\t=戊\n");
  }

  @Test
  void countsByMonthWithTheDateOfNameOrText() {
    assertThat(run("--format", "csv", articles)).isZero();

    assertThat(out.toString())
        .isEqualTo(
            """
            term,category,month,count
            子丑寅卯,PROGRAMME,2024-05,1
            子丑寅卯,PROGRAMME,2024-07,2
            子丑寅卯,PROGRAMME,,1
            '=戊,MEETING,2024-05,1
            """
                .replace("\n", "\r\n"));
    assertThat(err.toString().strip()).endsWith("undated.txt: no date").doesNotContain("page.txt");
  }

  @Test
  void countsByYear() {
    assertThat(run("--format", "csv", "--period", "year", articles)).isZero();

    assertThat(out.toString()).startsWith("term,category,year,count\r\n子丑寅卯,PROGRAMME,2024,3\r\n");
  }

  @Test
  void showsATable() {
    assertThat(run(articles)).isZero();

    assertThat(out.toString())
        .isEqualTo(
            """
            2024-05 – 2024-07  3 篇 documents  1 篇无日期 without a date

            政策术语 Policy terms 2
              子丑寅卯  ▅ █  4
              =戊       █ ▁  1
            """);
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("new/page.html");

    assertThat(run("--format", "html", "--output", page, "--threads", "2", articles)).isZero();

    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<polyline");
  }

  @Test
  void reportsWhatCannotBeReadAndCountsTheRest() {
    assertThat(run("--format", "csv", folder.resolve("none.txt"), articles)).isEqualTo(1);

    assertThat(err.toString()).contains("none.txt: no such file");
    assertThat(out.toString().lines()).hasSize(5);
  }

  @Test
  void aFolderWithoutArticlesIsReported() throws IOException {
    assertThat(run(Files.createDirectory(folder.resolve("empty")))).isEqualTo(1);
    assertThat(err.toString()).contains("no .txt file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=0", "--format=json", "--period=week", "--output=new/"})
  void wrongUsageIsExplained(String option) {
    assertThat(run(option, articles)).isEqualTo(2);
    assertThat(err.toString()).contains(option.substring(2, option.indexOf('=')));
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("terms", "--lexicon", lexicon), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
  }
}
