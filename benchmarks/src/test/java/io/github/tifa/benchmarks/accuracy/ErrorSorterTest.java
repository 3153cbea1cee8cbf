package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorSorterTest {
  private static final String TEXT = "新疆维吾尔自治区党委召开会议";

  @ParameterizedTest
  @CsvSource({
    "2, 8, PLACE, OTHER_BOUNDARY",
    "0, 10, PLACE, LABEL",
    "0, 12, ORGANIZATION, TOO_LONG",
    "5, 10, ORGANIZATION, TOO_SHORT",
    "5, 12, ORGANIZATION, OTHER_BOUNDARY"
  })
  void namesTheKind(int start, int end, Label label, ErrorKind kind) {
    List<SpanError> errors = errors(List.of(new LabelledSpan(new Span(start, end), label)));

    assertThat(errors).extracting(SpanError::kind).containsExactly(kind);
  }

  @Test
  void whatTouchesNothingIsMissedOrSpurious() {
    List<SpanError> errors =
        errors(List.of(new LabelledSpan(new Span(12, 14), Label.ORGANIZATION)));

    assertThat(errors)
        .extracting(SpanError::kind)
        .containsExactly(ErrorKind.MISSED, ErrorKind.SPURIOUS);
    assertThat(errors.get(1).context()).isEqualTo("新疆维吾尔自治区党委召开【会议】");
  }

  @Test
  void whatIsRightIsNoError() {
    assertThat(errors(List.of(new LabelledSpan(new Span(0, 10), Label.ORGANIZATION)))).isEmpty();
  }

  private static List<SpanError> errors(List<LabelledSpan> predicted) {
    GoldDocument gold =
        new GoldDocument(
            "a",
            TEXT,
            ImmutableList.of(new LabelledSpan(new Span(0, 10), Label.ORGANIZATION)),
            ImmutableSet.copyOf(Label.values()));
    return ErrorSorter.errors(gold, predicted, Label::isName);
  }
}
