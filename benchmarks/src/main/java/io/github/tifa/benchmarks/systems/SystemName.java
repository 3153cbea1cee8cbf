package io.github.tifa.benchmarks.systems;

import io.github.tifa.Tifa;
import io.github.tifa.entities.RuleNameRecognizer;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import java.util.function.Supplier;

/** The systems that can be asked for by name. */
public enum SystemName {
  /** Tifa as it comes. */
  TIFA(() -> new TifaSystem("Tifa", Tifa.create())),
  /** Tifa over HanLP's words. */
  TIFA_HANLP(
      () ->
          new TifaSystem(
              "Tifa over HanLP words", Tifa.builder().tokenizer(HanLpTokenizer.create()).build())),
  /** Tifa over jieba's words. */
  TIFA_JIEBA(
      () ->
          new TifaSystem(
              "Tifa over jieba words", Tifa.builder().tokenizer(JiebaTokenizer.create()).build())),
  /** Tifa with names by grammars and gazetteers in place of the tagger's, over HanLP's words. */
  TIFA_RULES(
      () ->
          new TifaSystem(
              "Tifa, names by rules over HanLP words",
              Tifa.builder()
                  .tokenizer(HanLpTokenizer.create())
                  .nameRecognizer(RuleNameRecognizer.create())
                  .build())),
  /** The tagger's names by the rules of MSRA. */
  TIFA_MSRA(MsraHeadSystem::new),
  /** HanLP portable as it comes. */
  HANLP(HanLpSystem::byDefault),
  /** HanLP portable with every recogniser. */
  HANLP_ALL(HanLpSystem::allRecognizers),
  /** ansj_seg in its precise mode. */
  ANSJ_TO(AnsjSystem::precise),
  /** ansj_seg with its conditional random field. */
  ANSJ_NLP(AnsjSystem::withModel);

  private final Supplier<AnnotationSystem> factory;

  SystemName(Supplier<AnnotationSystem> factory) {
    this.factory = factory;
  }

  /** Loads the system. */
  public AnnotationSystem load() {
    return factory.get();
  }
}
