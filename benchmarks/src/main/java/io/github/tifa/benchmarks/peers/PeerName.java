package io.github.tifa.benchmarks.peers;

import io.github.tifa.Tifa;
import io.github.tifa.entities.RuleNameRecognizer;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.TifaTokenizer;
import java.util.function.Supplier;

/** The peers that can be asked for by name. */
public enum PeerName {
  /** Tifa as it comes, every layer. */
  TIFA(() -> new TifaPeer("Tifa", Tifa.create())),
  /** Tifa over HanLP's words. */
  TIFA_HANLP(
      () ->
          new TifaPeer(
              "Tifa over HanLP words", Tifa.builder().tokenizer(HanLpTokenizer.create()).build())),
  /** Tifa over jieba's words. */
  TIFA_JIEBA(
      () ->
          new TifaPeer(
              "Tifa over jieba words", Tifa.builder().tokenizer(JiebaTokenizer.create()).build())),
  /** Tifa with names by grammars and gazetteers in place of the tagger's, over HanLP's words. */
  TIFA_RULES(
      () ->
          new TifaPeer(
              "Tifa, names by rules over HanLP words",
              Tifa.builder()
                  .tokenizer(HanLpTokenizer.create())
                  .nameRecognizer(RuleNameRecognizer.create())
                  .build())),
  /** The tagger's names by the rules of MSRA. */
  TIFA_MSRA(TaggerPeer::msraNames),
  /** Tifa's tagger with every head of its model. */
  TIFA_TAGGER(TaggerPeer::allHeads),
  /** Tifa's tagger with every head of its model, without confidences. */
  TIFA_TAGGER_SPANS(TaggerPeer::withoutConfidence),
  /** Tifa's own tokenizer. */
  TIFA_WORDS(() -> new TokenizerPeer("Tifa's tokenizer", TifaTokenizer.create())),
  /** Tifa's front end to HanLP. */
  TIFA_HANLP_WORDS(() -> new TokenizerPeer("Tifa's HanLP front end", HanLpTokenizer.create())),
  /** Tifa's front end to jieba. */
  TIFA_JIEBA_WORDS(() -> new TokenizerPeer("Tifa's jieba front end", JiebaTokenizer.create())),
  /** HanLP portable as it comes. */
  HANLP(HanLpPeer::byDefault),
  /** HanLP portable with every recogniser. */
  HANLP_ALL(HanLpPeer::allRecognizers),
  /** HanLP portable without recognisers and parts of speech. */
  HANLP_WORDS(HanLpPeer::words),
  /** HanLP portable's longest matches of its dictionary. */
  HANLP_SPEED(HanLpPeer::speedMode),
  /** The words of jieba-analysis. */
  JIEBA(JiebaPeer::new),
  /** ansj_seg in its precise mode. */
  ANSJ_TO(AnsjPeer::precise),
  /** ansj_seg with its conditional random field. */
  ANSJ_NLP(AnsjPeer::withModel);

  private final Supplier<Peer> factory;

  PeerName(Supplier<Peer> factory) {
    this.factory = factory;
  }

  /** Loads the peer. */
  public Peer load() {
    return factory.get();
  }
}
