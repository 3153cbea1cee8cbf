package io.github.tifa.benchmarks.terms;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.terms.PolicyTermEntry;
import io.github.tifa.terms.PolicyTermLexicon;
import io.github.tifa.text.NormalizedText;
import java.util.Collection;

/** The forms of policy terms that a system may have seen, compared after normalisation. */
public final class KnownForms {
  private final ImmutableSet<String> forms;

  private KnownForms(ImmutableSet<String> forms) {
    this.forms = forms;
  }

  /** Returns every form that a lexicon lists and every policy term marked in a training text. */
  public static KnownForms of(PolicyTermLexicon lexicon, Collection<GoldDocument> training) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    for (PolicyTermEntry entry : lexicon.entries()) {
      entry.forms().forEach(form -> forms.add(normalized(form)));
    }
    for (GoldDocument document : training) {
      document.spans().stream()
          .filter(span -> span.label() == Label.POLICY_TERM)
          .forEach(span -> forms.add(normalized(span.span().of(document.text()))));
    }
    return new KnownForms(forms.build());
  }

  /** Returns whether {@code form} is listed or marked. */
  public boolean contains(String form) {
    return forms.contains(normalized(form));
  }

  private static String normalized(String form) {
    return NormalizedText.of(form).toString();
  }
}
