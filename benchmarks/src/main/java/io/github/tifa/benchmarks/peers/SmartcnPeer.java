package io.github.tifa.benchmarks.peers;

import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of Lucene's smartcn, as its tokenizer gives them: neither stemmed nor filtered. */
public final class SmartcnPeer implements Peer {
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          return new TokenStreamComponents(new HMMChineseTokenizer());
        }
      };

  @Override
  public String name() {
    return "Lucene smartcn 9.12.3, words";
  }

  @Override
  public int process(String text) {
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      tokens.reset();
      int count = 0;
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
