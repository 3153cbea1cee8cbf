package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.lexicon.AhoCorasick;
import io.github.tifa.lexicon.EnclosingMarks;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries of a lexicon of policy terms, leftmost longest. Immutable and thread-safe.
 *
 * <p>A form that is listed without marks matches the bare text, and the span takes in the quotation
 * marks or 《》 that enclose the match exactly. A form that is listed with its marks matches only
 * with marks, since without them it is an ordinary word; single, angular and straight quotation
 * marks count as well.
 */
public final class LexiconTermRecognizer implements TermRecognizer {
  private static final String RULE = "policy-terms";
  private static final double CONFIDENCE = 0.9;

  private final ImmutableList<PolicyTermEntry> entries;
  private final AhoCorasick automaton;

  private LexiconTermRecognizer(ImmutableList<PolicyTermEntry> entries, AhoCorasick automaton) {
    this.entries = entries;
    this.automaton = automaton;
  }

  /** Returns the recogniser of the entries of {@code lexicon}. */
  public static LexiconTermRecognizer of(PolicyTermLexicon lexicon) {
    Map<String, PolicyTermEntry> forms = new LinkedHashMap<>(lexicon.byForm());
    lexicon
        .byForm()
        .forEach(
            (form, entry) -> {
              forms.putIfAbsent(form.replace('“', '‘').replace('”', '’'), entry);
              forms.putIfAbsent(form.replace('“', '「').replace('”', '」'), entry);
              forms.putIfAbsent(form.replace('“', '"').replace('”', '"'), entry);
            });
    return new LexiconTermRecognizer(
        ImmutableList.copyOf(forms.values()), AhoCorasick.of(ImmutableList.copyOf(forms.keySet())));
  }

  @Override
  public ImmutableList<PolicyTerm> recognize(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<TaggedSpan> tagged) {
    ImmutableList.Builder<PolicyTerm> terms = ImmutableList.builder();
    automaton.findLeftmostLongest(
        text,
        (start, end, pattern) -> {
          PolicyTermEntry entry = entries.get(pattern);
          Span span = EnclosingMarks.include(text.raw(), new Span(start, end));
          terms.add(
              PolicyTerm.builder()
                  .span(span)
                  .surface(span.of(text.raw()))
                  .category(entry.category())
                  .canonical(entry.canonical())
                  .provenance(Provenance.lexicon(RULE, CONFIDENCE))
                  .build());
        });
    return terms.build();
  }
}
