package io.github.tifa.tagging.train;

import com.google.common.collect.ImmutableList;
import io.github.tifa.tagging.Alphabet;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.PatternExtractor;
import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.tagging.train.HeadRecipe.Corpus;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Trains one head: reads its corpora into features and labels, and learns. */
final class HeadTraining {
  /** A feature that occurs once says more about its sentence than about the language. */
  private static final int LEAST_COUNT = 2;

  /** How often the corpora are seen to find out which features weigh anything. */
  private static final int SELECTION_EPOCHS = 3;

  private final HeadRecipe recipe;
  private final FeatureIndex index;
  private final PatternExtractor extractor;
  private final SentenceSplitter splitter = new SentenceSplitter();

  HeadTraining(HeadRecipe recipe, Vocabulary vocabulary) {
    this.recipe = recipe;
    this.index = new FeatureIndex(vocabulary);
    this.extractor = new PatternExtractor(vocabulary, recipe.kinds());
  }

  TrainedHead train(long seed, Consumer<String> progress) {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Corpus corpus : recipe.corpora()) {
      for (TrainingText text : corpus.texts()) {
        read(text, corpus, sentences);
      }
    }
    FeatureSelection frequent = FeatureSelection.of(sentences, index.features(), LEAST_COUNT);
    CrfTrainer first = learn(sentences, frequent, SELECTION_EPOCHS, seed, progress);
    FeatureSelection weighty =
        frequent.keep(feature -> first.largest(feature, recipe.domain()) >= recipe.leastWeight());
    ImmutableList.Builder<CrfTrainer> trainers = ImmutableList.builder();
    for (int run = 0; run < recipe.runs(); run++) {
      trainers.add(learn(sentences, weighty, recipe.epochs(), seed + run, progress));
    }
    return new TrainedHead(recipe, index, weighty, trainers.build());
  }

  private CrfTrainer learn(
      List<TrainingSentence> all,
      FeatureSelection selection,
      int epochs,
      long seed,
      Consumer<String> progress) {
    String name = recipe.labels().name();
    int bias = selection.size();
    List<TrainingSentence> sentences = selection.applyTo(all, bias);
    progress.accept(
        String.format("%s: %d sentences, %d features", name, sentences.size(), bias + 1));
    CrfTrainer trainer =
        new CrfTrainer(recipe.labels(), bias + 1, recipe.domains(), recipe.rate(), seed);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      if (epoch == 2) {
        trainer.beginAveraging();
      }
      double loss = trainer.epoch(sentences);
      progress.accept(String.format("%s: epoch %d, loss %.0f", name, epoch, loss));
    }
    return trainer;
  }

  private void read(TrainingText text, Corpus corpus, List<TrainingSentence> sentences) {
    NormalizedText normalized = NormalizedText.of(text.text());
    char[] folded = Alphabet.fold(normalized);
    byte[] labels = labels(text);
    for (Sentence sentence : splitter.split(normalized)) {
      int length = sentence.end() - sentence.start();
      index.begin(length);
      extractor.extract(folded, sentence.start(), sentence.end(), index);
      byte[] own = new byte[length];
      System.arraycopy(labels, sentence.start(), own, 0, length);
      if (follows(own)) {
        sentences.add(new TrainingSentence(index.end(), own, corpus.domain(), corpus.weight()));
      }
    }
  }

  /** A span that the splitter cuts is no example. */
  private boolean follows(byte[] labels) {
    LabelSet set = recipe.labels();
    for (int i = 0; i < labels.length; i++) {
      boolean closed = i == 0 || set.mayEnd(labels[i - 1]);
      if (closed != set.mayBegin(labels[i])) {
        return false;
      }
    }
    return set.mayEnd(labels[labels.length - 1]);
  }

  private byte[] labels(TrainingText text) {
    LabelSet set = recipe.labels();
    byte[] labels = new byte[text.text().length()];
    for (TypedSpan span : text.spansOf(set.name())) {
      int type = set.typeFor(span.type());
      int start = span.span().start();
      int last = span.span().end() - 1;
      if (start == last) {
        labels[start] = (byte) set.label(type, LabelSet.SINGLE);
        continue;
      }
      labels[start] = (byte) set.label(type, LabelSet.BEGIN);
      for (int i = start + 1; i < last; i++) {
        labels[i] = (byte) set.label(type, LabelSet.INSIDE);
      }
      labels[last] = (byte) set.label(type, LabelSet.END);
    }
    return labels;
  }
}
