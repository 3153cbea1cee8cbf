package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.TermCategory;
import io.github.tifa.text.NormalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives short forms of policy terms the canonical form of the term that they repeat: {@code 《决定》}
 * that of the one decision named before in full, {@code 全会} that of the one plenum. A short form
 * that fits several stays without. Immutable and thread-safe.
 */
public final class ShortTermResolver {
  /** The longest short title, its marks included, in UTF-16 code units. */
  private static final int LONGEST_TITLE = 8;

  /** Short forms of meetings, and how the canonical forms of those that they repeat end. */
  private static final ImmutableMap<String, String> MEETINGS =
      ImmutableMap.of("全会", "全体会议", "大会", "代表大会", "峰会", "峰会", "论坛", "论坛");

  /** Creates a resolver. */
  public ShortTermResolver() {}

  /**
   * Returns the terms, those that repeat another one with its canonical form.
   *
   * @param text the text that the terms stand in
   * @param terms the terms in text order
   */
  public ImmutableList<PolicyTerm> resolve(NormalizedText text, List<PolicyTerm> terms) {
    ImmutableList.Builder<PolicyTerm> resolved =
        ImmutableList.builderWithExpectedSize(terms.size());
    List<PolicyTerm> before = new ArrayList<>();
    for (PolicyTerm term : terms) {
      Optional<String> canonical =
          term.canonical().isPresent() ? Optional.empty() : repeated(text, term, before);
      resolved.add(canonical.map(form -> term.toBuilder().canonical(form).build()).orElse(term));
      if (canonical.isEmpty()) {
        before.add(term);
      }
    }
    return resolved.build();
  }

  private static Optional<String> repeated(
      NormalizedText text, PolicyTerm term, List<PolicyTerm> before) {
    if (term.category() == TermCategory.MEETING) {
      String end = MEETINGS.get(term.surface());
      return end == null ? Optional.empty() : only(before, TermCategory.MEETING, end, 0);
    }
    boolean isTitle =
        term.category() == TermCategory.DOCUMENT
            && term.surface().length() <= LONGEST_TITLE
            && term.surface().startsWith("《")
            && term.surface().endsWith("》");
    if (!isTitle) {
      return Optional.empty();
    }
    if (!before.isEmpty()) {
      PolicyTerm last = before.get(before.size() - 1);
      if (introduces(text, last.end(), term.start())) {
        return Optional.of(form(last));
      }
    }
    return only(
        before, TermCategory.DOCUMENT, term.surface().substring(1), term.surface().length());
  }

  /** Whether what stands between is （以下简称. */
  private static boolean introduces(NormalizedText text, int from, int to) {
    return to - from >= 3
        && to - from <= 6
        && text.charAt(from) == '('
        && text.subSequence(from, to).endsWith("简称");
  }

  /** Returns the form of the terms that end so, if it is one, and longer than the short form. */
  private static Optional<String> only(
      List<PolicyTerm> before, TermCategory category, String end, int longerThan) {
    Set<String> forms = new LinkedHashSet<>();
    for (PolicyTerm term : before) {
      String form = form(term);
      if (term.category() == category && form.endsWith(end) && form.length() > longerThan) {
        forms.add(form);
      }
    }
    return forms.size() == 1 ? Optional.of(forms.iterator().next()) : Optional.empty();
  }

  private static String form(PolicyTerm term) {
    return term.canonical().orElse(term.surface());
  }
}
