package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import io.github.tifa.text.Span;
import java.io.Serializable;
import java.util.Optional;

/**
 * The part that a person has in a meeting or another event. People who are enumerated together, as
 * in {@code 张三、李四等出席会议}, have an annotation each, one behind the other.
 */
@SerializableAutoValue
@AutoValue
public abstract class Attendance implements Serializable {
  private static final long serialVersionUID = 1L;

  Attendance() {}

  /** Returns the span of the person's name. */
  public abstract Span person();

  /** Returns the role, such as {@code 主持}, {@code 讲话}, {@code 出席}. */
  public abstract String role();

  /**
   * Returns the span of the words for the event: the name of the meeting, such as {@code 中央农村工作会议},
   * which may stand in an earlier sentence, or a noun, such as {@code 调研}.
   */
  public abstract Optional<Span> event();

  /**
   * Returns whether {@code 等} closes the list in which the person stands, so that others with the
   * role are not named.
   */
  public abstract boolean open();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values but that the list is not open. */
  public static Builder builder() {
    return new AutoValue_Attendance.Builder().open(false);
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Attendance}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the span of the person's name. */
    public abstract Builder person(Span person);

    /** Sets the role, such as {@code 主持}. */
    public abstract Builder role(String role);

    /** Sets the span of the words for the event. */
    public abstract Builder event(Span event);

    /** Sets whether {@code 等} closes the list; false unless it is set. */
    public abstract Builder open(boolean open);

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
