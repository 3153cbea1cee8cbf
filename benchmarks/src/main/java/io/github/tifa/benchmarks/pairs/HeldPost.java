package io.github.tifa.benchmarks.pairs;

import io.github.tifa.document.Post;
import io.github.tifa.document.Tenure;
import io.github.tifa.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post and a person who holds it.
 *
 * @param post the span of the post
 * @param person the span of the name
 */
record HeldPost(Span post, Span person) {

  /** Returns the pairs of a document's posts with how each is held, in text order. */
  static Map<HeldPost, Optional<Tenure>> of(List<Post> posts) {
    Map<HeldPost, Optional<Tenure>> pairs = new LinkedHashMap<>();
    for (Post post : posts) {
      for (Span person : post.persons()) {
        pairs.put(new HeldPost(post.span(), person), post.tenure());
      }
    }
    return pairs;
  }
}
