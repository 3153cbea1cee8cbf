package io.github.tifa.benchmarks.speed;

import com.google.common.collect.ImmutableSet;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import io.github.tifa.Tifa;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.tokenize.JiebaTokenizer;
import java.util.function.Supplier;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;

/** The contenders that can be asked for by name. */
public enum ContenderName {
  /** HanLP portable as it comes; all others are compared with it. */
  HANLP(
      () -> {
        Segment segment = HanLP.newSegment();
        return new Contender("HanLP portable 1.8.6, default", text -> segment.seg(text).size());
      }),
  /** HanLP portable without recognisers and parts of speech. */
  HANLP_WORDS(
      () -> {
        Segment segment =
            new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePartOfSpeechTagging(false);
        return new Contender(
            "HanLP portable 1.8.6, Viterbi words", text -> segment.seg(text).size());
      }),
  /** HanLP portable with every recogniser. */
  HANLP_ALL(
      () -> {
        Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(true);
        return new Contender(
            "HanLP portable 1.8.6, all recognisers", text -> segment.seg(text).size());
      }),
  /** The words of jieba-analysis. */
  JIEBA(
      () -> {
        // Jieba prints while it loads, and Tifa's front end keeps it from that.
        JiebaTokenizer.create();
        JiebaSegmenter segmenter = new JiebaSegmenter();
        return new Contender(
            "jieba-analysis 1.0.2, words", text -> segmenter.process(text, SegMode.SEARCH).size());
      }),
  /** ansj_seg in its precise mode. */
  ANSJ_TO(() -> new Contender("ansj_seg 5.1.6, ToAnalysis", text -> ToAnalysis.parse(text).size())),
  /** ansj_seg with its conditional random field. */
  ANSJ_NLP(
      () -> new Contender("ansj_seg 5.1.6, NlpAnalysis", text -> NlpAnalysis.parse(text).size())),
  /** Tifa as it comes, every layer. */
  TIFA(
      () -> {
        Tifa tifa = Tifa.create();
        return new Contender("Tifa, whole document", text -> tifa.annotate(text).mentions().size());
      }),
  /** Tifa over jieba's words, every layer. */
  TIFA_JIEBA(
      () -> {
        Tifa tifa = Tifa.builder().tokenizer(JiebaTokenizer.create()).build();
        return new Contender(
            "Tifa over jieba words, whole document", text -> tifa.annotate(text).mentions().size());
      }),
  /** Tifa's tagger with every head of its model. */
  TIFA_TAGGER(() -> tagger("Tifa, tagger, all heads", Tagger.bundled())),
  /** Tifa's tagger with every head of its model, without confidences. */
  TIFA_TAGGER_SPANS(
      () ->
          tagger(
              "Tifa, tagger, all heads without confidence", Tagger.bundled().withoutConfidence())),
  /** Tifa's tagger with the head of words alone. */
  TIFA_WORDS(
      () ->
          tagger(
              "Tifa, tagger, words without confidence",
              Tagger.bundled().withHeads(ImmutableSet.of(Tagger.WORDS)).withoutConfidence()));

  private final Supplier<Contender> factory;

  ContenderName(Supplier<Contender> factory) {
    this.factory = factory;
  }

  /** Loads the contender. */
  public Contender load() {
    return factory.get();
  }

  /** What the tagger reads, normalised sentences, belongs to its work. */
  private static Contender tagger(String name, Tagger tagger) {
    SentenceSplitter splitter = new SentenceSplitter();
    return new Contender(
        name,
        text -> {
          NormalizedText normalized = NormalizedText.of(text);
          return tagger.tag(normalized, splitter.split(normalized)).size();
        });
  }
}
