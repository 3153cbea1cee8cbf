package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;
import java.util.Optional;

/** A calendar date, clock time or period. */
@SerializableAutoValue
@AutoValue
public abstract class TimeExpression implements Spanned, Serializable {
  private static final long serialVersionUID = 1L;

  TimeExpression() {}

  @Override
  public abstract Span span();

  /** Returns the text of the span as it stands in the raw text. */
  public abstract String surface();

  /** Returns the ISO-8601 value, if it was resolved; a period is written {@code start/end}. */
  public abstract Optional<String> value();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_TimeExpression.Builder();
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link TimeExpression}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the place in the raw text. */
    public abstract Builder span(Span span);

    /** Sets the text of the span as it stands in the raw text. */
    public abstract Builder surface(String surface);

    /** Sets the ISO-8601 value, if it was resolved; a period is written {@code start/end}. */
    public abstract Builder value(String value);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     */
    public abstract TimeExpression build();
  }
}
