package io.github.tifa.benchmarks.systems;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.List;

/** HanLP portable: its words whose nature is a person, a place or an organization. */
public final class HanLpSystem implements AnnotationSystem {
  private final String name;
  private final Segment segment;

  private HanLpSystem(String name, Segment segment) {
    this.name = name;
    this.segment = segment.enableOffset(true);
  }

  /** Returns HanLP as it comes. */
  public static HanLpSystem byDefault() {
    return new HanLpSystem("HanLP portable 1.8.6, default", HanLP.newSegment());
  }

  /** Returns HanLP with every recogniser it has. */
  public static HanLpSystem allRecognizers() {
    return new HanLpSystem(
        "HanLP portable 1.8.6, all recognisers",
        HanLP.newSegment().enableAllNamedEntityRecognize(true));
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
    for (Term term : segment.seg(text)) {
      int end = term.offset + term.length();
      if (end <= text.length()) {
        NatureTags.label(term.nature.toString())
            .ifPresent(label -> spans.add(new LabelledSpan(new Span(term.offset, end), label)));
      }
    }
    return spans.build();
  }
}
