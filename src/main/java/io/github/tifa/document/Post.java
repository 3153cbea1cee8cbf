package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A position (职务) held by a named person, or a unique office. */
@SerializableAutoValue
@AutoValue
public abstract class Post implements Spanned, Serializable {
  private static final long serialVersionUID = 1L;

  Post() {}

  @Override
  public abstract Span span();

  /** Returns the text of the span. */
  public abstract String surface();

  /** Returns the title without its organization, such as {@code 书记}. */
  public abstract String title();

  /**
   * Returns the span of the body that the post belongs to. Where a mention has that span, its
   * entity is the body; a post that only implies its body ({@code 县委书记、县长}) has none.
   */
  public abstract Optional<Span> organization();

  /**
   * Returns the spans of the names of the persons who hold it, in text order: more than one where
   * several share the post ({@code 自治区党委副书记张三、李四}).
   */
  public abstract ImmutableList<Span> persons();

  /** Returns the first of {@link #persons()}. */
  public final Optional<Span> person() {
    return persons().isEmpty() ? Optional.empty() : Optional.of(persons().get(0));
  }

  /** Returns how the text says that it is held; empty where it says no more than that. */
  public abstract Optional<Tenure> tenure();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_Post.Builder().persons(ImmutableList.of());
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link Post}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the place in the raw text. */
    public abstract Builder span(Span span);

    /** Sets the text of the span. */
    public abstract Builder surface(String surface);

    /** Sets the title without its organization, such as {@code 书记}. */
    public abstract Builder title(String title);

    /** Sets the span of the body that the post belongs to. */
    public abstract Builder organization(Span organization);

    /** Sets the spans of the names of the persons who hold it, in text order; none by default. */
    public abstract Builder persons(List<Span> persons);

    /** Sets the span of the name of the only person who holds it. */
    public final Builder person(Span person) {
      return persons(ImmutableList.of(person));
    }

    /** Sets how the text says that it is held. */
    public abstract Builder tenure(Tenure tenure);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     */
    public abstract Post build();
  }
}
