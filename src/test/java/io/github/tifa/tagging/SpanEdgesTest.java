package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanEdgesTest {

  private static List<String> fitted(String text, int... edges) {
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < edges.length; i += 2) {
      spans.add(new TaggedSpan(edges[i], edges[i + 1], "PERSON", 1));
    }
    return SpanEdges.fit(text, spans).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aNameBeginsAndEndsWithNoBlank() {
    assertThat(fitted("书记 张 华\u3000说", 2, 7)).containsExactly("张 华");
    assertThat(fitted("甲 \n乙", 0, 1, 1, 3, 3, 4)).containsExactly("甲", "乙");
  }

  @Test
  void aLetterIsTakenWhole() {
    assertThat(fitted("𠮷川和王𠮷", 1, 3, 4, 6)).containsExactly("𠮷川", "王𠮷");
  }

  @Test
  void twoNamesDoNotShareALetter() {
    assertThat(fitted("王𠮷川", 0, 2, 2, 4)).containsExactly("王𠮷", "川");
  }

  @Test
  void halfAnEmojiIsLeftOut() {
    assertThat(fitted("👩王川😀", 1, 5)).containsExactly("王川");
    assertThat(fitted("👩", 1, 2)).isEmpty();
    assertThat(fitted("😀", 0, 1)).isEmpty();
  }
}
