package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.TermCategory;
import io.github.tifa.lexicon.TsvTable;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of policy terms: each with its category, its forms, and where known the year and the
 * components of the wording. Immutable and thread-safe.
 *
 * <p>It is a table of five columns: canonical form, category, variants joined by {@code |}, year,
 * components joined by {@code +}; the last three may be empty.
 */
public final class PolicyTermLexicon {
  private static final String BUNDLED = "policy-terms.tsv";

  private final ImmutableList<TsvTable.Row> rows;

  /** All forms, normalised, in the order of the table. */
  private final ImmutableList<String> forms;

  private final int[] rowOfForm;

  /** The entries that were asked for. Threads may race to read one, to the same end. */
  private final AtomicReferenceArray<@Nullable PolicyTermEntry> entries;

  private volatile @Nullable Map<String, Integer> byForm;

  private PolicyTermLexicon(TsvTable table) {
    this.rows = table.rows();
    this.entries = new AtomicReferenceArray<>(rows.size());
    ImmutableList.Builder<String> all = ImmutableList.builder();
    int[] counts = new int[rows.size()];
    for (int i = 0; i < counts.length; i++) {
      TsvTable.Row row = rows.get(i);
      ImmutableList<String> variants = parts(row.get(2), '|');
      all.add(normalize(row.require(0, "canonical form")));
      for (String variant : variants) {
        all.add(normalize(variant));
      }
      counts[i] = 1 + variants.size();
    }
    this.forms = all.build();
    this.rowOfForm = new int[forms.size()];
    int end = 0;
    for (int i = 0; i < counts.length; i++) {
      Arrays.fill(rowOfForm, end, end + counts[i], i);
      end += counts[i];
    }
  }

  /**
   * Reads the lexicon that is bundled with the library. An entry is read when it is asked for
   * first.
   *
   * @throws ResourceException if it is damaged
   */
  public static PolicyTermLexicon bundled() {
    return new PolicyTermLexicon(TsvTable.bundled(BUNDLED));
  }

  /**
   * Reads a lexicon from a table.
   *
   * @throws ResourceException if a row lacks a canonical form or a known category, holds a year
   *     that is none, or lists a form that an earlier row lists
   */
  public static PolicyTermLexicon read(TsvTable table) {
    PolicyTermLexicon lexicon = new PolicyTermLexicon(table);
    lexicon.byForm = lexicon.index();
    return lexicon;
  }

  private ImmutableMap<String, Integer> index() {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      PolicyTermEntry entry = entry(rowOfForm[i]);
      Integer earlier = index.putIfAbsent(form, rowOfForm[i]);
      // Variants may differ in what is folded, such as width or script, within one entry.
      if (earlier != null && !entry(earlier).equals(entry)) {
        String canonical = entry(earlier).canonical();
        throw rows.get(rowOfForm[i])
            .error("the form " + form + " is listed under " + canonical + " too");
      }
    }
    return ImmutableMap.copyOf(index);
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

  /**
   * Returns the entries in the order of the table.
   *
   * @throws ResourceException if one is damaged
   */
  public ImmutableList<PolicyTermEntry> entries() {
    ImmutableList.Builder<PolicyTermEntry> all = ImmutableList.builderWithExpectedSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      all.add(entry(i));
    }
    return all.build();
  }

  /**
   * Returns the entry that lists {@code form}, compared after normalisation.
   *
   * @throws ResourceException if an entry is damaged
   */
  public Optional<PolicyTermEntry> find(String form) {
    Map<String, Integer> index = byForm;
    if (index == null) {
      index = index();
      byForm = index;
    }
    return Optional.ofNullable(index.get(normalize(form))).map(this::entry);
  }

  /** Returns all forms, normalised, in the order of the table. */
  ImmutableList<String> forms() {
    return forms;
  }

  /** Returns the number of the entry that lists a form. */
  int entryOf(int form) {
    return rowOfForm[form];
  }

  /** Returns an entry by its number, from 0 in the order of the table. */
  PolicyTermEntry entry(int number) {
    PolicyTermEntry known = entries.get(number);
    if (known != null) {
      return known;
    }
    PolicyTermEntry entry = entry(rows.get(number));
    entries.set(number, entry);
    return entry;
  }
}
