package io.github.tifa.facts.clauses;

import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Provenance;
import io.github.tifa.facts.posts.PostLinker;
import io.github.tifa.facts.posts.TaggedPost;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import java.util.List;

/** Texts whose names, posts, times and terms are marked. */
public final class MarkedReports {
  private MarkedReports() {}

  /** Returns the marked layers of a text as a document. */
  public static Document document(String marked) {
    return MarkedText.parse("a", marked).toDocument("", Provenance.rule("marked", 1));
  }

  /** Returns a text with the layers of a document, its posts linked to the names. */
  public static AnnotatedText annotated(Document document) {
    NormalizedText text = NormalizedText.of(document.text());
    List<Sentence> sentences = new SentenceSplitter().split(text);
    List<TaggedPost> posts =
        document.posts().stream()
            .map(post -> new TaggedPost(post.span(), post.provenance()))
            .toList();
    return new AnnotatedText(
        text,
        sentences,
        List.of(),
        document.mentions(),
        document.policyTerms(),
        new PostLinker().link(text, sentences, posts, document.mentions()),
        document.times());
  }
}
