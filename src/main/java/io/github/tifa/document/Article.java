package io.github.tifa.document;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** An article as the caller has it: the raw text and what is known of it beforehand. */
@SerializableAutoValue
@AutoValue
public abstract class Article implements Serializable {
  private static final long serialVersionUID = 1L;

  Article() {}

  /** Returns the raw text, exactly as it was given. */
  public abstract String text();

  /** Returns the id, such as a file's name; empty by default. */
  public abstract String id();

  /** Returns the date of publication, against which relative times are resolved. */
  public abstract Optional<LocalDate> published();

  /**
   * Returns the code of the administrative division that the article is from, such as {@code
   * 650000}.
   */
  public abstract Optional<String> region();

  /** Returns an article of which nothing but the text is known. */
  public static Article of(String text) {
    return builder().text(text).build();
  }

  /** Returns a builder whose id is empty. */
  public static Builder builder() {
    return new AutoValue_Article.Builder().id("");
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds an {@link Article}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the raw text. */
    public abstract Builder text(String text);

    /** Sets the id. */
    public abstract Builder id(String id);

    /** Sets the date of publication. */
    public abstract Builder published(LocalDate published);

    /** Sets the code of the administrative division that the article is from. */
    public abstract Builder region(String region);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if the text is missing
     */
    public abstract Article build();
  }
}
