package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import com.huaban.analysis.jieba.SegToken;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/**
 * The front end to jieba-analysis: its segmenter in the mode in which words do not overlap. It
 * gives no part of speech.
 *
 * <p>Jieba keeps one dictionary for the whole virtual machine; what a program loads into {@code
 * WordDictionary} is seen here too. Immutable and thread-safe. Loading takes about a second the
 * first time in a virtual machine and prints nothing: see {@link #create()}.
 */
public final class JiebaTokenizer implements Tokenizer {
  private final JiebaSegmenter segmenter;

  private JiebaTokenizer(JiebaSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Returns a tokenizer with jieba's bundled dictionary.
   *
   * <p>Jieba prints two lines to {@link System#out} while it loads and offers no way to stop it.
   * Meanwhile {@code System.out} is therefore a stream that leaves out what this thread prints and
   * passes on what the others print.
   */
  public static JiebaTokenizer create() {
    return new JiebaTokenizer(ThreadMutingStream.mute(JiebaSegmenter::new));
  }

  @Override
  public String name() {
    return "jieba";
  }

  @Override
  public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
    TokenAlignment alignment = new TokenAlignment(text.raw(), sentences);
    for (Sentence sentence : sentences) {
      alignment.beginSentence(sentence);
      String characters = text.subSequence(sentence.start(), sentence.end());
      // SEARCH is the mode without the shorter words inside a word; INDEX is the one with them.
      for (SegToken token : segmenter.process(characters, SegMode.SEARCH)) {
        alignment.add(token.startOffset, token.endOffset, "");
      }
      alignment.endSentence();
    }
    return alignment.build();
  }
}
