package io.github.tifa.terms.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.terms.usage.WordingAlignment.Kind;
import io.github.tifa.terms.usage.WordingAlignment.Piece;
import io.github.tifa.text.NastyText;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WordingAlignmentTest {

  @Provide
  Arbitrary<String> nasty() {
    return new NastyText().get();
  }

  @Test
  void marksWhatWasPutIn() {
    assertThat(WordingAlignment.of("统筹发展和安全", "更好统筹发展与安全").pieces())
        .containsExactly(
            new Piece(Kind.INSERTED, "更好"),
            new Piece(Kind.KEPT, "统筹发展"),
            new Piece(Kind.DELETED, "和"),
            new Piece(Kind.INSERTED, "与"),
            new Piece(Kind.KEPT, "安全"));
  }

  @Test
  void doesNotSplitCharacters() {
    assertThat(WordingAlignment.of("\uD840\uDC00", "\uD840\uDC01").pieces())
        .containsExactly(
            new Piece(Kind.DELETED, "\uD840\uDC00"), new Piece(Kind.INSERTED, "\uD840\uDC01"));
  }

  @Test
  void replacesWhatIsTooLongToAlign() {
    String older = "一".repeat(2000);
    String newer = "一".repeat(2001);

    assertThat(WordingAlignment.of(older, newer).pieces())
        .containsExactly(new Piece(Kind.DELETED, older), new Piece(Kind.INSERTED, newer));
    assertThat(WordingAlignment.of(older, older).pieces())
        .containsExactly(new Piece(Kind.KEPT, older));
  }

  @Property(tries = 300)
  void piecesMakeUpBothWordings(
      @ForAll @From("nasty") String older, @ForAll @From("nasty") String newer) {
    WordingAlignment alignment = WordingAlignment.of(older, newer);

    assertThat(without(alignment, Kind.INSERTED)).isEqualTo(older);
    assertThat(without(alignment, Kind.DELETED)).isEqualTo(newer);
    int kept =
        alignment.pieces().stream()
            .filter(piece -> piece.kind() == Kind.KEPT)
            .mapToInt(piece -> piece.text().codePointCount(0, piece.text().length()))
            .sum();
    assertThat(kept)
        .isEqualTo(
            WordingAlignment.common(older.codePoints().toArray(), newer.codePoints().toArray()));
  }

  private static String without(WordingAlignment alignment, Kind kind) {
    return alignment.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
