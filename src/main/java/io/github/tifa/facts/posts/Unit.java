package io.github.tifa.facts.posts;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;

/** A person, or a chain of posts: what a sentence is made of for {@link HolderFinder}. */
sealed interface Unit extends Spanned {

  /** A mention of a person outside every post. */
  record Person(Span span) implements Unit {}

  /**
   * Posts that one person holds as their form says, such as {@code 自治区党委书记、兵团党委第一书记、第一政委}.
   *
   * @param posts at least one, in text order
   */
  record Chain(ImmutableList<Span> posts) implements Unit {
    @Override
    public Span span() {
      return new Span(posts.get(0).start(), posts.get(posts.size() - 1).end());
    }
  }
}
