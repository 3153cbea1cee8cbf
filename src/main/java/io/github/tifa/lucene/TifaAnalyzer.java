package io.github.tifa.lucene;

import static com.google.common.base.Preconditions.checkNotNull;

import io.github.tifa.Tifa;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;

/**
 * A Lucene analyser of Chinese news and official prose: a {@link DocumentTokenizer}, with
 * full-width letters and digits folded and letters in lower case. No word is a stop word.
 *
 * <p>Index with {@link AnnotationTokens#STACKED_WITH_CANONICAL} and analyse queries with {@link
 * AnnotationTokens#TYPES}: their words are the same, and a query parser makes simple queries of
 * them. Thread-safe.
 */
public final class TifaAnalyzer extends Analyzer {
  private final Tifa tifa;
  private final AnnotationTokens annotationTokens;

  /** Creates an analyser; {@code tifa} is shared, not copied. */
  public TifaAnalyzer(Tifa tifa, AnnotationTokens annotationTokens) {
    this.tifa = checkNotNull(tifa, "tifa");
    this.annotationTokens = checkNotNull(annotationTokens, "annotationTokens");
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new DocumentTokenizer(tifa, annotationTokens);
    return new TokenStreamComponents(tokenizer, normalize(fieldName, tokenizer));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(new CJKWidthFilter(in));
  }
}
