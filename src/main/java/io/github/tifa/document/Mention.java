package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;
import java.util.Optional;

/** A name in the text: the span where a person, place or organization is mentioned. */
@SerializableAutoValue
@AutoValue
public abstract class Mention implements Spanned, Serializable {
  private static final long serialVersionUID = 1L;

  Mention() {}

  @Override
  public abstract Span span();

  /** Returns the text of the span as it stands in the raw text. */
  public abstract String surface();

  /** Returns the type of the thing named. */
  public abstract EntityType type();

  /**
   * Returns the id of the {@link Entity} that the mention belongs to, if entities were resolved.
   */
  public abstract Optional<String> entity();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Mention.Builder();
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Mention}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the place in the raw text. */
    public abstract Builder span(Span span);

    /** Sets the text of the span as it stands in the raw text. */
    public abstract Builder surface(String surface);

    /** Sets the type of the thing named. */
    public abstract Builder type(EntityType type);

    /** Sets the id of the {@link Entity} that the mention belongs to, if entities were resolved. */
    public abstract Builder entity(String entity);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     */
    public abstract Mention build();
  }
}
