package io.github.tifa.benchmarks.keyphrases;

/**
 * How well keyphrases match the keywords of the authors, in per cent.
 *
 * @param texts how many texts were scored
 * @param microF1 F1 of the five best, over all texts together
 * @param macroF1 F1 of the five best, the mean of the texts
 * @param microRecall recall of the ten best, over all texts together
 * @param macroRecall recall of the ten best, the mean of the texts
 */
public record KeyphraseScores(
    int texts, double microF1, double macroF1, double microRecall, double macroRecall) {}
