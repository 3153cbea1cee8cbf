package io.github.tifa.facts.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.text.NormalizedText;
import java.lang.reflect.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class GapPatternProperties {
  /** What may stand in a gap, so that random gaps often match. */
  private static final String[] PIECES = {
    "(", ")", "（女）", " ", "\n", ",", "、", "。", "：", "/", "等", "2名", "三位", "同志", "女士", "上将", "现",
    "拟", "分别", "由", "为", "是", "担任", "共同", "兼", "兼任", "暨", "原", "和", "以及", "于2024年", "当选", "任命",
    "辞去", "一职", "职务", "身份", "的", "候选人", "男", "以", "免去", "选为", "新一届", "被推举", "某局", "教授"
  };

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
  }

  @Property
  void theCharactersRefuseNoMatch(@ForAll("gaps") String gap) throws IllegalAccessException {
    NormalizedText text = NormalizedText.of(gap);
    int patterns = 0;
    for (Field field : Gap.class.getDeclaredFields()) {
      if (field.getType() == GapPattern.class) {
        patterns++;
        GapPattern guarded = (GapPattern) field.get(null);
        Pattern pattern = patternOf(guarded);
        assertThat(guarded.matches(text, 0, text.length()))
            .as("%s matches %s", field.getName(), gap)
            .isEqualTo(pattern.matcher(text.toString()).matches());
        assertThat(guarded.lookingAtEnd(text, 0, text.length()))
            .as("%s looks at %s", field.getName(), gap)
            .isEqualTo(endOf(pattern, text.toString()));
      }
    }
    assertThat(patterns).isGreaterThan(20);
  }

  private static int endOf(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static Pattern patternOf(GapPattern guarded) {
    try {
      Field pattern = GapPattern.class.getDeclaredField("pattern");
      pattern.setAccessible(true);
      return (Pattern) pattern.get(guarded);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("GapPattern has no pattern", e);
    }
  }
}
