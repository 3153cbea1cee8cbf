package io.github.tifa.benchmarks.keyphrases;

import com.hankcs.hanlp.HanLP;
import java.util.List;

/** HanLP's keywords: words ranked by TextRank. */
public final class HanLpKeywords implements KeyphraseSystem {

  @Override
  public String name() {
    return "HanLP portable 1.8.6, extractKeyword";
  }

  @Override
  public List<String> keyphrases(String text, int limit) {
    return HanLP.extractKeyword(text, limit);
  }
}
