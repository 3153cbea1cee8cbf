package io.github.tifa.terms.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EnclosedTextTest {
  private static final EnclosedText QUOTED = new EnclosedText('“', '”', 2, 4);

  @Test
  void findsWhatStandsInMarksWithThem() {
    assertThat(found(QUOTED, "增强“四个意识”、坚定“四个自信”。")).containsExactly("“四个意识”", "“四个自信”");
  }

  @Test
  void leavesOutWhatIsTooShortOrTooLong() {
    assertThat(found(QUOTED, "“一”“两头”“三个代表”“四个意识的”")).containsExactly("“两头”", "“三个代表”");
  }

  @Test
  void leavesOutWhatHoldsNoLetter() {
    assertThat(found(QUOTED, "“……”“，。”")).isEmpty();
  }

  @Test
  void findsNestedTitlesInnermostFirst() {
    assertThat(found(new EnclosedText('《', '》', 2, 60), "《关于修改《宪法》的决定》"))
        .containsExactly("《宪法》", "《关于修改《宪法》的决定》");
  }

  @Test
  void doesNotReachOverTheEndOfALine() {
    assertThat(found(QUOTED, "“四个\n意识”“一带一路”")).containsExactly("“一带一路”");
  }

  @Test
  void aForgottenMarkDoesNotHideWhatFollows() {
    assertThat(found(QUOTED, "”“他说“三农”")).containsExactly("“三农”");
  }

  private static List<String> found(EnclosedText enclosed, String text) {
    List<String> found = new ArrayList<>();
    enclosed.visit(text, found::add);
    return found;
  }
}
