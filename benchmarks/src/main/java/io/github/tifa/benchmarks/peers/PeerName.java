package io.github.tifa.benchmarks.peers;

import io.github.tifa.Tifa;
import io.github.tifa.entities.RuleNameRecognizer;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.TifaTokenizer;
import java.util.ServiceLoader;

/** The peers that can be asked for by name. */
public enum PeerName {
  /** Tifa as it comes, every layer. */
  TIFA,
  /** Tifa over HanLP's words. */
  TIFA_HANLP,
  /** Tifa over jieba's words. */
  TIFA_JIEBA,
  /** Tifa with names by grammars and gazetteers in place of the tagger's, over HanLP's words. */
  TIFA_RULES,
  /** The tagger's names by the rules of MSRA. */
  TIFA_MSRA,
  /** Tifa's tagger with every head of its model. */
  TIFA_TAGGER,
  /** Tifa's tagger with every head of its model, without confidences. */
  TIFA_TAGGER_SPANS,
  /** Tifa's own tokenizer. */
  TIFA_WORDS,
  /** Tifa's front end to HanLP. */
  TIFA_HANLP_WORDS,
  /** Tifa's front end to jieba. */
  TIFA_JIEBA_WORDS,
  /** HanLP portable as it comes. */
  HANLP,
  /** HanLP portable with every recogniser. */
  HANLP_ALL,
  /** HanLP portable without recognisers and parts of speech. */
  HANLP_WORDS,
  /** HanLP portable's longest matches of its dictionary. */
  HANLP_SPEED,
  /** The words of jieba-analysis. */
  JIEBA,
  /** ansj_seg in its precise mode. */
  ANSJ_TO,
  /** ansj_seg with its conditional random field. */
  ANSJ_NLP,
  /** Lucene's smartcn. */
  SMARTCN,
  /** CoreNLP with its Chinese models, in builds with the profile corenlp. */
  CORENLP;

  /** Looked for, rather than the adapter, which an earlier build may have left behind. */
  private static final String CORENLP_CLASS = "/edu/stanford/nlp/pipeline/StanfordCoreNLP.class";

  /**
   * Loads the peer.
   *
   * @throws IllegalStateException if it belongs to a profile that this build lacks
   */
  public Peer load() {
    // Not a function for each constant: those would be made before the first result of any peer,
    // and the time of that is measured.
    return switch (this) {
      case TIFA -> new TifaPeer("Tifa", Tifa.create());
      case TIFA_HANLP ->
          new TifaPeer(
              "Tifa over HanLP words", Tifa.builder().tokenizer(HanLpTokenizer.create()).build());
      case TIFA_JIEBA ->
          new TifaPeer(
              "Tifa over jieba words", Tifa.builder().tokenizer(JiebaTokenizer.create()).build());
      case TIFA_RULES ->
          new TifaPeer(
              "Tifa, names by rules over HanLP words",
              Tifa.builder()
                  .tokenizer(HanLpTokenizer.create())
                  .nameRecognizer(RuleNameRecognizer.create())
                  .build());
      case TIFA_MSRA -> TaggerPeer.msraNames();
      case TIFA_TAGGER -> TaggerPeer.allHeads();
      case TIFA_TAGGER_SPANS -> TaggerPeer.withoutConfidence();
      case TIFA_WORDS -> new TokenizerPeer("Tifa's tokenizer", TifaTokenizer.create());
      case TIFA_HANLP_WORDS -> new TokenizerPeer("Tifa's HanLP front end", HanLpTokenizer.create());
      case TIFA_JIEBA_WORDS -> new TokenizerPeer("Tifa's jieba front end", JiebaTokenizer.create());
      case HANLP -> HanLpPeer.byDefault();
      case HANLP_ALL -> HanLpPeer.allRecognizers();
      case HANLP_WORDS -> HanLpPeer.words();
      case HANLP_SPEED -> HanLpPeer.speedMode();
      case JIEBA -> new JiebaPeer();
      case ANSJ_TO -> AnsjPeer.precise();
      case ANSJ_NLP -> AnsjPeer.withModel();
      case SMARTCN -> new SmartcnPeer();
      case CORENLP -> fromProfile();
    };
  }

  /** Returns whether this build has the library, which may belong to a profile. */
  public boolean isThere() {
    return this != CORENLP || PeerName.class.getResource(CORENLP_CLASS) != null;
  }

  private static Peer fromProfile() {
    if (!CORENLP.isThere()) {
      throw new IllegalStateException("CoreNLP is not in this build: add -Pcorenlp");
    }
    return ServiceLoader.load(Peer.class).iterator().next();
  }
}
