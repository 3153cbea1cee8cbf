package io.github.tifa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
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

@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first.
final class MineTermsCommandTest {
  private static final String HEADER =
      "# candidate\tevidence\tdocuments\toccurrences\tcohesion in bits or empty\tcategory or empty\t"
          + "listed in the lexicon\n";

  private Path folder;
  private Path in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "一、新的一年\n弘扬“柳杨精神”。");
    Files.writeString(in.resolve("b.marked"), "⟦K:FORMULATION|“柳杨\n精神”⟧与“柳杨精神”");
    Files.writeString(in.resolve("notes.md"), "“不是文章”");
  }

  @Test
  void printsTheCandidatesOfTextsAndMarkedTexts() {
    assertThat(run("mine-terms", "--least", "2", in)).isZero();

    assertThat(out.toString())
        .isEqualTo(
            HEADER
                + "“柳杨 精神”\tANNOTATED\t1\t1\t\tFORMULATION\tno\n"
                + "“柳杨精神”\tQUOTED\t2\t2\t\t\tno\n"
                + "新的一年\tHEADING\t1\t1\t\t\tno\n");
  }

  @Test
  void aCandidateIsNoFormulaToASpreadsheet() throws IOException {
    Path marked = Files.writeString(folder.resolve("f.marked"), "⟦K:DOCUMENT|=HYPERLINK(1)⟧");

    assertThat(run("mine-terms", marked)).isZero();

    assertThat(out.toString()).contains("\n'=HYPERLINK(1)\tANNOTATED\t");
  }

  @Test
  void theCohesionOfNgramsIsGiven() throws IOException {
    Path text = Files.writeString(folder.resolve("c.txt"), "人民至上，".repeat(4) + filler());

    assertThat(run("mine-terms", "--least=4", text)).isZero();

    assertThat(out.toString()).contains("人民至上\tRECURRING\t1\t4\t5.75\t");
  }

  @Test
  void theLexiconNamedSaysWhatIsListed() throws IOException {
    Path known = Files.writeString(folder.resolve("known.tsv"), "柳杨精神\tPROGRAMME\n");

    assertThat(run("mine-terms", "--least", "2", "--known", known, in)).isZero();

    assertThat(out.toString()).contains("“柳杨精神”\tQUOTED\t2\t2\t\tPROGRAMME\tyes\n");
  }

  @Test
  void aDamagedLexiconIsNamedWithItsLine() throws IOException {
    Path known = Files.writeString(folder.resolve("known.tsv"), "柳杨精神\tPLANET\n");

    assertThat(run("mine-terms", "--known", known, in)).isEqualTo(1);

    assertThat(err.toString()).contains("known.tsv:1", "PLANET").doesNotContain("\tat ");
  }

  @Test
  void reportsWhatCannotBeReadAndGoesOn() throws IOException {
    Files.write(in.resolve("broken.txt"), new byte[] {'a', '\n', (byte) 0xB9, (byte) 0xFA});
    Files.writeString(in.resolve("open.marked"), "⟦K:MEETING|大会");

    assertThat(run("mine-terms", "--least", "2", in, folder.resolve("none.txt"))).isEqualTo(1);

    assertThat(out.toString()).contains("“柳杨精神”\tQUOTED");
    assertThat(err.toString())
        .contains("broken.txt: not UTF-8", "open.marked:1", "none.txt: no such file");
  }

  @Test
  void theTableGoesToTheFileNamed() throws IOException {
    Path table = folder.resolve("new/deep/candidates.tsv");

    assertThat(run("mine-terms", "--output", table, in)).isZero();

    assertThat(Files.readString(table, UTF_8)).startsWith(HEADER).contains("新的一年\tHEADING");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(run("mine-terms", "--least=0", in)).isEqualTo(2);
    assertThat(err.toString()).contains("--least must be at least 1");
    assertThat(run("mine-terms", "--output", folder, in)).isEqualTo(2);
    assertThat(err.toString()).contains("--output must be a file");
  }

  @Test
  void aFolderWithoutArticlesIsReported() throws IOException {
    assertThat(run("mine-terms", Files.createDirectory(folder.resolve("empty")))).isEqualTo(1);
    assertThat(err.toString()).contains("no .txt or .marked file");
  }

  /** Returns 200 characters that recur nowhere, so that what recurs stands out. */
  private static String filler() {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      filler.append((char) ('\u9000' + i));
    }
    return filler.toString();
  }

  private int run(Object... arguments) {
    return TifaCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
