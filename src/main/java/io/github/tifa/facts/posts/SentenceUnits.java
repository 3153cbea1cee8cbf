package io.github.tifa.facts.posts;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the persons and posts of a sentence in order, and joins posts to chains. */
final class SentenceUnits {

  /** The longest text that joins two posts. */
  private static final int LONGEST_JOINT = 40;

  private SentenceUnits() {}

  /**
   * Returns the units of a sentence in text order. A person inside a post, such as the namesake of
   * a school, is none.
   *
   * @param posts the posts of the sentence, in text order, not overlapping
   * @param mentions the mentions of the sentence, in text order
   */
  static ImmutableList<Unit> of(
      NormalizedText text, List<TaggedPost> posts, List<Mention> mentions) {
    List<Unit> units = new ArrayList<>();
    List<Span> chain = new ArrayList<>();
    int next = 0;
    int personEnd = 0;
    for (Mention mention : mentions) {
      if (mention.type() != EntityType.PERSON || mention.start() < personEnd) {
        continue;
      }
      for (; next < posts.size() && posts.get(next).end() <= mention.start(); next++) {
        addPost(text, posts.get(next).span(), chain, units);
      }
      boolean outside = next == posts.size() || mention.end() <= posts.get(next).start();
      if (outside && !isAlias(text, mention, personEnd, chain)) {
        closeChain(chain, units);
        units.add(new Unit.Person(mention.span()));
        personEnd = mention.end();
      }
    }
    for (; next < posts.size(); next++) {
      addPost(text, posts.get(next).span(), chain, units);
    }
    closeChain(chain, units);
    return ImmutableList.copyOf(units);
  }

  /** Whether a name stands in brackets behind another name of the same person. */
  private static boolean isAlias(
      NormalizedText text, Mention mention, int personEnd, List<Span> chain) {
    int from = personEnd;
    int to = mention.start();
    return chain.isEmpty()
        && from > 0
        && mention.end() < text.length()
        && text.charAt(mention.end()) == ')'
        && to - from <= LONGEST_JOINT
        && Gap.ALIAS.matches(text, from, to);
  }

  private static void addPost(NormalizedText text, Span post, List<Span> chain, List<Unit> units) {
    if (!chain.isEmpty()) {
      int from = chain.get(chain.size() - 1).end();
      boolean joined =
          post.start() - from <= LONGEST_JOINT && Gap.JOINT.matches(text, from, post.start());
      if (!joined) {
        closeChain(chain, units);
      }
    }
    chain.add(post);
  }

  private static void closeChain(List<Span> chain, List<Unit> units) {
    if (!chain.isEmpty()) {
      units.add(new Unit.Chain(ImmutableList.copyOf(chain)));
      chain.clear();
    }
  }
}
