package io.github.tifa.benchmarks.systems;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.List;

/**
 * The head of Tifa's tagger that marks names by the rules of the SIGHAN 2006 corpus (MSRA), for
 * gold standards that follow them: what is a name there differs from the project's guidelines.
 */
public final class MsraHeadSystem implements AnnotationSystem {
  private final Tagger tagger = Tagger.bundled(ImmutableSet.of(Tagger.NAMES_MSRA));
  private final SentenceSplitter sentences = new SentenceSplitter();

  @Override
  public String name() {
    return "Tifa, the tagger's head of MSRA names";
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return tagger.tag(normalized, sentences.split(normalized)).get(Tagger.NAMES_MSRA).stream()
        .map(
            span ->
                new LabelledSpan(new Span(span.start(), span.end()), Label.valueOf(span.type())))
        .collect(toImmutableList());
  }
}
