package io.github.tifa.cli;

import io.github.tifa.tokenize.HanLpTokenizer;
import io.github.tifa.tokenize.JiebaTokenizer;
import io.github.tifa.tokenize.TifaTokenizer;
import io.github.tifa.tokenize.Tokenizer;
import java.util.Locale;

/** The tokenizers that {@code --tokenizer} names. */
enum TokenizerName {
  TIFA,
  HANLP,
  JIEBA;

  Tokenizer create() {
    return switch (this) {
      case TIFA -> TifaTokenizer.create();
      case HANLP -> HanLpTokenizer.create();
      case JIEBA -> JiebaTokenizer.create();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
