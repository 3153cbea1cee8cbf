package io.github.tifa.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ansj.domain.Result;
import org.ansj.domain.Term;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;

/** ansj_seg: its words, and as names those whose nature is one of a name. */
public final class AnsjPeer implements Peer {
  private final String name;
  private final Function<String, Result> analysis;

  private AnsjPeer(String mode, Function<String, Result> analysis) {
    this.name = "ansj_seg 5.1.6, " + mode;
    this.analysis = analysis;
  }

  /** Returns the precise mode, ansj's default. */
  public static AnsjPeer precise() {
    return new AnsjPeer("ToAnalysis", ToAnalysis::parse);
  }

  /** Returns the mode that adds new words with a conditional random field. */
  public static AnsjPeer withModel() {
    return new AnsjPeer("NlpAnalysis", NlpAnalysis::parse);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int process(String text) {
    return analysis.apply(text).size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    List<LabelledSpan> spans = new ArrayList<>();
    for (Term term : analysis.apply(text)) {
      int end = term.getOffe() + term.getName().length();
      if (end <= text.length()) {
        NatureTags.label(term.getNatureStr())
            .ifPresent(label -> spans.add(new LabelledSpan(new Span(term.getOffe(), end), label)));
      }
    }
    return spans;
  }

  @Override
  public List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (Term term : analysis.apply(text)) {
      int end = term.getOffe() + term.getName().length();
      if (end > term.getOffe() && end <= text.length()) {
        words.add(new Span(term.getOffe(), end));
      }
    }
    return words;
  }
}
