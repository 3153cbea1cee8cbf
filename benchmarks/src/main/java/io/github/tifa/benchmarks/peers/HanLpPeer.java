package io.github.tifa.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** HanLP portable: its words, and as names those whose nature is one of a name. */
public final class HanLpPeer implements Peer {
  private final String name;
  private final ImmutableSet<Label> labels;
  private final Segment segment;
  private final Segment withOffsets;

  private HanLpPeer(String mode, ImmutableSet<Label> labels, Supplier<Segment> segments) {
    this.name = "HanLP portable 1.8.6, " + mode;
    this.labels = labels;
    this.segment = segments.get();
    this.withOffsets = segments.get().enableOffset(true);
  }

  /** Returns HanLP as it comes. */
  public static HanLpPeer byDefault() {
    return new HanLpPeer("default", Label.NAMES, HanLP::newSegment);
  }

  /** Returns HanLP with every recogniser it has. */
  public static HanLpPeer allRecognizers() {
    return new HanLpPeer(
        "all recognisers",
        Label.NAMES,
        () -> HanLP.newSegment().enableAllNamedEntityRecognize(true));
  }

  /** Returns HanLP's shortest paths without recognisers and parts of speech. */
  public static HanLpPeer words() {
    return new HanLpPeer(
        "Viterbi words",
        ImmutableSet.of(),
        () ->
            new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePartOfSpeechTagging(false));
  }

  /** Returns HanLP's speed mode, the longest matches of its dictionary. */
  public static HanLpPeer speedMode() {
    return new HanLpPeer("speed mode", ImmutableSet.of(), DoubleArrayTrieSegment::new);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int process(String text) {
    return segment.seg(text).size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return labels;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    List<LabelledSpan> spans = new ArrayList<>();
    for (Term term : withOffsets.seg(text)) {
      int end = term.offset + term.length();
      if (end <= text.length() && term.nature != null) {
        NatureTags.label(term.nature.toString())
            .ifPresent(label -> spans.add(new LabelledSpan(new Span(term.offset, end), label)));
      }
    }
    return spans;
  }

  @Override
  public List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (Term term : withOffsets.seg(text)) {
      int end = term.offset + term.length();
      if (end > term.offset && end <= text.length()) {
        words.add(new Span(term.offset, end));
      }
    }
    return words;
  }
}
