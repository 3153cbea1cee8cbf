package io.github.tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Source;
import io.github.tifa.export.JsonExporter;
import io.github.tifa.export.JsonReader;
import io.github.tifa.lexicon.Lexicon;
import io.github.tifa.terms.usage.Rewording;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermUse;
import io.github.tifa.tokenize.JiebaTokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java: what it shows is what runs here, and does what its comments say. */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder first.
final class ReadmeTest {
  private final PrintStream standardOutput = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void record() {
    System.setOut(new PrintStream(printed, true, UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(standardOutput);
  }

  @Test
  void firstScreen() throws IOException {
    Tifa tifa = Tifa.create();
    Document document = tifa.annotate("自治区党委书记罗启明2月18日在喀什强调，要贯彻党的二十届三中全会精神。");
    for (Mention mention : document.mentions()) {
      System.out.println(mention.type() + " " + mention.surface() + " " + mention.span());
    }
    document
        .policyTerms()
        .forEach(term -> System.out.println(term.category() + " " + term.surface()));

    assertThat(Readme.blocks("")).contains(printed());
    Readme.assertShows("Tifa.create()", ReadmeTest.class);
  }

  @Test
  @SuppressWarnings({
    "CheckReturnValue",
    "IgnoredPureGetter"
  }) // The README lists what a document has.
  void everyLayer() throws IOException {
    Path mine = lexicon();
    String text = "自治区党委书记罗启明7月28日在喀什强调，要贯彻党的二十届三中全会精神。";
    StringWriter writer = new StringWriter();

    Tifa tifa =
        Tifa.builder().tokenizer(JiebaTokenizer.create()).lexicon(Lexicon.load(mine)).build();
    Article article = Article.builder().text(text).published(LocalDate.of(2024, 7, 29)).build();
    Document document = tifa.annotate(article);
    document.mentions(EntityType.PERSON);
    document.entities();
    document.posts();
    document.policyTerms();
    document.times();
    document.attendance();
    document.statements();
    PolicyTerm term = document.policyTerms().get(0);
    document.speaker(term);
    document.keyphrases(10);
    document.article().zones();
    JsonExporter.lines().export(document, writer);

    assertThat(document.times().get(0).value()).contains("2024-07-28");
    assertThat(document.speaker(term).map(document::surface)).contains("罗启明");
    assertThat(JsonReader.read("line", new StringReader(writer.toString()))).isEqualTo(document);
    Readme.assertShows("JiebaTokenizer.create()", ReadmeTest.class);
  }

  @Test
  void lexiconOfYourOwn() throws IOException {
    Path mine = lexicon();
    Tifa tifa = Tifa.builder().lexicon(Lexicon.load(mine)).build();
    Document document = tifa.annotate("兵团推进百千万工程。");
    Mention corps = document.mentions().get(0);
    PolicyTerm project = document.policyTerms().get(0);
    Source source = corps.provenance().source(); // LEXICON
    String body = document.entities().get(0).name(); // 新疆生产建设兵团
    Optional<String> canonical = project.canonical(); // “百县千镇万村高质量发展工程”

    assertThat(source).isEqualTo(Source.LEXICON);
    assertThat(body).isEqualTo("新疆生产建设兵团");
    assertThat(canonical).contains("“百县千镇万村高质量发展工程”");
    Readme.assertShows("Mention corps", ReadmeTest.class);
  }

  @Test
  void anotherTokenizer() throws IOException {
    Tifa tifa = Tifa.builder().tokenizer(new CharacterTokenizer()).build();

    Document document = tifa.annotate("罗启明\u3000在喀什，\uD83D𠮷。\u200B");
    assertThat(document.tokens())
        .extracting(document::surface)
        .containsExactly("罗", "启", "明", "在", "喀", "什", "，", "\uD83D", "𠮷", "。");
    assertThat(document.mentions()).extracting(Mention::surface).containsExactly("罗启明", "喀什");
    Readme.assertShows("new CharacterTokenizer", ReadmeTest.class);
    Readme.assertShows("class CharacterTokenizer", CharacterTokenizer.class);
  }

  @Test
  void comparingFormulations() throws IOException {
    Tifa tifa = Tifa.create();
    String older = "会议强调，要统筹发展和安全。";
    String newer = "会议强调，要统筹好发展和安全，贯彻党的二十届三中全会精神。";
    TermDiff diff = TermDiff.between(tifa.annotate(older), tifa.annotate(newer));
    for (Rewording rewording : diff.reworded()) {
      System.out.println(rewording.older().name() + " → " + rewording.newer().name());
    }
    for (TermUse term : diff.added()) {
      System.out.println("+ " + term.name() + " " + term.count());
    }

    assertThat(printed()).isEqualTo("统筹发展和安全 → 统筹好发展和安全\n+ 党的二十届三中全会 1\n");
    Readme.assertShows("TermDiff", ReadmeTest.class);
  }

  private String printed() {
    return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Writes the lexicon that the README shows. */
  private Path lexicon() throws IOException {
    String entries =
        Readme.blocks("").stream()
            .filter(block -> block.contains("\tFORCE\t"))
            .findFirst()
            .orElseThrow();
    return Files.writeString(folder.resolve("mine.tsv"), entries);
  }
}
