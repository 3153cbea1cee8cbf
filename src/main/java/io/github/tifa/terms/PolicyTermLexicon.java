package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lexicon of policy terms: each with its category, its forms, and where known the year and the
 * components of the wording. Immutable and thread-safe.
 *
 * <p>It is a table of five columns: canonical form, category, variants joined by {@code |}, year,
 * components joined by {@code +}; the last three may be empty.
 */
public final class PolicyTermLexicon {
  private static final String BUNDLED = "policy-terms.tsv";

  private final ImmutableList<PolicyTermEntry> entries;
  private final ImmutableMap<String, PolicyTermEntry> byForm;

  private PolicyTermLexicon(
      ImmutableList<PolicyTermEntry> entries, ImmutableMap<String, PolicyTermEntry> byForm) {
    this.entries = entries;
    this.byForm = byForm;
  }

  /**
   * Reads the lexicon that is bundled with the library.
   *
   * @throws ResourceException if it is damaged
   */
  public static PolicyTermLexicon bundled() {
    return read(TsvTable.bundled(BUNDLED));
  }

  /**
   * Reads a lexicon from a table.
   *
   * @throws ResourceException if a row lacks a canonical form or a known category, holds a year
   *     that is none, or lists a form that an earlier row lists
   */
  public static PolicyTermLexicon read(TsvTable table) {
    ImmutableList.Builder<PolicyTermEntry> entries = ImmutableList.builder();
    Map<String, PolicyTermEntry> byForm = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      PolicyTermEntry entry = entry(row);
      entries.add(entry);
      for (String form : entry.forms()) {
        PolicyTermEntry earlier = byForm.putIfAbsent(normalize(form), entry);
        // Variants may differ in what is folded, such as width or script, within one entry.
        if (earlier != null && !isSame(earlier, entry)) {
          throw row.error("the form " + form + " is listed under " + earlier.canonical() + " too");
        }
      }
    }
    return new PolicyTermLexicon(entries.build(), ImmutableMap.copyOf(byForm));
  }

  /** Compares no contents where it need not: the first comparison of records takes long. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(PolicyTermEntry one, PolicyTermEntry other) {
    return one == other || one.equals(other);
  }

  private static PolicyTermEntry entry(TsvTable.Row row) {
    String canonical = row.require(0, "canonical form");
    return new PolicyTermEntry(
        canonical,
        category(row, row.require(1, "category")),
        parts(row.get(2), '|'),
        year(row),
        parts(row.get(4), '+'));
  }

  private static TermCategory category(TsvTable.Row row, String name) {
    try {
      return TermCategory.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.error("unknown category \"" + name + "\"");
    }
  }

  /** Returns the parts of a list without the blanks around them; empty ones are left out. */
  private static ImmutableList<String> parts(String list, char separator) {
    if (list.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    while (start <= list.length()) {
      int next = list.indexOf(separator, start);
      int end = next < 0 ? list.length() : next;
      String part = list.substring(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts.build();
  }

  private static OptionalInt year(TsvTable.Row row) {
    String year = row.get(3);
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(year));
    } catch (NumberFormatException e) {
      throw row.error("not a year: \"" + year + "\"");
    }
  }

  private static String normalize(String form) {
    return NormalizedText.of(form).toString();
  }

  /** Returns the entries in the order of the table. */
  public ImmutableList<PolicyTermEntry> entries() {
    return entries;
  }

  /** Returns the entry that lists {@code form}, compared after normalisation. */
  public Optional<PolicyTermEntry> find(String form) {
    return Optional.ofNullable(byForm.get(normalize(form)));
  }

  /** Returns the entries by their normalised forms. */
  ImmutableMap<String, PolicyTermEntry> byForm() {
    return byForm;
  }
}
