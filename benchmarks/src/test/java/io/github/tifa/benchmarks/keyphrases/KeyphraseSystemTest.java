package io.github.tifa.benchmarks.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyphraseSystemTest {
  private static final String TEXT = "水运工程的项目管理：水运工程在管理上有 100 个问题。项目管理";

  @Test
  void rankingOverTheDictionaryPrefersWhatIsRareAndFrequentHere() {
    assertThat(JiebaTfIdf.overDictionary().keyphrases(TEXT, 2)).containsExactly("项目管理", "水运");
  }

  @Test
  void rankingOverTextsPutsWordsThatStandInMostOfThemLast() {
    List<String> ranked = JiebaTfIdf.overTexts(List.of("水运很好", "水运不好", "水运")).keyphrases(TEXT, 10);

    assertThat(ranked).startsWith("工程", "项目管理").endsWith("水运").doesNotContain("的", "100");
  }

  @Test
  void hanLpGivesAtMostAsManyAsAskedFor() {
    assertThat(new HanLpKeywords().keyphrases(TEXT, 2)).hasSize(2);
    assertThat(new HanLpPhrases().keyphrases(TEXT, 1)).hasSizeLessThanOrEqualTo(1);
  }
}
