package io.github.tifa.tagging;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.github.tifa.document.MarkedText;
import io.github.tifa.tagging.train.HeadRecipe;
import io.github.tifa.tagging.train.ModelTrainer;
import io.github.tifa.tagging.train.TrainingText;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.tagging.train.VocabularyCompiler;
import io.github.tifa.tagging.train.WordClustering;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A model of two heads that is trained in a moment on a handful of sentences. */
public final class TinyModel {
  private static final String MARKED =
      "⟦P|李明⟧到⟦L|北京市⟧开会。⟦P|王强⟧从⟦L|上海市⟧回来。⟦L|天津市⟧欢迎⟦P|张伟⟧。今天没有会议。"
          + "⟦P|李伟⟧和⟦P|王明⟧到⟦L|广州市⟧去。大家从⟦L|西安市⟧来。";

  private TinyModel() {}

  /** Returns the texts it is trained on. */
  public static ImmutableList<TrainingText> texts() {
    ImmutableList.Builder<TrainingText> texts = ImmutableList.builder();
    MarkedText marked = MarkedText.parse("tiny", MARKED);
    ImmutableListMultimap.Builder<String, TypedSpan> spans = ImmutableListMultimap.builder();
    marked
        .marks()
        .forEach(
            mark ->
                spans.put(
                    mark.type().layer().name().toLowerCase(Locale.ROOT),
                    new TypedSpan(mark.span(), mark.type().name())));
    int at = 0;
    for (String word : Splitter.on('/').split("李明/到/北京市/开会/。/王强/从/上海市/回来/。")) {
      spans.put("words", new TypedSpan(new Span(at, at + word.length()), "WORD"));
      at += word.length();
    }
    for (; at < marked.text().length(); at++) {
      spans.put("words", new TypedSpan(new Span(at, at + 1), "WORD"));
    }
    return texts.add(new TrainingText("tiny", marked.text(), spans.build())).build();
  }

  /** Returns the vocabulary of the tests. */
  public static Vocabulary vocabulary() {
    try {
      Path list = Path.of(Resources.getResource(TinyModel.class, "vocabulary.tsv").toURI());
      VocabularyCompiler compiler = new VocabularyCompiler();
      compiler.add(list);
      Vocabulary words = compiler.compile();
      WordClustering clustering = new WordClustering(words);
      for (int n = 0; n < 5; n++) {
        texts().forEach(text -> clustering.add(text.text()));
      }
      return words.withClusters(clustering.cluster(4));
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Trains the model. */
  public static SequenceModel train(long seed) {
    List<HeadRecipe> recipes = new ArrayList<>();
    for (LabelSet labels :
        ImmutableList.of(
            LabelSet.spans(Tagger.NAMES, ImmutableList.of("PERSON", "PLACE", "ORGANIZATION")),
            LabelSet.words(Tagger.WORDS))) {
      HeadRecipe.Corpus corpus = new HeadRecipe.Corpus("tiny", texts(), 1, 1);
      recipes.add(new HeadRecipe(labels, ImmutableList.of(corpus), 1, 0.3f, 12, 0.01f));
    }
    return ModelTrainer.train(recipes, vocabulary(), seed, line -> {});
  }
}
