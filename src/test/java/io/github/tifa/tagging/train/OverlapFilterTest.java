package io.github.tifa.tagging.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.junit.jupiter.api.Test;

final class OverlapFilterTest {
  private static TrainingText text(String text) {
    return new TrainingText("t", text, ImmutableListMultimap.of());
  }

  @Test
  void leavesOutWhatStandsInTheOtherCorpusAndKeepsShortTexts() {
    String sentence = "国务院总理昨天下午在人民大会堂会见了来访的客人。";
    OverlapFilter filter = new OverlapFilter(ImmutableList.of(text("新华社电" + sentence)));
    assertThat(
            filter.keep(
                ImmutableList.of(
                    text(sentence), text("短句。"), text("国务院总理昨天下午在人民大会堂出席了另一场与此毫不相干的大型文艺晚会并观看演出。"))))
        .extracting(TrainingText::text)
        .containsExactly("短句。", "国务院总理昨天下午在人民大会堂出席了另一场与此毫不相干的大型文艺晚会并观看演出。");
  }
}
