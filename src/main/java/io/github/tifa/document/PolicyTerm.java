package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkState;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.io.Serializable;
import java.util.Optional;

/**
 * A policy term (提法): a fixed expression of official language that recurs across documents as such.
 */
@SerializableAutoValue
@AutoValue
public abstract class PolicyTerm implements Spanned, Serializable {
  private static final long serialVersionUID = 1L;

  PolicyTerm() {}

  @Override
  public abstract Span span();

  /** Returns the text of the span, quotation marks and 《》 included. */
  public abstract String surface();

  /** Returns what kind of expression it is. */
  public abstract TermCategory category();

  /** Returns the canonical form, if one is known. */
  public abstract Optional<String> canonical();

  /**
   * Returns of which kind the document is that the term names; empty if its name does not say, and
   * for all terms but {@link TermCategory#DOCUMENT}.
   */
  public abstract Optional<DocumentKind> documentKind();

  /** Returns where the annotation comes from and how sure it is. */
  public abstract Provenance provenance();

  /** Returns a builder without values. */
  public static Builder builder() {
    return new AutoValue_PolicyTerm.Builder();
  }

  /** Returns a builder with the values of this object. */
  public abstract Builder toBuilder();

  /** Builds a {@link PolicyTerm}; mutable, not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets the place in the raw text. */
    public abstract Builder span(Span span);

    /** Sets the text of the span, quotation marks and 《》 included. */
    public abstract Builder surface(String surface);

    /** Sets what kind of expression it is. */
    public abstract Builder category(TermCategory category);

    /** Sets the canonical form, if one is known. */
    public abstract Builder canonical(String canonical);

    /** Sets of which kind the document is that the term names. */
    public abstract Builder documentKind(DocumentKind documentKind);

    /** Sets where the annotation comes from and how sure it is. */
    public abstract Builder provenance(Provenance provenance);

    /**
     * Returns the built object.
     *
     * @throws IllegalStateException if a required value is missing, or a term that is no document
     *     has a kind of document
     */
    public final PolicyTerm build() {
      PolicyTerm term = autoBuild();
      checkState(
          term.documentKind().isEmpty() || term.category() == TermCategory.DOCUMENT,
          "%s of category %s has a kind of document",
          term.surface(),
          term.category());
      return term;
    }

    abstract PolicyTerm autoBuild();
  }
}
