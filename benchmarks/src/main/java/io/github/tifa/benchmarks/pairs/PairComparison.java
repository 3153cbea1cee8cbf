package io.github.tifa.benchmarks.pairs;

import io.github.tifa.Tifa;
import io.github.tifa.document.Document;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Tenure;
import io.github.tifa.facts.posts.PostLinker;
import io.github.tifa.facts.posts.TaggedPost;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs of posts and persons of articles, compared with those that were read by hand.
 *
 * @param goldSpans with the posts and names as they are marked
 * @param endToEnd from the bare text
 */
public record PairComparison(PairScorer goldSpans, PairScorer endToEnd) {
  private static final Provenance MARKED = Provenance.rule("marked", 1);

  /**
   * Compares all articles of a file of pairs.
   *
   * @param pairs the pairs read by hand
   * @param folder where the articles lie, marked
   */
  public static PairComparison of(Tifa tifa, Path pairs, Path folder) throws IOException {
    PairComparison comparison = new PairComparison(new PairScorer(), new PairScorer());
    for (Map.Entry<String, Map<HeldPost, Optional<Tenure>>> article :
        GoldPairs.read(pairs).entrySet()) {
      Path file = folder.resolve(article.getKey() + ".marked");
      MarkedText marked = MarkedText.parse(file.toString(), Files.readString(file));
      comparison.goldSpans.add(article.getValue(), HeldPost.of(link(marked)));
      comparison.endToEnd.add(
          article.getValue(), HeldPost.of(tifa.annotate(marked.text()).posts()));
    }
    return comparison;
  }

  private static List<Post> link(MarkedText marked) {
    Document document = marked.toDocument("", MARKED);
    NormalizedText text = NormalizedText.of(marked.text());
    List<TaggedPost> posts =
        document.posts().stream()
            .map(post -> new TaggedPost(post.span(), post.provenance()))
            .toList();
    return new PostLinker()
        .link(text, new SentenceSplitter().split(text), posts, document.mentions());
  }
}
