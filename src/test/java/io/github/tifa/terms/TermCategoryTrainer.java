package io.github.tifa.terms;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains {@code term-category-weights.tsv} by stochastic gradient descent (AdaGrad) on the terms of
 * marked articles and of the bundled lexicon; the same input gives the same bytes.
 *
 * <p>Run: {@code java TermCategoryTrainer OUTPUT.tsv FOLDER...}
 */
final class TermCategoryTrainer {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.3;
  private static final double L2 = 5e-4;

  /** A weight is a whole number of hundredths; features whose weights stay below this go. */
  private static final double UNIT = 0.01;

  private static final double LEAST = 0.3;
  private static final int MOST_WEIGHT = 3;
  private static final ImmutableList<TermCategory> ALL =
      ImmutableList.copyOf(TermCategory.values());
  private static final int CATEGORIES = ALL.size();

  private record Term(String text, TermCategory category) {}

  private static final class Weights {
    private final double[] values = new double[CATEGORIES];
    private final double[] squares = new double[CATEGORIES];

    Weights() {
      Arrays.fill(squares, 1);
    }
  }

  private TermCategoryTrainer() {}

  public static void main(String[] args) throws IOException {
    SortedMultiset<Term> counts =
        TreeMultiset.create(Comparator.comparing(Term::text).thenComparing(Term::category));
    for (String folder : List.of(args).subList(1, args.length)) {
      count(Path.of(folder), counts);
    }
    for (PolicyTermEntry entry : PolicyTermLexicon.bundled().entries()) {
      for (String form : entry.forms()) {
        counts.add(new Term(form, entry.category()));
      }
    }
    StringBuilder out = new StringBuilder("# feature");
    for (TermCategory category : TermCategory.values()) {
      out.append('\t').append(category);
    }
    train(counts).forEach((feature, weights) -> append(out.append('\n'), feature, weights.values));
    Files.writeString(Path.of(args[0]), out.append('\n'));
  }

  private static void count(Path folder, Multiset<Term> counts) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.marked")) {
      for (Path file : files) {
        MarkedText text = MarkedText.parse(file.toString(), Files.readString(file));
        for (Mark mark : text.marks(AnnotationLayer.TERMS)) {
          String term = NormalizedText.of(mark.span().of(text.text())).toString();
          counts.add(new Term(term, mark.type().termCategory().orElseThrow()));
        }
      }
    }
  }

  private static Map<String, Weights> train(Multiset<Term> counts) {
    Multiset<String> frequencies = HashMultiset.create();
    counts.elementSet().forEach(term -> frequencies.addAll(TermFeatures.of(term.text())));
    Map<String, Weights> weights = new TreeMap<>();
    List<Term> order = new ArrayList<>(counts.elementSet());
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Term term : order) {
        List<Weights> active = new ArrayList<>();
        for (String feature : TermFeatures.of(term.text())) {
          if (frequencies.count(feature) > 1) {
            active.add(weights.computeIfAbsent(feature, unused -> new Weights()));
          }
        }
        learn(active, term.category(), Math.sqrt(Math.min(MOST_WEIGHT, counts.count(term))));
      }
    }
    weights
        .values()
        .removeIf(w -> Arrays.stream(centred(w.values)).allMatch(v -> Math.abs(v) < LEAST));
    return weights;
  }

  private static void learn(List<Weights> active, TermCategory category, double weight) {
    double[] scores = new double[CATEGORIES];
    active.forEach(w -> Arrays.setAll(scores, i -> scores[i] + w.values[i]));
    double highest = Arrays.stream(scores).max().orElseThrow();
    double sum = Arrays.stream(scores).map(s -> Math.exp(s - highest)).sum();
    for (int i = 0; i < CATEGORIES; i++) {
      double error = Math.exp(scores[i] - highest) / sum - (ALL.get(i) == category ? 1 : 0);
      for (Weights w : active) {
        double gradient = weight * error;
        w.squares[i] += gradient * gradient;
        w.values[i] -= RATE * (gradient + L2 * w.values[i]) / Math.sqrt(w.squares[i]);
      }
    }
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> v - mean).toArray();
  }

  private static void append(StringBuilder out, String feature, double[] values) {
    out.append(feature);
    for (double value : centred(values)) {
      out.append('\t').append(Math.round(value / UNIT));
    }
  }
}
