package io.github.tifa.benchmarks.keyphrases;

import io.github.tifa.Tifa;
import io.github.tifa.document.Keyphrase;
import java.util.List;

/** The keyphrases of Tifa's documents. */
public final class TifaKeyphrases implements KeyphraseSystem {
  private final Tifa tifa = Tifa.create();

  @Override
  public String name() {
    return "Tifa";
  }

  @Override
  public List<String> keyphrases(String text, int limit) {
    return tifa.annotate(text).keyphrases(limit).stream().map(Keyphrase::phrase).toList();
  }
}
