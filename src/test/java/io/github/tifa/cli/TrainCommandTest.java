package io.github.tifa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mention;
import io.github.tifa.export.JsonReader;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.Tagger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URISyntaxException;
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
final class TrainCommandTest {
  private static final String TAGGED =
      "王\tB-PER\n强\tI-PER\n在\tO\n喀\tB-GPE\n什\tI-GPE\n用\tO\n快\tB-DISH\n餐\tI-DISH\n。\tO\n\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path folder;
  private Path articles;
  private Path columns;

  @BeforeEach
  void writeCorpora(@TempDir Path temporary) throws IOException, URISyntaxException {
    folder = temporary;
    articles = Files.createDirectory(folder.resolve("marked"));
    for (String name : List.of("01-regional-committee.marked", "02-state-council.marked")) {
      Path article = Path.of(Resources.getResource("articles/" + name).toURI());
      Files.copy(article, articles.resolve(name));
    }
    columns = Files.writeString(folder.resolve("x.bio"), TAGGED.repeat(10));
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("new/a.bin");
    Path second = folder.resolve("b.bin");
    Path third = folder.resolve("c.bin");

    assertThat(run("train", "--base=none", "--seed", 3, "-o", first, articles)).isZero();
    assertThat(run("train", "--base=none", "--seed", 3, "-o", second, articles)).isZero();
    assertThat(run("train", "--base=none", "--seed", 4, "-o", third, articles)).isZero();

    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(Files.readAllBytes(third)).isNotEqualTo(Files.readAllBytes(first));
    assertThat(err.toString()).contains("names: epoch 5, loss ", "terms: ", "posts: ");
    assertThat(SequenceModelFile.read(first).heads())
        .extracting(LabelSet::name)
        .containsExactly(Tagger.NAMES, Tagger.TERMS, Tagger.POSTS);
  }

  @Test
  void theTypesOfColumnsAreLearnedAndScored() {
    Path model = folder.resolve("x.bin");

    assertThat(run("train", "--epochs=20", "-o", model, "--dev", columns, columns)).isZero();

    assertThat(SequenceModelFile.read(model).heads().get(0).types())
        .containsExactly("PERSON", "PLACE", "DISH");
    assertThat(err.toString()).contains("no place for the types [DISH]");
    assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "head type P R F1 gold",
            "names all 100.00 100.00 100.00 30",
            "names DISH 100.00 100.00 100.00 10",
            "names PERSON 100.00 100.00 100.00 10",
            "names PLACE 100.00 100.00 100.00 10");
  }

  @Test
  void theOtherHeadsAreThoseOfTheBundledModel() {
    Path model = folder.resolve("x.bin");
    assertThat(run("train", "-o", model, columns)).isZero();

    assertThat(run("evaluate", "--head=terms,posts", articles)).isZero();
    String bundled = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("evaluate", "--head=terms,posts", "--model", model, articles)).isZero();

    assertThat(bundled).contains("terms   all", "posts   all");
    assertThat(out).hasToString(bundled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bundled", "none"})
  void annotateUsesTheModel(String base) throws IOException {
    Path model = folder.resolve("x.bin");
    Path article = Files.writeString(folder.resolve("a.txt"), "王强在喀什用快餐。李强在北京召开会议。");
    assertThat(run("train", "--epochs=20", "--base", base, "-o", model, columns)).isZero();

    assertThat(run("annotate", "--model", model, "--format=jsonl", article)).isZero();

    Document document = JsonReader.read("line", new StringReader(out.toString()));
    assertThat(document.mentions()).extracting(Mention::surface).contains("王强", "喀什");
    assertThat(document.mentions()).extracting(Mention::surface).doesNotContain("快餐");
    assertThat(document.tokens()).hasSizeGreaterThan(5);
  }

  @Test
  void aModelOfOneHeadThatDocumentsDoNotNeedLeavesTheirLayersEmpty() throws IOException {
    Path model = folder.resolve("times.bin");
    Path article = Files.writeString(folder.resolve("a.txt"), "李强在北京召开会议。");
    assertThat(run("train", "--head=times", "--base=none", "-o", model, articles)).isZero();

    assertThat(run("annotate", "--model", model, "--format=jsonl", article)).isZero();

    assertThat(JsonReader.read("line", new StringReader(out.toString())).mentions()).isEmpty();
    assertThat(run("evaluate", "--model", model, columns)).isEqualTo(1);
    assertThat(err.toString()).contains("the model has the heads [times]");
  }

  @Test
  void wordsAreLearnedFromSegmentedText() throws IOException {
    Path text = Files.writeString(folder.resolve("w.txt"), "今天 在 喀什 召开 会议 。\n".repeat(10));

    assertThat(
            run(
                "train",
                "--head=words",
                "--epochs=20",
                "-o",
                folder.resolve("w.bin"),
                "--dev",
                text,
                text))
        .isZero();

    assertThat(out.toString()).containsPattern("words +all +100.00 +100.00 +100.00 +60");
  }

  @Test
  void theBundledModelIsScored() {
    assertThat(run("evaluate", articles)).isZero();

    assertThat(out.toString())
        .contains("names   all", "names   PERSON", "terms   all", "posts   all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none.bio | | none.bio: no such file
          empty.bio | '' | empty.bio: is empty
          bad.bio | 王 | bad.bio:1: expected a character and a tag, found "王"
          bad.bio | 王 PER | bad.bio:1: expected a tag O, B-TYPE or I-TYPE, found "PER"
          bare.bio | 王 O | bare.bio: the corpora mark no span of the head names
          notes.txt | 王强 | notes.txt: expected a folder of .marked articles or a .bio file
          none | / | none: holds no .marked article
          """)
  void aCorpusThatCannotBeLearnedFromIsNamed(String name, String content, String message)
      throws IOException {
    Path corpus = folder.resolve(name);
    if ("/".equals(content)) {
      Files.createDirectory(corpus);
    } else if (content != null) {
      Files.writeString(corpus, content);
    }

    assertThat(run("train", "-o", folder.resolve("x.bin"), corpus)).isEqualTo(1);

    assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    assertThat(folder.resolve("x.bin")).doesNotExist();
  }

  @Test
  void aDamagedArticleIsNamedWithItsLine() throws IOException {
    Files.writeString(articles.resolve("z.marked"), "标题\n⟦P|王强");

    assertThat(run("evaluate", articles)).isEqualTo(1);

    assertThat(err.toString()).contains("z.marked:2: expected ⟧");
  }

  @Test
  void aFileThatIsNoModelIsNamed() {
    assertThat(run("evaluate", "--model", columns, articles)).isEqualTo(1);
    assertThat(run("annotate", "--model", columns, columns)).isEqualTo(1);
    assertThat(err.toString()).contains("x.bio: is not a Tifa model").doesNotContain("\tat ");
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(run("train", articles)).isEqualTo(2);
    assertThat(run("train", "-o", folder.resolve("x.bin"), "--epochs=0", articles)).isEqualTo(2);
    assertThat(run("train", "-o", folder, articles)).isEqualTo(2);
    assertThat(run("train", "-o", folder.resolve("x.bin"), "--head=verbs", articles)).isEqualTo(2);
    assertThat(err.toString()).contains("--output", "--epochs", "is a folder", "verbs");
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
