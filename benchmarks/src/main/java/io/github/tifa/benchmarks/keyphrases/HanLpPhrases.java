package io.github.tifa.benchmarks.keyphrases;

import com.hankcs.hanlp.HanLP;
import java.util.List;

/** HanLP's phrases: pairs of words ranked by mutual information and entropy of the neighbours. */
public final class HanLpPhrases implements KeyphraseSystem {

  @Override
  public String name() {
    return "HanLP portable 1.8.6, extractPhrase";
  }

  @Override
  public List<String> keyphrases(String text, int limit) {
    return HanLP.extractPhrase(text, limit);
  }
}
