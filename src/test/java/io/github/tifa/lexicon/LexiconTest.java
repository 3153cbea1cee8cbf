package io.github.tifa.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {

  private static Lexicon read(String content) {
    return Lexicon.load(new ByteArrayInputStream(content.getBytes(UTF_8)), "mine.tsv");
  }

  @Test
  void readsFormTypePriorityAndCanonicalForm() {
    Lexicon lexicon =
        read(
            """
            \uFEFF# comment\r
            天山网\tORGANIZATION\tFORCE\t天山网股份有限公司\r
            \r
             八大产业集群 \tPROGRAMME
            马某\tPERSON\t\t马某某""");

    assertThat(lexicon.entries())
        .containsExactly(
            LexiconEntry.builder()
                .form("天山网")
                .type(LexiconType.ORGANIZATION)
                .priority(LexiconPriority.FORCE)
                .canonical("天山网股份有限公司")
                .build(),
            LexiconEntry.of("八大产业集群", LexiconType.PROGRAMME),
            LexiconEntry.builder().form("马某").type(LexiconType.PERSON).canonical("马某某").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          党校                        | mine.tsv:1: column 2 (type) is missing: the line has 1
          党校<T>                     | mine.tsv:1: column 2 (type) is blank
          <T>PLACE                   | mine.tsv:1: column 1 (form) is blank
          党校<T>place                | mine.tsv:1: unknown type "place", expected one of [PERSON, PLACE, ORGANIZATION, DOCTRINE, PROGRAMME, FORMULATION, MEETING, DOCUMENT]
          党校<T>PLACE<T>MUST         | mine.tsv:1: unknown priority "MUST", expected one of [FORCE, HINT]
          党校<T>PLACE<T>HINT<T>a<T>b | mine.tsv:1: 5 columns, expected at most 4: form, type, priority, canonical form
          #<N>党校<T>PLACE<N>党校<T>ORGANIZATION | mine.tsv:3: 党校 is a ORGANIZATION here, but a PLACE in an earlier entry
          党校<T>PLACE<N>党校<T>PLACE<T>FORCE | mine.tsv:2: 党校 is a FORCE here, but a HINT in an earlier entry
          党校<T>PLACE<N>党校<T>PLACE<T>HINT<T>甲 | mine.tsv:2: 党校 has the canonical form 甲 here, but (none) in an earlier entry
          """)
  void namesFileLineAndReason(String content, String message) {
    assertThatThrownBy(() -> read(content.replace("<T>", "\t").replace("<N>", "\n")))
        .isInstanceOf(ResourceException.class)
        .hasMessage(message);
  }

  @Test
  void namesThePlaceOfWhatIsNotUtf8() {
    byte[] bytes = "党校\tPLACE\n甲乙\tPLACE\n".getBytes(UTF_8);
    bytes[16] = (byte) 0xC1;

    assertThatThrownBy(() -> Lexicon.load(new ByteArrayInputStream(bytes), "mine.tsv"))
        .isInstanceOf(ResourceException.class)
        .hasMessage("mine.tsv:2: not UTF-8: byte 0xC1 at byte 4 of the line");
  }

  @Test
  void takesTheReplacementCharacterForWhatItIs() {
    assertThat(read("甲\uFFFD乙\tPLACE").entries())
        .extracting(LexiconEntry::form)
        .containsExactly("甲\uFFFD乙");
  }

  @Test
  void refusesALineWithoutEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    assertThatThrownBy(() -> Lexicon.load(endless, "mine.tsv"))
        .isInstanceOf(ResourceException.class)
        .hasMessage("mine.tsv:1: the line is longer than 65536 bytes");
  }

  @Test
  void refusesAStreamWithoutEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }
        };

    assertThatThrownBy(() -> Lexicon.load(endless, "mine.tsv"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("the file is longer than 67108864 bytes");
  }

  @Test
  void refusesAFormThatIsTooLong() {
    assertThatThrownBy(() -> read("党".repeat(257) + "\tPLACE"))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith("mine.tsv:1: the form has 257 characters, more than 256: 党党");
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatThrownBy(() -> LexiconEntry.of("党\uD83D", LexiconType.PLACE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("surrogate");
    assertThat(LexiconEntry.of("𠮷野家", LexiconType.ORGANIZATION).form()).isEqualTo("𠮷野家");
  }

  @Test
  void takesAFormOnceAsANameAndOnceAsATerm() {
    assertThat(read("海南自由贸易港\tPLACE\n海南自由贸易港\tPROGRAMME\n海南自由贸易港\tPLACE").size()).isEqualTo(2);
  }

  @Test
  void loadsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv"), "党校\tORGANIZATION\n");

    assertThat(Lexicon.load(file).entries())
        .containsExactly(LexiconEntry.of("党校", LexiconType.ORGANIZATION));
  }

  @Test
  void namesAFileThatIsNotThere(@TempDir Path folder) {
    Path file = folder.resolve("none.tsv");

    assertThatThrownBy(() -> Lexicon.load(file))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("none.tsv")
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> Lexicon.load(folder)).isInstanceOf(ResourceException.class);
    assertThatThrownBy(() -> Lexicon.loadResource(LexiconTest.class, "none.tsv"))
        .isInstanceOf(ResourceException.class)
        .hasMessage("none.tsv: no such resource beside io.github.tifa.lexicon.LexiconTest");
  }

  @Test
  void theLexiconWithoutEntriesIsEmpty() {
    assertThat(read("# nothing\n\n")).isEqualTo(Lexicon.empty());
  }

  @Test
  void joinsLexicons() {
    Lexicon first = Lexicon.builder().add("党校", LexiconType.ORGANIZATION).build();
    Lexicon second = Lexicon.builder().add("党校", LexiconType.PLACE).build();

    assertThat(Lexicon.builder().addAll(first).addAll(first).build()).isEqualTo(first);
    assertThatThrownBy(() -> Lexicon.builder().addAll(first).addAll(second))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    Lexicon lexicon = read("天山网\tORGANIZATION\tFORCE\t天山网股份有限公司");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(lexicon);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(lexicon);
    }
  }

  @Test
  void everyTypeIsEitherANameOrATerm() {
    assertThat(LexiconType.values())
        .allMatch(type -> type.entityType().isPresent() != type.termCategory().isPresent())
        .allMatch(type -> type.entityType().map(e -> e.name().equals(type.name())).orElse(true))
        .allMatch(type -> type.termCategory().map(e -> e.name().equals(type.name())).orElse(true));
  }
}
