package io.github.tifa.benchmarks.systems;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.function.Function;
import org.ansj.domain.Result;
import org.ansj.domain.Term;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;

/** ansj_seg: its words whose nature is a person, a place or an organization. */
public final class AnsjSystem implements AnnotationSystem {
  private final String name;
  private final Function<String, Result> analysis;

  private AnsjSystem(String name, Function<String, Result> analysis) {
    this.name = name;
    this.analysis = analysis;
  }

  /** Returns the precise mode, ansj's default. */
  public static AnsjSystem precise() {
    return new AnsjSystem("ansj_seg 5.1.6, ToAnalysis", ToAnalysis::parse);
  }

  /** Returns the mode that adds new words with a conditional random field. */
  public static AnsjSystem withModel() {
    return new AnsjSystem("ansj_seg 5.1.6, NlpAnalysis", NlpAnalysis::parse);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    ImmutableList.Builder<LabelledSpan> spans = ImmutableList.builder();
    for (Term term : analysis.apply(text)) {
      int end = term.getOffe() + term.getName().length();
      if (end <= text.length()) {
        NatureTags.label(term.getNatureStr())
            .ifPresent(label -> spans.add(new LabelledSpan(new Span(term.getOffe(), end), label)));
      }
    }
    return spans.build();
  }
}
