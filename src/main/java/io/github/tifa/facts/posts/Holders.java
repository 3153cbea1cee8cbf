package io.github.tifa.facts.posts;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;

/**
 * Who holds the posts of a chain.
 *
 * @param persons the names of the holders of each post, at least one each; empty where nobody is
 *     named
 * @param byVerb whether a verb before the chain says so, and not the place beside the name
 */
record Holders(ImmutableList<ImmutableList<Span>> persons, boolean byVerb) {

  /** Nobody holds the posts. */
  static final Holders NONE = new Holders(ImmutableList.of(), false);
}
