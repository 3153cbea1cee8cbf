package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/** A thing that the article names, with the mentions of it counted. */
@AutoValue
public abstract class Entity implements Serializable {
  private static final long serialVersionUID = 1L;

  Entity() {}

  /** Returns the id, unique in the document. */
  public abstract String id();

  /** Returns the type. */
  public abstract EntityType type();

  /** Returns the canonical name. */
  public abstract String name();

  /** Returns the other surfaces under which the article mentions it, in order of first mention. */
  public abstract ImmutableList<String> aliases();

  /** Returns the number of mentions, at least 1. */
  public abstract int mentionCount();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Entity.Builder().aliases(ImmutableList.of());
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Entity}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the id, unique in the document. */
    public abstract Builder id(String id);

    /** Sets the type. */
    public abstract Builder type(EntityType type);

    /** Sets the canonical name. */
    public abstract Builder name(String name);

    /** Sets the other surfaces under which the article mentions it, in order of first mention. */
    public abstract Builder aliases(List<String> aliases);

    /** Sets the number of mentions, at least 1. */
    public abstract Builder mentionCount(int mentionCount);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     * @throws IllegalArgumentException if the number of mentions is not positive
     */
    public final Entity build() {
      Entity built = autoBuild();
      checkArgument(
          built.mentionCount() >= 1, "entity %s has %s mentions", built.id(), built.mentionCount());
      return built;
    }

    abstract Entity autoBuild();
  }
}
