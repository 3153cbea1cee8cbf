package io.github.tifa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BlankCharactersTest {
  private static final String WITHOUT_ROOM =
      "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

  @Test
  void thereAreNoOthersThanSpacesAndControlsAndWhatTakesNoRoom() {
    int[] blank = everyCharacter().filter(c -> BlankCharacters.isBlank((char) c)).toArray();

    assertThat(blank)
        .containsExactly(
            everyCharacter()
                .filter(
                    c ->
                        Character.isSpaceChar(c)
                            || Character.isISOControl(c)
                            || WITHOUT_ROOM.indexOf(c) >= 0)
                .toArray());
  }

  private static IntStream everyCharacter() {
    return IntStream.rangeClosed(0, Character.MAX_VALUE);
  }
}
