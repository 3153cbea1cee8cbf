package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;
import java.io.Serializable;
import java.util.List;

/** A word or phrase that says what the article is about. */
@AutoValue
public abstract class Keyphrase implements Serializable {
  private static final long serialVersionUID = 1L;

  Keyphrase() {}

  /** Returns the phrase. */
  public abstract String phrase();

  /** Returns the score, from 0 to 1, greater is better. */
  public abstract double score();

  /** Returns where the phrase stands, in text order. */
  public abstract ImmutableList<Span> occurrences();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Keyphrase.Builder().occurrences(ImmutableList.of());
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Keyphrase}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the phrase. */
    public abstract Builder phrase(String phrase);

    /** Sets the score, from 0 to 1, greater is better. */
    public abstract Builder score(double score);

    /** Sets where the phrase stands, in text order. */
    public abstract Builder occurrences(List<Span> occurrences);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     * @throws IllegalArgumentException if the score is not between 0 and 1 or there are no
     *     occurrences
     */
    public final Keyphrase build() {
      Keyphrase built = autoBuild();
      checkArgument(
          built.score() >= 0 && built.score() <= 1,
          "keyphrase %s: score %s is not between 0 and 1",
          built.phrase(),
          built.score());
      checkArgument(!built.occurrences().isEmpty(), "keyphrase %s occurs nowhere", built.phrase());
      return built;
    }

    abstract Keyphrase autoBuild();
  }
}
