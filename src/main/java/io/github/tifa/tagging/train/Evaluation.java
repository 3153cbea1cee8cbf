package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures a tagger against corpora whose spans are known. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Returns the score of each of the heads that some corpus marks.
   *
   * @param tagger runs the heads at least
   * @param heads the heads to score, in the order of the result
   */
  public static ImmutableMap<String, SpanScore> of(
      Tagger tagger, Set<String> heads, List<AnnotatedCorpus> gold) {
    Map<String, SpanScore> scores = new LinkedHashMap<>();
    for (String head : heads) {
      if (gold.stream().anyMatch(corpus -> corpus.heads().contains(head))) {
        scores.put(head, new SpanScore());
      }
    }
    SentenceSplitter splitter = new SentenceSplitter();
    for (AnnotatedCorpus corpus : gold) {
      for (TrainingText text : corpus.texts()) {
        NormalizedText normalized = NormalizedText.of(text.text());
        ImmutableListMultimap<String, TaggedSpan> tagged =
            tagger.tag(normalized, splitter.split(normalized));
        scores.forEach(
            (head, score) -> {
              if (corpus.heads().contains(head)) {
                score.add(gold(text, labels(tagger, head)), spans(tagged.get(head)));
              }
            });
      }
    }
    return ImmutableMap.copyOf(scores);
  }

  private static LabelSet labels(Tagger tagger, String head) {
    return tagger.heads().stream()
        .filter(labels -> labels.name().equals(head))
        .findFirst()
        .orElseThrow();
  }

  private static Set<TypedSpan> gold(TrainingText text, LabelSet labels) {
    Set<TypedSpan> spans = new LinkedHashSet<>();
    for (TypedSpan span : text.spansOf(labels.name())) {
      spans.add(new TypedSpan(span.span(), labels.types().get(labels.typeFor(span.type()))));
    }
    return spans;
  }

  private static Set<TypedSpan> spans(List<TaggedSpan> tagged) {
    Set<TypedSpan> spans = new LinkedHashSet<>();
    for (TaggedSpan span : tagged) {
      spans.add(new TypedSpan(new Span(span.start(), span.end()), span.type()));
    }
    return spans;
  }
}
