package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.function.Predicate;

/** Sorts the errors of a system on one layer of one text into kinds. */
public final class ErrorSorter {
  private static final int CONTEXT = 12;

  private ErrorSorter() {}

  /**
   * Returns the errors in text order. A gold span and a predicted span that overlap make one error.
   *
   * @param layer which labels belong to the layer that is looked at
   */
  public static ImmutableList<SpanError> errors(
      GoldDocument gold, List<LabelledSpan> predicted, Predicate<Label> layer) {
    List<LabelledSpan> expected =
        gold.spans().stream().filter(span -> layer.test(span.label())).toList();
    List<LabelledSpan> found =
        predicted.stream()
            .filter(span -> layer.test(span.label()) && gold.labels().contains(span.label()))
            .toList();
    ImmutableList.Builder<SpanError> errors = ImmutableList.builder();
    for (LabelledSpan span : expected) {
      if (found.stream().noneMatch(other -> same(span, other))) {
        LabelledSpan other = firstOverlapping(found, span.span());
        errors.add(error(gold, kind(span, other), span, other));
      }
    }
    for (LabelledSpan span : found) {
      if (firstOverlapping(expected, span.span()) == null) {
        errors.add(error(gold, ErrorKind.SPURIOUS, null, span));
      }
    }
    return errors.build();
  }

  private static boolean same(LabelledSpan a, LabelledSpan b) {
    return a.span().equals(b.span()) && a.label() == b.label();
  }

  private static LabelledSpan firstOverlapping(List<LabelledSpan> spans, Span span) {
    return spans.stream().filter(other -> other.span().overlaps(span)).findFirst().orElse(null);
  }

  private static ErrorKind kind(LabelledSpan gold, LabelledSpan predicted) {
    if (predicted == null) {
      return ErrorKind.MISSED;
    }
    if (gold.span().equals(predicted.span())) {
      return ErrorKind.LABEL;
    }
    if (gold.label() == predicted.label()) {
      if (predicted.span().contains(gold.span())) {
        return ErrorKind.TOO_LONG;
      }
      if (gold.span().contains(predicted.span())) {
        return ErrorKind.TOO_SHORT;
      }
    }
    return ErrorKind.OTHER_BOUNDARY;
  }

  private static SpanError error(
      GoldDocument document, ErrorKind kind, LabelledSpan gold, LabelledSpan predicted) {
    Span place = gold != null ? gold.span() : predicted.span();
    String text = document.text();
    String context =
        text.substring(Math.max(0, place.start() - CONTEXT), place.start())
            + "【"
            + place.of(text)
            + "】"
            + text.substring(place.end(), Math.min(text.length(), place.end() + CONTEXT));
    return new SpanError(
        kind,
        document.id(),
        describe(gold, text),
        describe(predicted, text),
        context.replace('\n', '⏎'));
  }

  private static String describe(LabelledSpan span, String text) {
    return span == null ? "" : span.label() + " " + span.span().of(text);
  }
}
