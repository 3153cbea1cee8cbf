package io.github.tifa.facts.statements;

import io.github.tifa.document.Post;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells who a post without a name stands for: {@code 总书记强调}, once {@code 习近平总书记} was named.
 * Mutable, for one text, which it is led through in order.
 */
final class PostHolders {
  private final AnnotatedText text;

  /**
   * For each post, as the text has it and by its title alone, the last mention of its holder; none
   * if it has several.
   */
  private final Map<String, Optional<Span>> holders = new HashMap<>();

  private int read;

  PostHolders(AnnotatedText text) {
    this.text = text;
  }

  /** Returns the one person whom the text before a post names with the same post, if there is. */
  Optional<Span> before(Post post) {
    for (; read < text.posts().size() && text.posts().get(read).start() < post.start(); read++) {
      Post named = text.posts().get(read);
      if (named.persons().size() == 1) {
        add(named.surface(), named.persons().get(0));
        if (!named.surface().equals(named.title())) {
          add(named.title(), named.persons().get(0));
        }
      }
    }
    return holders.getOrDefault(post.surface(), Optional.empty());
  }

  private void add(String post, Span holder) {
    Optional<Span> known = holders.get(post);
    boolean sole = known == null || known.filter(other -> isSame(other, holder)).isPresent();
    holders.put(post, sole ? Optional.of(holder) : Optional.empty());
  }

  private boolean isSame(Span one, Span other) {
    String raw = text.text().raw();
    return one.of(raw).equals(other.of(raw));
  }
}
