package io.github.tifa.facts.clauses;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A text with the layers that say who and what it names, made ready for questions by offset.
 * Immutable and thread-safe; takes time linear in the text to build.
 */
public final class AnnotatedText {
  /** The longest word that is looked up by its end, in UTF-16 code units. */
  private static final int LONGEST_WORD = 8;

  private final NormalizedText text;
  private final ImmutableList<Sentence> sentences;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<Mention> names;
  private final ImmutableList<Span> persons;
  private final ImmutableList<Post> posts;
  private final ImmutableList<PolicyTerm> meetings;
  // What names, posts and times cover: what may stand before a name in a noun phrase.
  private final BitSet covered = new BitSet();
  private final BitSet timed = new BitSet();
  // What names, posts and terms cover: no verb stands there.
  private final BitSet closed = new BitSet();

  /**
   * Creates the view; every layer is in text order and does not overlap itself.
   *
   * @param tokens the words with their parts of speech; may be empty
   * @param names the mentions of persons, places and organizations
   */
  public AnnotatedText(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> names,
      List<PolicyTerm> terms,
      List<Post> posts,
      List<TimeExpression> times) {
    this.text = text;
    this.sentences = ImmutableList.copyOf(sentences);
    this.tokens = ImmutableList.copyOf(tokens);
    this.names = ImmutableList.copyOf(names);
    this.posts = ImmutableList.copyOf(posts);
    this.meetings =
        terms.stream()
            .filter(term -> term.category() == TermCategory.MEETING)
            .collect(toImmutableList());
    BitSet held = new BitSet();
    posts.forEach(post -> held.set(post.start(), post.end()));
    this.persons =
        names.stream()
            .filter(name -> name.type() == EntityType.PERSON && !held.get(name.start()))
            .map(Mention::span)
            .collect(toImmutableList());
    mark(names, covered, closed);
    mark(posts, covered, closed);
    mark(times, covered, timed);
    mark(terms, closed, closed);
  }

  private static void mark(List<? extends Spanned> layer, BitSet one, BitSet other) {
    for (Spanned spanned : layer) {
      one.set(spanned.start(), spanned.end());
      other.set(spanned.start(), spanned.end());
    }
  }

  /** Returns the text. */
  public NormalizedText text() {
    return text;
  }

  /** Returns the sentences in text order. */
  public ImmutableList<Sentence> sentences() {
    return sentences;
  }

  /** Returns the posts in text order. */
  public ImmutableList<Post> posts() {
    return posts;
  }

  /** Returns the terms that are meetings, in text order. */
  public ImmutableList<PolicyTerm> meetings() {
    return meetings;
  }

  /** Returns the names of persons that lie in no post and start between the two offsets. */
  public ImmutableList<Span> persons(int from, int to) {
    return between(persons, Span::start, from, to);
  }

  /** Returns the names of all types that start between the two offsets. */
  public ImmutableList<Mention> names(int from, int to) {
    return startingBetween(names, from, to);
  }

  /** Returns the posts that start between the two offsets. */
  public ImmutableList<Post> posts(int from, int to) {
    return startingBetween(posts, from, to);
  }

  /** Returns the meetings that start between the two offsets. */
  public ImmutableList<PolicyTerm> meetings(int from, int to) {
    return startingBetween(meetings, from, to);
  }

  /** Returns the token that ends at the offset; null if none does. */
  public @Nullable Token tokenEndingAt(int end) {
    ImmutableList<Token> near = startingBetween(tokens, Math.max(0, end - LONGEST_WORD), end);
    Token last = near.isEmpty() ? null : near.get(near.size() - 1);
    return last != null && last.end() == end ? last : null;
  }

  /** Returns whether a line ends between the offsets. */
  public boolean isLineBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Returns how many code units between the offsets belong to no name, post or time. */
  public int uncovered(int from, int to) {
    int count = 0;
    for (int i = covered.nextClearBit(from); i < to; i = covered.nextClearBit(i + 1)) {
      count++;
    }
    return count;
  }

  /** Returns the first offset from {@code from} on that belongs to no name, post or time. */
  public int endOfCovered(int from) {
    return covered.nextClearBit(from);
  }

  /** Returns where the time ends that covers the offset; the offset itself if none does. */
  public int endOfTime(int from) {
    return timed.nextClearBit(from);
  }

  /** Returns where the time starts that ends at the offset; the offset itself if none does. */
  public int startOfTime(int end) {
    return end == 0 ? 0 : timed.previousClearBit(end - 1) + 1;
  }

  /** Returns whether a name, a post or a policy term covers the offset. */
  public boolean isClosed(int offset) {
    return closed.get(offset);
  }

  /** Returns whether {@code word} stands at {@code from} and ends at {@code to} or before. */
  public boolean startsWith(String word, int from, int to) {
    return from + word.length() <= to && text.toString().startsWith(word, from);
  }

  private static <T extends Spanned> ImmutableList<T> startingBetween(
      ImmutableList<T> layer, int from, int to) {
    return between(layer, Spanned::start, from, to);
  }

  private static <T> ImmutableList<T> between(
      ImmutableList<T> layer, ToIntFunction<T> start, int from, int to) {
    int low = 0;
    int high = layer.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(layer.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < layer.size() && start.applyAsInt(layer.get(last)) < to) {
      last++;
    }
    return layer.subList(low, last);
  }
}
