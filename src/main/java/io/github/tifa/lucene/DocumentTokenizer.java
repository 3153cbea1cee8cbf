package io.github.tifa.lucene;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.UnmodifiableIterator;
import com.google.common.io.CharStreams;
import io.github.tifa.Tifa;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * A Lucene tokenizer that annotates the text and gives its words, names and policy terms,
 * {@linkplain AnnotationTokens as chosen}. The type of a token is a type of names, a category of
 * policy terms, or {@code word}.
 *
 * <p>Words without a letter or digit are left out and leave no hole in the positions, so that a
 * phrase is found whether or not a writer puts quotation marks in it. The term of a token is the
 * text at its offsets, or the canonical form, without quotation marks, brackets and blanks. A name
 * or policy term runs from its first word to its last. Words of more than 255 UTF-16 code units are
 * cut; names and policy terms whose terms are longer are left out.
 *
 * <p>The whole text is held in memory. Like every token stream, mutable and not thread-safe.
 */
public final class DocumentTokenizer extends Tokenizer {
  private final Tifa tifa;
  private final AnnotationTokens annotationTokens;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute positionIncrement =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private UnmodifiableIterator<StreamToken> tokens = noTokens();
  private int length;

  /** Creates a tokenizer; {@code tifa} is shared, not copied. */
  public DocumentTokenizer(Tifa tifa, AnnotationTokens annotationTokens) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, tifa, annotationTokens);
  }

  /** Creates a tokenizer whose attributes come from {@code factory}. */
  public DocumentTokenizer(AttributeFactory factory, Tifa tifa, AnnotationTokens annotationTokens) {
    super(checkNotNull(factory, "factory"));
    this.tifa = checkNotNull(tifa, "tifa");
    this.annotationTokens = checkNotNull(annotationTokens, "annotationTokens");
  }

  private static UnmodifiableIterator<StreamToken> noTokens() {
    return ImmutableList.<StreamToken>of().iterator();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    String text = CharStreams.toString(input);
    length = text.length();
    tokens = TokenStacking.stack(tifa.annotate(text), annotationTokens).iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!tokens.hasNext()) {
      return false;
    }
    StreamToken token = tokens.next();
    term.append(token.term());
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    positionIncrement.setPositionIncrement(token.positionIncrement());
    positionLength.setPositionLength(token.positionLength());
    type.setType(token.type());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int finalOffset = correctOffset(length);
    offset.setOffset(finalOffset, finalOffset);
  }

  @Override
  public void close() throws IOException {
    super.close();
    tokens = noTokens();
  }
}
