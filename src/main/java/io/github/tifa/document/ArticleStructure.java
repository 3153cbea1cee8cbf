package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The structure of an article: what its head and foot say, and which stretch is what. */
@SerializableAutoValue
@AutoValue
public abstract class ArticleStructure implements Serializable {
  private static final long serialVersionUID = 1L;

  ArticleStructure() {}

  /** Returns the title. */
  public abstract Optional<String> title();

  /** Returns the medium that published it. */
  public abstract Optional<String> source();

  /** Returns the date of publication. */
  public abstract Optional<LocalDate> published();

  /** Returns the authors in text order. */
  public abstract ImmutableList<String> authors();

  /** Returns the zones in text order, without overlap. */
  public abstract ImmutableList<Zone> zones();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_ArticleStructure.Builder()
        .authors(ImmutableList.of())
        .zones(ImmutableList.of());
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link ArticleStructure}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the title. */
    public abstract Builder title(String title);

    /** Sets the medium that published it. */
    public abstract Builder source(String source);

    /** Sets the date of publication. */
    public abstract Builder published(LocalDate published);

    /** Sets the authors in text order. */
    public abstract Builder authors(List<String> authors);

    /** Sets the zones in text order, without overlap. */
    public abstract Builder zones(List<Zone> zones);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing
     */
    public abstract ArticleStructure build();
  }
}
