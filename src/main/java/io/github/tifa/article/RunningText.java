package io.github.tifa.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Spanned;
import java.util.BitSet;
import java.util.List;

/**
 * What an article says of its subject: kicker, title, subtitles, headings and body, each once. What
 * belongs to the page or tells of the publication is blank, and so is a title that is repeated.
 * Offsets stay what they are. Immutable and thread-safe.
 */
public final class RunningText {
  private final NormalizedText text;
  private final BitSet blank;

  private RunningText(NormalizedText text, BitSet blank) {
    this.text = text;
    this.blank = blank;
  }

  /** Returns the running text of {@code text}, whose structure is {@code structure}. */
  public static RunningText of(NormalizedText text, ArticleStructure structure) {
    BitSet blank = new BitSet();
    boolean titled = false;
    for (Zone zone : structure.zones()) {
      boolean title = zone.kind() == ZoneKind.TITLE;
      if ((title && titled) || isOfPage(zone.kind())) {
        blank.set(zone.start(), zone.end());
      }
      titled |= title;
    }
    return blank.isEmpty()
        ? new RunningText(text, blank)
        : new RunningText(NormalizedText.of(blanked(text.raw(), blank)), blank);
  }

  private static boolean isOfPage(ZoneKind kind) {
    return switch (kind) {
      case FURNITURE, SOURCE_LINE, DATELINE, PHOTO_CREDIT -> true;
      case KICKER, TITLE, SUBTITLE, LEADERS_LINE, SUBHEADING, BODY -> false;
    };
  }

  private static String blanked(String raw, BitSet blank) {
    char[] characters = raw.toCharArray();
    for (int i = blank.nextSetBit(0); i >= 0; i = blank.nextSetBit(i + 1)) {
      characters[i] = '\n';
    }
    return new String(characters);
  }

  /** Returns the text, of the same length as the article's. */
  public NormalizedText text() {
    return text;
  }

  /** Returns those annotations that do not begin in what is blank, in the same order. */
  public <T extends Spanned> ImmutableList<T> inside(List<T> annotations) {
    return blank.isEmpty()
        ? ImmutableList.copyOf(annotations)
        : annotations.stream()
            .filter(annotation -> !blank.get(annotation.start()))
            .collect(toImmutableList());
  }
}
