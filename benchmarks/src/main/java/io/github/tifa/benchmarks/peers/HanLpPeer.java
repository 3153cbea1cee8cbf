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

/** HanLP portable: its words, and as names those whose nature is one of a name. */
public final class HanLpPeer implements Peer {
  private final String name;
  private final boolean names;
  private final Segment segment;
  private final Segment withOffsets;

  /** The two segmenters are set alike. */
  private HanLpPeer(String name, boolean names, Segment segment, Segment withOffsets) {
    this.name = name;
    this.names = names;
    this.segment = segment;
    this.withOffsets = withOffsets.enableOffset(true);
  }

  /** Returns HanLP as it comes. */
  public static HanLpPeer byDefault() {
    return new HanLpPeer(
        "HanLP portable 1.8.6, default", true, HanLP.newSegment(), HanLP.newSegment());
  }

  /** Returns HanLP with every recogniser it has. */
  public static HanLpPeer allRecognizers() {
    return new HanLpPeer(
        "HanLP portable 1.8.6, all recognisers",
        true,
        HanLP.newSegment().enableAllNamedEntityRecognize(true),
        HanLP.newSegment().enableAllNamedEntityRecognize(true));
  }

  /** Returns HanLP's shortest paths without recognisers and parts of speech. */
  public static HanLpPeer words() {
    return new HanLpPeer(
        "HanLP portable 1.8.6, Viterbi words", false, shortestPaths(), shortestPaths());
  }

  private static Segment shortestPaths() {
    return new ViterbiSegment()
        .enableNameRecognize(false)
        .enableTranslatedNameRecognize(false)
        .enablePartOfSpeechTagging(false);
  }

  /** Returns HanLP's speed mode, the longest matches of its dictionary. */
  public static HanLpPeer speedMode() {
    return new HanLpPeer(
        "HanLP portable 1.8.6, speed mode",
        false,
        new DoubleArrayTrieSegment(),
        new DoubleArrayTrieSegment());
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
    return names ? Label.NAMES : ImmutableSet.of();
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
