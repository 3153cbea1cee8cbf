package io.github.tifa.lucene;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link DocumentTokenizer}s by name, {@code tifa}, for {@code CustomAnalyzer} and Solr.
 *
 * <p>Its one argument, {@code annotations}, is {@code types} (the default), {@code stacked} or
 * {@code stacked_with_canonical}; see {@link AnnotationTokens}. All tokenizers of a factory share
 * one {@link Tifa} with the bundled models. Thread-safe.
 */
public final class DocumentTokenizerFactory extends TokenizerFactory {
  /** The name under which Lucene finds the factory. */
  public static final String NAME = "tifa";

  private static final ImmutableList<String> VALUES =
      ImmutableList.of("types", "stacked", "stacked_with_canonical");

  private final AnnotationTokens annotationTokens;
  private final Tifa tifa;

  /**
   * Creates a factory and loads the bundled models.
   *
   * @throws IllegalArgumentException if an argument is unknown or has an unknown value
   */
  public DocumentTokenizerFactory(Map<String, String> args) {
    super(args);
    String annotations = get(args, "annotations", VALUES, "types");
    checkArgument(args.isEmpty(), "unknown arguments: %s", args);
    this.annotationTokens = AnnotationTokens.valueOf(Ascii.toUpperCase(annotations));
    this.tifa = Tifa.create();
  }

  /** For the service loader, which asks for it and never calls it. */
  public DocumentTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new DocumentTokenizer(factory, tifa, annotationTokens);
  }
}
