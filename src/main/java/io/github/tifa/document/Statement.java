package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;

/**
 * What somebody said: the span is that of the words said, directly or indirectly, over as many
 * sentences as they take.
 */
@AutoValue
public abstract class Statement implements Spanned, Serializable {
  private static final long serialVersionUID = 1L;

  Statement() {}

  @Override
  public abstract Span span();

  /**
   * Returns the span of the speaker: the name of a person, a body or a meeting, or a noun for
   * speakers without name, such as {@code 大家}. Where the text says {@code 他}, {@code 会议} or {@code
   * 总书记} it is the name that this stands for, which is in an earlier sentence; a post that nobody
   * or several were named with stays the speaker itself.
   */
  public abstract Span speaker();

  /** Returns the span of the verb that reports the statement, such as {@code 强调}. */
  public abstract Span verb();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Statement.Builder();
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Statement}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the place of what was said in the raw text. */
    public abstract Builder span(Span span);

    /** Sets the span of the speaker. */
    public abstract Builder speaker(Span speaker);

    /** Sets the span of the verb. */
    public abstract Builder verb(Span verb);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a value is missing
     */
    public abstract Statement build();
  }
}
