package io.github.tifa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.io.Resources;
import io.github.tifa.Readme;
import io.github.tifa.Tifa;
import io.github.tifa.document.Mention;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's command lines, and what it does with the files that they write. */
@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first.
final class ReadmeCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("^(?:cat (\\S+) \\| )?java (?:-X\\S+ )?-jar \\S+-cli\\.jar ([^#\n]+)");
  private static final Pattern PATH = Pattern.compile("[\\w/]+(\\.\\w+|/)|models/\\S+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final String ARTICLE = "云陵省委书记罗启明7月28日在喀什强调，要贯彻党的二十届三中全会精神。\n会议由张晓东主持。\n";

  private final InputStream standardInput = System.in;
  private final PrintStream standardOutput = System.out;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path folder;

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException, URISyntaxException {
    folder = temporary;
    Files.writeString(folder.resolve("article.txt"), ARTICLE);
    for (String name : List.of("news/a.txt", "news/b.txt", "2023/a.txt", "2024/a.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), ARTICLE);
    }
    Files.writeString(
        folder.resolve("names.bio"),
        "王\tB-PER\n强\tI-PER\n在\tO\n喀\tB-GPE\n什\tI-GPE\n用\tO\n快\tB-DISH\n餐\tI-DISH\n。\tO\n\n"
            .repeat(10));
    Files.writeString(folder.resolve("segmented.txt"), "王强 在 喀什 用 快餐 。\n".repeat(10));
    for (String name : List.of("01-regional-committee.marked", "02-state-council.marked")) {
      Path marked = Path.of(Resources.getResource("articles/" + name).toURI());
      for (String part : List.of("train", "dev")) {
        Path corpus = Files.createDirectories(folder.resolve("models/corpus/" + part));
        Files.copy(marked, corpus.resolve(name));
      }
    }
  }

  @AfterEach
  void restore() {
    System.setIn(standardInput);
    System.setOut(standardOutput);
  }

  @Test
  void everyCommandLineWorks() throws IOException {
    List<MatchResult> commands =
        Readme.blocks("").stream()
            .flatMap(String::lines)
            .flatMap(line -> COMMAND.matcher(line).results())
            .toList();

    assertThat(commands).hasSizeGreaterThan(10);
    for (MatchResult command : commands) {
      if (command.group(1) != null) {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(here(command.group(1)))));
      }
      String[] arguments =
          Stream.of(command.group(2).trim().split(" +"))
              .map(word -> PATH.matcher(word).matches() ? folder + "/" + word : word)
              .toArray(String[]::new);
      assertThat(run((Object[]) arguments)).as("%s%n%s", command.group(), err).isZero();
    }
    assertThat(here("all.jsonl")).content().hasLineCount(2);
    assertThat(here("pages/a.txt.html")).content().contains("罗启明");
    assertThat(here("my.bin")).isNotEmptyFile();
    assertThat(here("diff.html")).isNotEmptyFile();
    assertThat(here("candidates.tsv")).isNotEmptyFile();
    assertThat(here("terms.csv")).content().contains("MEETING,,2");
  }

  @Test
  void aModelOfYourOwnIsUsed() throws IOException {
    Path myModel = here("my.bin");
    assertThat(run("train", "--epochs=20", "--output", myModel, here("names.bio"))).isZero();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));

    Tifa tifa = Tifa.builder().model(myModel).build();

    Tagger tagger = Tagger.of(SequenceModelFile.read(myModel)); // shows types of your own, too
    NormalizedText text = NormalizedText.of("王强在喀什用快餐。");
    List<Sentence> sentences = new SentenceSplitter().split(text);
    for (TaggedSpan span : tagger.tag(text, sentences).get(Tagger.NAMES)) {
      System.out.println(span.type() + " " + text.raw().substring(span.start(), span.end()));
    }

    assertThat(printed.toString(UTF_8).lines()).containsExactly("PERSON 王强", "PLACE 喀什", "DISH 快餐");
    assertThat(tifa.annotate(text.raw()).mentions())
        .extracting(Mention::surface)
        .containsExactly("王强", "喀什");
    Readme.assertShows("Tagger", ReadmeCommandsTest.class);
  }

  @Test
  void aDataFrameFindsItsColumns() throws IOException {
    assertThat(run("annotate", "--format", "jsonl", here("article.txt"))).isZero();
    Set<String> known = columns(out.toString());
    known.addAll(List.of("all.jsonl", "utf-8", "article.", "article.id", "PERSON"));

    List<String> blocks = Readme.blocks("python");

    assertThat(blocks).hasSize(1);
    assertThat(QUOTED.matcher(blocks.get(0)).results().map(word -> word.group(1)))
        .contains("mentions", "surface")
        .isSubsetOf(known);
  }

  /** Returns the names of fields, those of an object behind the name of its field and a dot. */
  private static Set<String> columns(String json) throws IOException {
    Set<String> columns = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          columns.add(column(parser.getParsingContext()));
        }
      }
    }
    return columns;
  }

  private static String column(JsonStreamContext field) {
    JsonStreamContext around = field.getParent();
    return around != null && around.inObject()
        ? column(around) + "." + field.getCurrentName()
        : field.getCurrentName();
  }

  private Path here(String name) {
    return folder.resolve(name);
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
