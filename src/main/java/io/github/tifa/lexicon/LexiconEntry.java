package io.github.tifa.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import io.github.tifa.text.BlankCharacters;
import java.io.Serializable;
import java.util.Optional;

/** An entry of a user's lexicon: a form and what it is. */
@SerializableAutoValue
@AutoValue
public abstract class LexiconEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The length of the longest form, in UTF-16 code units. */
  public static final int MAX_FORM_LENGTH = 256;

  LexiconEntry() {}

  /** Returns the form that is sought in the text, as it was given. */
  public abstract String form();

  /** Returns what the form is. */
  public abstract LexiconType type();

  /** Returns how the entry stands to what the library finds; {@code HINT} by default. */
  public abstract LexiconPriority priority();

  /** Returns the canonical form, if one is known. */
  public abstract Optional<String> canonical();

  /**
   * Returns an entry of priority {@code HINT} without canonical form.
   *
   * @throws IllegalArgumentException as {@link Builder#build()}
   */
  public static LexiconEntry of(String form, LexiconType type) {
    return builder().form(form).type(type).build();
  }

  /** Returns a builder whose priority is {@code HINT}. */
  public static Builder builder() {
    return new AutoValue_LexiconEntry.Builder().priority(LexiconPriority.HINT);
  }

  /** Builds a {@link LexiconEntry}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the form that is sought in the text. */
    public abstract Builder form(String form);

    /** Sets what the form is. */
    public abstract Builder type(LexiconType type);

    /** Sets how the entry stands to what the library finds. */
    public abstract Builder priority(LexiconPriority priority);

    /** Sets the canonical form. */
    public abstract Builder canonical(String canonical);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if the form or the type is missing
     * @throws IllegalArgumentException if the form is empty, begins or ends with a blank character,
     *     is longer than {@link #MAX_FORM_LENGTH}, or holds half a surrogate pair, or if the
     *     canonical form is blank
     */
    public final LexiconEntry build() {
      LexiconEntry built = autoBuild();
      String form = built.form();
      checkArgument(!form.isBlank(), "the form is blank");
      checkArgument(
          !BlankCharacters.isBlank(form.charAt(0))
              && !BlankCharacters.isBlank(form.charAt(form.length() - 1)),
          "the form begins or ends with a blank character: \"%s\"",
          form);
      checkArgument(
          form.length() <= MAX_FORM_LENGTH,
          "the form has %s characters, more than %s: %s…",
          form.length(),
          MAX_FORM_LENGTH,
          form.substring(0, Math.min(20, form.length())));
      checkArgument(
          form.codePoints()
              .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE),
          "the form holds half a surrogate pair: %s",
          form);
      checkArgument(
          built.canonical().filter(String::isBlank).isEmpty(),
          "the canonical form of %s is blank",
          form);
      return built;
    }

    abstract LexiconEntry autoBuild();
  }
}
