package io.github.tifa.benchmarks.peers;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import io.github.tifa.text.Span;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** The words of jieba-analysis, in the mode in which they do not overlap. */
public final class JiebaPeer implements Peer {
  private final JiebaSegmenter segmenter;

  /** Loads jieba's dictionary. */
  public JiebaPeer() {
    // Jieba prints while it loads, between the lines of a table.
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      segmenter = new JiebaSegmenter();
    } finally {
      System.setOut(out);
    }
  }

  @Override
  public String name() {
    return "jieba-analysis 1.0.2, words";
  }

  @Override
  public int process(String text) {
    return segmenter.process(text, SegMode.SEARCH).size();
  }

  @Override
  public List<Span> words(String text) {
    return segmenter.process(text, SegMode.SEARCH).stream()
        .map(word -> new Span(word.startOffset, word.endOffset))
        .toList();
  }
}
