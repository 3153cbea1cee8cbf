package io.github.tifa.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.ansj.domain.Result;
import org.ansj.domain.Term;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;

/** ansj_seg: its words, and as names those whose nature is one of a name. */
public final class AnsjPeer implements Peer {
  private final String name;
  private final boolean model;

  private AnsjPeer(String name, boolean model) {
    this.name = name;
    this.model = model;
  }

  /** Returns the precise mode, ansj's default. */
  public static AnsjPeer precise() {
    return new AnsjPeer("ansj_seg 5.1.6, ToAnalysis", false);
  }

  /** Returns the mode that adds new words with a conditional random field. */
  public static AnsjPeer withModel() {
    return new AnsjPeer("ansj_seg 5.1.6, NlpAnalysis", true);
  }

  @Override
  public String name() {
    return name;
  }

  private Result parse(String text) {
    return model ? NlpAnalysis.parse(text) : ToAnalysis.parse(text);
  }

  @Override
  public int process(String text) {
    return parse(text).size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    List<LabelledSpan> spans = new ArrayList<>();
    for (Term term : parse(text)) {
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
    for (Term term : parse(text)) {
      int end = term.getOffe() + term.getName().length();
      if (end > term.getOffe() && end <= text.length()) {
        words.add(new Span(term.getOffe(), end));
      }
    }
    return words;
  }
}
