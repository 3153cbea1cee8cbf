package io.github.tifa.benchmarks.peers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.tifa.document.Token;
import io.github.tifa.text.Span;
import io.github.tifa.tokenize.Tokenizer;
import java.util.List;

/** A tokenizer of Tifa: its own, or a front end to another library. */
public final class TokenizerPeer implements Peer {
  private final String name;
  private final Tokenizer tokenizer;

  /** Creates a peer called {@code name}. */
  public TokenizerPeer(String name, Tokenizer tokenizer) {
    this.name = name;
    this.tokenizer = tokenizer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int process(String text) {
    return tokenizer.tokenize(text).size();
  }

  @Override
  public List<Span> words(String text) {
    return tokenizer.tokenize(text).stream().map(Token::span).collect(toImmutableList());
  }
}
