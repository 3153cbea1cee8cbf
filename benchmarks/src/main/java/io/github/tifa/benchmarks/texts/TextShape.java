package io.github.tifa.benchmarks.texts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import java.util.List;

/** How texts are cut before they are handed to a peer. */
public enum TextShape {
  /** Every sentence by itself. */
  SENTENCE {
    @Override
    public ImmutableList<String> of(List<String> articles) {
      SentenceSplitter splitter = new SentenceSplitter();
      return articles.stream()
          .flatMap(
              text ->
                  splitter.split(NormalizedText.of(text)).stream()
                      .map(sentence -> text.substring(sentence.start(), sentence.end())))
          .collect(toImmutableList());
    }
  },
  /** Every article by itself. */
  ARTICLE {
    @Override
    public ImmutableList<String> of(List<String> articles) {
      return ImmutableList.copyOf(articles);
    }
  },
  /** One document of a million bytes in UTF-8, mixed from the paragraphs of the articles. */
  MEGABYTE {
    @Override
    public ImmutableList<String> of(List<String> articles) {
      return ImmutableList.of(new ParagraphMix(articles).document(MILLION, 0));
    }
  };

  private static final int MILLION = 1_000_000;

  /** Returns the texts that a peer is given, one by one. */
  public abstract ImmutableList<String> of(List<String> articles);
}
