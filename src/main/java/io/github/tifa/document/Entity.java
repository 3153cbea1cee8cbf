package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A thing that the article names, with the mentions of it counted. */
@SerializableAutoValue
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

  /** Returns where it is mentioned first, if it is known. */
  public abstract Optional<Span> firstMention();

  /**
   * Returns the stretches that are no names, and so no mentions, but stand for it where the article
   * settles what they stand for, such as {@code 该县}, {@code 我省} and {@code 全区}; in text order.
   */
  public abstract ImmutableList<Span> references();

  /**
   * Returns the code of a place: of a division of China its code by GB/T 2260, six digits ({@code
   * 653100}), of a township nine, the code of its county and three more; of a country its ISO 3166
   * alpha-2 code ({@code KZ}). Empty if the place has none or it is not settled which one is meant.
   */
  public abstract Optional<String> code();

  /**
   * Returns the full names of the divisions that a place with a code lies in, the highest first:
   * {@code 新疆维吾尔自治区}, {@code 喀什地区} for {@code 疏附县}. Empty for provinces and countries.
   */
  public abstract ImmutableList<String> parents();

  /**
   * Returns what the name may stand for where the article does not settle it, the most usual first.
   * Empty, or at least two.
   */
  public abstract ImmutableList<EntityCandidate> candidates();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Entity.Builder()
        .aliases(ImmutableList.of())
        .references(ImmutableList.of())
        .parents(ImmutableList.of())
        .candidates(ImmutableList.of());
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

    /** Sets where it is mentioned first. */
    public abstract Builder firstMention(Span firstMention);

    /** Sets the stretches that are no mentions but stand for it, in text order. */
    public abstract Builder references(List<Span> references);

    /** Sets the code of a place: GB/T 2260, or ISO 3166 alpha-2 for a country. */
    public abstract Builder code(String code);

    /** Sets the full names of the divisions that the place lies in, the highest first. */
    public abstract Builder parents(List<String> parents);

    /** Sets what the name may stand for, the most usual first. */
    public abstract Builder candidates(List<EntityCandidate> candidates);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     * @throws IllegalArgumentException if the number of mentions is not positive, or there is just
     *     one candidate
     */
    public final Entity build() {
      Entity built = autoBuild();
      checkArgument(
          built.mentionCount() >= 1, "entity %s has %s mentions", built.id(), built.mentionCount());
      checkArgument(
          built.candidates().size() != 1,
          "entity %s has a single candidate, %s",
          built.id(),
          built.candidates());
      return built;
    }

    abstract Entity autoBuild();
  }
}
