package io.github.tifa.terms.usage;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.serializable.SerializableAutoValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.TermCategory;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How one policy term is used in a collection of documents. Immutable and thread-safe.
 *
 * <p>Mentions with the same canonical form are one term, and so are forms that differ only in
 * quotation marks, title marks, blanks, width, case or script: {@code “一带一路”} and {@code 一带一路}.
 */
@SerializableAutoValue
@AutoValue
public abstract class TermUse implements Serializable {
  private static final long serialVersionUID = 1L;

  TermUse() {}

  /** Returns the most frequent surface; of equally frequent ones that which comes first. */
  public abstract String name();

  /** Returns the most frequent category; of equally frequent ones the first in their order. */
  public abstract TermCategory category();

  /** Returns the canonical form, if one is known. */
  public abstract Optional<String> canonical();

  /**
   * Returns the wordings, most frequent first: the surfaces, those that differ only in how they are
   * set given once, the most frequent of them. At least one.
   */
  public abstract ImmutableList<String> wordings();

  /**
   * Returns the surfaces of the names of people, places and organizations that stand inside the
   * term, in the order of their appearance.
   */
  public abstract ImmutableSet<String> names();

  /** Returns where the term stands, in the order of the documents and of their text. */
  public abstract ImmutableList<TermOccurrence> occurrences();

  /** Returns how often the term stands in 1,000 characters that are not blank. */
  public abstract double perThousand();

  /** Returns how often the term stands, at least 1. */
  public final int count() {
    return occurrences().size();
  }

  /** Returns what terms have in common that are the same. */
  final String key() {
    return TermKey.of(canonical().orElse(name()));
  }

  /** Returns a builder without values; names inside the term are empty until they are set. */
  static Builder builder() {
    return new AutoValue_TermUse.Builder().names(ImmutableSet.of());
  }

  /** Builds a {@link TermUse}. */
  @AutoValue.Builder
  abstract static class Builder {
    Builder() {}

    abstract Builder name(String name);

    abstract Builder category(TermCategory category);

    abstract Builder canonical(Optional<String> canonical);

    abstract Builder wordings(Collection<String> wordings);

    abstract Builder names(Set<String> names);

    abstract Builder occurrences(Collection<TermOccurrence> occurrences);

    abstract Builder perThousand(double perThousand);

    abstract TermUse build();
  }
}
