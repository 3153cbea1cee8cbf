package io.github.tifa.benchmarks.peers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import java.util.List;

/** Tifa's tagger alone. What it reads, normalised sentences, belongs to its work. */
public final class TaggerPeer implements Peer {
  private final String name;
  private final Tagger tagger;
  private final String namesHead;
  private final SentenceSplitter sentences = new SentenceSplitter();

  private TaggerPeer(String mode, Tagger tagger, String namesHead) {
    this.name = "Tifa's tagger, " + mode;
    this.tagger = tagger;
    this.namesHead = namesHead;
  }

  /** Returns the tagger with every head of its model. */
  public static TaggerPeer allHeads() {
    return new TaggerPeer("all heads", Tagger.bundled(), Tagger.NAMES);
  }

  /** Returns the tagger with every head of its model, without confidences. */
  public static TaggerPeer withoutConfidence() {
    return new TaggerPeer(
        "all heads without confidence", Tagger.bundled().withoutConfidence(), Tagger.NAMES);
  }

  /**
   * Returns the head that marks names by the rules of the SIGHAN 2006 corpus (MSRA), for gold
   * standards that follow them: what is a name there differs from the project's guidelines.
   */
  public static TaggerPeer msraNames() {
    return new TaggerPeer(
        "head of MSRA names",
        Tagger.bundled(ImmutableSet.of(Tagger.NAMES_MSRA)),
        Tagger.NAMES_MSRA);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int process(String text) {
    return tag(text).size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    return tag(text).get(namesHead).stream()
        .map(
            span ->
                new LabelledSpan(new Span(span.start(), span.end()), Label.valueOf(span.type())))
        .collect(toImmutableList());
  }

  private ImmutableListMultimap<String, TaggedSpan> tag(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return tagger.tag(normalized, sentences.split(normalized));
  }
}
