package io.github.tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PhraseTableTest {

  @Test
  void theLongestStands() {
    PhraseTable table = PhraseTable.of(List.of("全会", "全", "全会精神", "会"));

    assertThat(table.longestAt("全会精神", 0)).isEqualTo(2);
    assertThat(table.longestAt("全会精神", 0, 3)).isEqualTo(0);
    assertThat(table.longestAt("全会精神", 0, 1)).isEqualTo(1);
    assertThat(table.longestAt("全会精神", 1)).isEqualTo(3);
    assertThat(table.longestAt("全会精神", 2)).isEqualTo(PhraseTable.NONE);
    assertThat(table.longestAt("全体", 0)).isEqualTo(1);
    assertThat(table.length(2)).isEqualTo(4);
  }

  @Test
  void theNextStartIsTheFirstWhosePhraseEndsInTime() {
    PhraseTable table = PhraseTable.of(List.of("全会", "会后"));

    assertThat(table.nextStart("在全会后", 0, 4)).isEqualTo(1);
    assertThat(table.nextStart("在全会后", 2, 4)).isEqualTo(2);
    assertThat(table.nextStart("在全会后", 2, 3)).isEqualTo(PhraseTable.NONE);
    assertThat(table.nextStart("在全会后", 4, 4)).isEqualTo(PhraseTable.NONE);
  }

  @Test
  void ofEqualPhrasesTheFirstCounts() {
    assertThat(PhraseTable.of(List.of("大会", "大会")).longestAt("大会", 0)).isZero();
  }

  @Test
  void aTableWithoutPhrasesFindsNone() {
    assertThat(PhraseTable.of(List.of()).longestAt("大会", 0)).isEqualTo(PhraseTable.NONE);
  }

  @Test
  void refusesAnEmptyPhrase() {
    assertThatThrownBy(() -> PhraseTable.of(List.of("大会", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phrase 1 is empty");
  }

  @Property
  void findsWhatANaiveSearchFinds(
      @ForAll @Size(max = 12)
          List<
                  @CharRange(from = 'a', to = 'c') @CharRange(from = '\0', to = '\0')
                  @StringLength(min = 1, max = 4) String>
              phrases,
      @ForAll
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = '\0', to = '\0')
          @StringLength(max = 20)
          String text) {
    PhraseTable table = PhraseTable.of(phrases);

    for (int start = 0; start < text.length(); start++) {
      int expected = PhraseTable.NONE;
      for (int i = 0; i < phrases.size(); i++) {
        boolean longer =
            expected == PhraseTable.NONE
                || phrases.get(i).length() > phrases.get(expected).length();
        if (text.startsWith(phrases.get(i), start) && longer) {
          expected = i;
        }
      }
      assertThat(table.longestAt(text, start)).isEqualTo(expected);
    }
  }
}
