package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import io.github.tifa.text.Span;
import java.io.Serializable;

/** The part that a person has in the meeting or event that the article reports. */
@AutoValue
public abstract class Attendance implements Serializable {
  private static final long serialVersionUID = 1L;

  Attendance() {}

  /** Returns the span of the person's name. */
  public abstract Span person();

  /** Returns the role as the text names it, such as {@code 主持}. */
  public abstract String role();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Attendance.Builder();
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Attendance}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the span of the person's name. */
    public abstract Builder person(Span person);

    /** Sets the role as the text names it, such as {@code 主持}. */
    public abstract Builder role(String role);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     */
    public abstract Attendance build();
  }
}
