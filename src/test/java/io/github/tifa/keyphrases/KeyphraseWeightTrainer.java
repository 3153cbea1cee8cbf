package io.github.tifa.keyphrases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Trains {@code keyphrase-weights.tsv} by stochastic gradient descent (AdaGrad) on texts with their
 * keywords; the same input gives the same bytes.
 *
 * <p>Run: {@code java KeyphraseWeightTrainer TEXTS.tsv FROM TO OUTPUT.tsv}; the table has the text
 * in its second column and the keywords in the third, joined by {@code _}; rows {@code FROM} to
 * {@code TO} are used, from 0, half-open.
 */
final class KeyphraseWeightTrainer {
  private static final int EPOCHS = 10;
  private static final double RATE = 0.1;
  private static final double L2 = 1e-5;

  /** No keyword list says what a name or a term is worth in the news: these are set by hand. */
  private static final ImmutableMap<String, Double> BY_HAND =
      ImmutableMap.of(
          "name-PERSON", 0.3, "name-PLACE", -0.7, "name-ORGANIZATION", 0.3, "term", 0.9);

  private static final class Example {
    final double[] features;
    final boolean keyword;

    Example(double[] features, boolean keyword) {
      this.features = features;
      this.keyword = keyword;
    }
  }

  private KeyphraseWeightTrainer() {}

  public static void main(String[] args) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of(args[0]))
            .subList(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    List<List<Example>> texts = new ArrayList<>();
    BackgroundFrequencies background = BackgroundFrequencies.bundled();
    for (Tokenizer tokenizer : List.of(HanLpTokenizer.create(), JiebaTokenizer.create())) {
      for (String row : rows) {
        List<String> columns = Splitter.on('\t').splitToList(row);
        texts.add(examples(columns.get(1), keywords(columns.get(2)), tokenizer, background));
      }
    }
    double[] weights = train(texts);
    StringBuilder out = new StringBuilder("# feature\tweight\n");
    for (int i = 0; i < weights.length; i++) {
      out.append(PhraseFeatures.NAMES.get(i))
          .append(String.format(Locale.ROOT, "\t%.3f%n", weights[i]));
    }
    Files.writeString(Path.of(args[3]), out);
  }

  private static Set<String> keywords(String column) {
    Set<String> keywords = new HashSet<>();
    for (String keyword : Splitter.on('_').split(column)) {
      keywords.add(NormalizedText.of(keyword).toString());
    }
    return keywords;
  }

  private static List<Example> examples(
      String raw, Set<String> keywords, Tokenizer tokenizer, BackgroundFrequencies background) {
    NormalizedText text = NormalizedText.of(raw);
    List<Sentence> sentences = new SentenceSplitter().split(text);
    List<Token> tokens = tokenizer.tokenize(text, sentences);
    PhraseText phrases = new PhraseText(text, tokens, background);
    List<Candidate> candidates = new CandidateCollector(phrases).collect(List.of(), List.of());
    int maxCount = candidates.stream().mapToInt(Candidate::count).max().orElse(1);
    PhraseFeatures features = new PhraseFeatures(phrases, maxCount);
    List<Example> examples = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.count() > 0) {
        int start = candidate.start(0);
        String said = text.subSequence(start, start + candidate.length);
        features.read(candidate);
        examples.add(new Example(features.values(), keywords.contains(said)));
      }
    }
    return examples;
  }

  private static double[] train(List<List<Example>> texts) {
    double[] weights = new double[PhraseFeatures.NAMES.size()];
    double[] squares = new double[weights.length];
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(texts, random);
      for (List<Example> text : texts) {
        text.forEach(example -> step(example, weights, squares));
      }
    }
    BY_HAND.forEach((feature, weight) -> weights[PhraseFeatures.NAMES.indexOf(feature)] = weight);
    return weights;
  }

  private static void step(Example example, double[] weights, double[] squares) {
    double[] features = example.features;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (example.keyword ? 1 : 0);
    for (int i = 0; i < weights.length; i++) {
      if (features[i] != 0) {
        double gradient = error * features[i] + L2 * weights[i];
        squares[i] += gradient * gradient;
        weights[i] -= RATE * gradient / Math.sqrt(squares[i] + 1e-8);
      }
    }
  }
}
