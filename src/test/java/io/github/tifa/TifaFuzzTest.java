package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.document.Document;
import java.nio.ByteBuffer;

/** Any UTF-16, lone surrogates included, gives a document whose offsets slice back. */
final class TifaFuzzTest {
  private static final Tifa TIFA = Tifa.create();

  @FuzzTest(maxDuration = "1m")
  void annotate(byte[] utf16) {
    String text = ByteBuffer.wrap(utf16).asCharBuffer().toString();

    Document document = TIFA.annotate(text);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.mentions())
        .allMatch(mention -> mention.surface().equals(mention.span().of(text)));
    assertThat(document.policyTerms())
        .allMatch(term -> term.surface().equals(term.span().of(text)));
    assertThat(document.posts()).allMatch(post -> post.surface().equals(post.span().of(text)));
    assertThat(document.times()).allMatch(time -> time.surface().equals(time.span().of(text)));
  }
}
