package io.github.tifa.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;

/**
 * An annotated text. Immutable and thread-safe; two documents are equal if all their layers are.
 *
 * <p>All offsets are UTF-16 code units into {@link #text()}, half-open. A layer that no stage
 * produced is empty. In each layer the annotations stand in text order and, keyphrases aside, do
 * not overlap; layers are independent of each other.
 */
@AutoValue
public abstract class Document implements Serializable {
  private static final long serialVersionUID = 1L;

  Document() {}

  /** Returns the id of the article; empty if it has none. */
  public abstract String id();

  /** Returns the raw text, exactly as it was given. */
  public abstract String text();

  /** Returns the structure of the article. */
  public abstract ArticleStructure article();

  /** Returns the sentences. */
  public abstract ImmutableList<Sentence> sentences();

  /** Returns the tokens; if there are any they cover every character that is not blank. */
  public abstract ImmutableList<Token> tokens();

  /** Returns the names of people, places and organizations. */
  public abstract ImmutableList<Mention> mentions();

  /** Returns the things that the mentions name, in order of first mention. */
  public abstract ImmutableList<Entity> entities();

  /** Returns the policy terms. */
  public abstract ImmutableList<PolicyTerm> policyTerms();

  /** Returns the posts. */
  public abstract ImmutableList<Post> posts();

  /** Returns the times. */
  public abstract ImmutableList<TimeExpression> times();

  /** Returns the keyphrases, best first. */
  public abstract ImmutableList<Keyphrase> keyphrases();

  /** Returns who takes which part in which event, in order of the names. */
  public abstract ImmutableList<Attendance> attendance();

  /** Returns who said what. */
  public abstract ImmutableList<Statement> statements();

  /**
   * Returns the statement in which {@code spanned} lies as a whole, if it lies in one. Takes time
   * logarithmic in the number of statements.
   */
  public final Optional<Statement> statementAround(Spanned spanned) {
    ImmutableList<Statement> statements = statements();
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).start() <= spanned.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && spanned.end() <= statements.get(low - 1).end()
        ? Optional.of(statements.get(low - 1))
        : Optional.empty();
  }

  /**
   * Returns the speaker of the statement in which a policy term stands: who used the formulation.
   * Empty where the term stands in no statement; then the article uses it.
   */
  public final Optional<Span> speaker(PolicyTerm term) {
    return statementAround(term).map(Statement::speaker);
  }

  /** Returns the mentions of one type, in text order. */
  public final ImmutableList<Mention> mentions(EntityType type) {
    return mentions().stream().filter(mention -> mention.type() == type).collect(toImmutableList());
  }

  /**
   * Returns the best keyphrases, best first; all of them if there are fewer than asked for.
   *
   * @param limit how many at the most, at least 0
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public final ImmutableList<Keyphrase> keyphrases(int limit) {
    return keyphrases().stream().limit(limit).collect(toImmutableList());
  }

  /** Returns the text of {@code spanned} as it stands in the raw text. */
  public final String surface(Spanned spanned) {
    return text().substring(spanned.start(), spanned.end());
  }

  /** Returns the text of {@code span} as it stands in the raw text. */
  public final String surface(Span span) {
    return span.of(text());
  }

  /** Returns a builder with the given raw text, an empty id and empty layers. */
  public static Builder builder(String text) {
    return new AutoValue_Document.Builder()
        .id("")
        .text(text)
        .article(ArticleStructure.builder().build())
        .sentences(ImmutableList.of())
        .tokens(ImmutableList.of())
        .mentions(ImmutableList.of())
        .entities(ImmutableList.of())
        .policyTerms(ImmutableList.of())
        .posts(ImmutableList.of())
        .times(ImmutableList.of())
        .keyphrases(ImmutableList.of())
        .attendance(ImmutableList.of())
        .statements(ImmutableList.of());
  }

  /** Returns a builder with the values of this document. */
  public abstract Builder toBuilder();

  /** Builds a {@link Document}; mutable, not thread-safe. Every layer is empty until it is set. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the id. */
    public abstract Builder id(String id);

    abstract Builder text(String text);

    /** Sets the structure of the article. */
    public abstract Builder article(ArticleStructure article);

    /** Sets the sentences. */
    public abstract Builder sentences(Collection<Sentence> sentences);

    /** Sets the tokens. */
    public abstract Builder tokens(Collection<Token> tokens);

    /** Sets the names. */
    public abstract Builder mentions(Collection<Mention> mentions);

    /** Sets the entities. */
    public abstract Builder entities(Collection<Entity> entities);

    /** Sets the policy terms. */
    public abstract Builder policyTerms(Collection<PolicyTerm> policyTerms);

    /** Sets the posts. */
    public abstract Builder posts(Collection<Post> posts);

    /** Sets the times. */
    public abstract Builder times(Collection<TimeExpression> times);

    /** Sets the keyphrases, best first. */
    public abstract Builder keyphrases(Collection<Keyphrase> keyphrases);

    /** Sets who takes which part. */
    public abstract Builder attendance(Collection<Attendance> attendance);

    /** Sets who said what. */
    public abstract Builder statements(Collection<Statement> statements);

    /**
     * Returns the document.
     *
     * @throws IllegalArgumentException if an annotation ends behind the text, stands out of order,
     *     overlaps its neighbour in the layer, has a surface that is not the text of its span, or
     *     refers to an entity that the document lacks; or if the tokens leave out a character that
     *     is not blank. The message prints the values.
     */
    public final Document build() {
      Document document = autoBuild();
      DocumentInvariants.check(document);
      return document;
    }

    abstract Document autoBuild();
  }
}
