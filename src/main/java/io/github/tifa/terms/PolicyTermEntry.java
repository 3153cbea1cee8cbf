package io.github.tifa.terms;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.TermCategory;
import java.util.OptionalInt;

/**
 * An entry of the lexicon of policy terms. Immutable and thread-safe.
 *
 * @param canonical the full official form; it is itself a form that is sought in texts
 * @param category what kind of expression it is
 * @param variants the other forms of the term, in the order of the lexicon
 * @param year the year in which the wording came into use, if it is known
 * @param components the parts of a formula that counts, such as 政治意识, 大局意识, 核心意识 and 看齐意识 of
 *     “四个意识”; empty if it has none
 */
public record PolicyTermEntry(
    String canonical,
    TermCategory category,
    ImmutableList<String> variants,
    OptionalInt year,
    ImmutableList<String> components) {

  /**
   * Creates an entry.
   *
   * @throws IllegalArgumentException if the canonical form or a variant is blank
   */
  public PolicyTermEntry {
    checkArgument(!canonical.isBlank(), "the canonical form is blank");
    for (String variant : variants) {
      checkArgument(!variant.isBlank(), "a variant of %s is blank", canonical);
    }
  }

  /** Returns all forms that are sought in texts: the canonical one, then the variants. */
  public ImmutableList<String> forms() {
    return ImmutableList.<String>builder().add(canonical).addAll(variants).build();
  }
}
