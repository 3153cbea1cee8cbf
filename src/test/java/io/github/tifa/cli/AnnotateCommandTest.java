package io.github.tifa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tifa.document.Document;
import io.github.tifa.export.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first.
final class AnnotateCommandTest {
  private static final String ARTICLE = "国务院召开会议\n李强在北京主持召开国务院常务会议。";

  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path first;
  private Path second;

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectories(folder.resolve("in/deeper"));
    first = Files.writeString(folder.resolve("in/a.txt"), ARTICLE);
    second = Files.writeString(folder.resolve("in/deeper/b.txt"), "新疆喀什。");
    Files.writeString(folder.resolve("in/notes.md"), "不是文章");
  }

  @Test
  void printsADocumentALineInTheOrderOfTheFiles() throws IOException {
    assertThat(run("annotate", "--format", "jsonl", "--threads", "2", folder.resolve("in")))
        .isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    Document document = JsonReader.read("line 1", new StringReader(lines.get(0)));
    assertThat(document.id()).isEqualTo("a.txt");
    assertThat(document.text()).isEqualTo(ARTICLE);
    assertThat(lines.get(1)).contains("\"id\":\"b.txt\"");
  }

  @Test
  void reportsAFileThatIsNotUtf8AndGoesOn() throws IOException {
    Path broken = folder.resolve("in/broken.txt");
    Files.write(broken, new byte[] {'a', '\n', 'b', (byte) 0xB9, (byte) 0xFA});

    assertThat(run("annotate", "--format", "jsonl", folder.resolve("in"))).isEqualTo(1);

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("broken.txt", "0xB9", "offset 3", "line 2");
  }

  @Test
  void reportsAFileThatDoesNotExistAndGoesOn() {
    assertThat(run("annotate", "--format", "jsonl", folder.resolve("none.txt"), first))
        .isEqualTo(1);

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("none.txt: no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "html", "conll", "brat"})
  void writesAFileAnArticleIntoAFolder(String format) throws IOException {
    Path output = folder.resolve("out");

    assertThat(run("annotate", "--format", format, "-o", output + "/", first, second)).isZero();

    try (Stream<Path> files = Files.list(output)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("a.txt."))
          .anyMatch(name -> name.startsWith("b.txt."));
    }
  }

  @Test
  void articlesOfTheSameNameDoNotOverwriteEachOther() throws IOException {
    Path other = Files.writeString(folder.resolve("a.txt"), "西藏拉萨。");
    Path output = Files.createDirectory(folder.resolve("out"));

    assertThat(run("annotate", "--format", "json", "--output", output, first, other)).isZero();

    assertThat(output.resolve("a.txt.json")).exists();
    assertThat(Files.readString(output.resolve("a.txt-2.json"))).contains("西藏拉萨");
  }

  @Test
  void severalPagesNeedAFolder() {
    assertThat(run("annotate", "--format", "html", first, second)).isEqualTo(2);
    assertThat(err.toString()).contains("several articles as html need");
    assertThat(run("annotate", "--format", "html", "-o", folder.resolve("x.html"), first, second))
        .isEqualTo(2);
  }

  @Test
  void aUserLexiconIsUsed() throws IOException {
    Path lexicon = Files.writeString(folder.resolve("mine.tsv"), "召开会议\tMEETING\tFORCE\t一次会议\n");

    assertThat(run("annotate", "--format", "jsonl", "--lexicon", lexicon, first)).isZero();

    assertThat(out.toString()).contains("一次会议");
  }

  @Test
  void aDamagedLexiconIsNamedWithItsLine() throws IOException {
    Path lexicon = Files.writeString(folder.resolve("bad.tsv"), "喀什\tPLACE\n新疆\tPLANET\n");

    assertThat(run("annotate", "--lexicon", lexicon, first)).isEqualTo(1);

    assertThat(err.toString()).contains("bad.tsv:2", "PLANET").doesNotContain("\tat ");
  }

  @Test
  void theDateIsTheArticles() throws IOException {
    assertThat(run("annotate", "--format", "jsonl", "--published", "2024-07-29", first)).isZero();

    assertThat(out.toString()).contains("\"published\":\"2024-07-29\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=0", "--format=xml", "--published=soon", "--tokenizer=magic"})
  void wrongUsageIsExplained(String option) {
    assertThat(run("annotate", option, first)).isEqualTo(2);
    assertThat(err.toString()).contains(option.substring(2, option.indexOf('=')));
  }

  @Test
  void aFolderWithoutArticlesIsReported() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run("annotate", empty)).isEqualTo(1);
    assertThat(err.toString()).contains("no .txt file");
  }

  @Test
  void outputGoesToTheFileNamed() throws IOException {
    Path file = folder.resolve("new/deep/all.jsonl");

    assertThat(run("annotate", "--format", "jsonl", "--output", file, first, second)).isZero();

    assertThat(Files.readString(file, UTF_8).lines()).hasSize(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anArticleWhoseFileCannotBeWrittenIsReportedAndTheRestGoOn() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.createDirectories(output.resolve("a.txt.json/in-the-way"));

    assertThat(run("annotate", "--format", "json", "-o", output, first, second)).isEqualTo(1);

    assertThat(err.toString()).contains("a.txt.json").doesNotContain("\tat ");
    assertThat(output.resolve("b.txt.json")).exists();
  }

  @ParameterizedTest
  @CsvSource({"text, in", "brat, in", "text, in/out", "brat, in/deeper", "text, linked"})
  void whatARunLeavesAmongItsArticlesIsNoArticleToTheNext(String format, String output)
      throws IOException {
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("in"));
    Files.copy(first, folder.resolve("in/deeper/a.txt"));
    Object[] command = {
      "annotate", "--format", format, "-o", folder.resolve(output) + "/", folder.resolve("in")
    };
    assertThat(run(command)).isZero();
    List<Path> written = filesBelow(folder.resolve("in"));

    assertThat(run(command)).isZero();

    assertThat(filesBelow(folder.resolve("in"))).isEqualTo(written);
  }

  @Test
  void theOneFileAmongItsArticlesIsNoArticleToTheNext() throws IOException {
    Path output = folder.resolve("in/all.txt");
    assertThat(run("annotate", "-o", output, folder.resolve("in"))).isZero();
    String summaries = Files.readString(output);

    assertThat(run("annotate", "-o", output, folder.resolve("in"))).isZero();

    assertThat(output).hasContent(summaries);
  }

  @Test
  void anArticleIsNotReplacedByTheOutput() {
    assertThat(run("annotate", "-o", first, second, first)).isEqualTo(2);

    assertThat(err.toString()).contains("a.txt would replace an article");
    assertThat(first).hasContent(ARTICLE);
  }

  @Test
  void resumeNeedsAFolder() {
    assertThat(run("annotate", "--resume", first)).isEqualTo(2);
    assertThat(err.toString()).contains("--resume needs a folder");
  }

  @Test
  void anInputWithoutEndIsRefused() {
    Path zero = Path.of("/dev/zero");
    assumeThat(zero).exists();

    assertThat(run("annotate", "--format", "jsonl", zero, first)).isEqualTo(1);

    assertThat(err.toString()).contains("longer than");
    assertThat(out.toString().lines()).hasSize(1);
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
