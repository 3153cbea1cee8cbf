package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.lexicon.EnclosingMarks;
import io.github.tifa.lexicon.PhraseTable;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

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

  /** The styles of quotation marks that a form with “” is sought in as well. */
  private static final int QUOTATION_STYLES = 3;

  private final PolicyTermLexicon lexicon;
  private final PhraseTable forms;

  /** The number of the entry of each form. */
  private final int[] entryOf;

  private LexiconTermRecognizer(PolicyTermLexicon lexicon, PhraseTable forms, int[] entryOf) {
    this.lexicon = lexicon;
    this.forms = forms;
    this.entryOf = entryOf;
  }

  /** Returns the recogniser of the entries of {@code lexicon}. */
  public static LexiconTermRecognizer of(PolicyTermLexicon lexicon) {
    List<String> forms = new ArrayList<>(lexicon.forms());
    int count = forms.size();
    int[] quoted = new int[count];
    int quotedCount = 0;
    // A table takes the first of equal forms, and a form of the lexicon goes before a variant of
    // another.
    for (int i = count - 1; i >= 0; i--) {
      String form = forms.get(i);
      if (form.indexOf('“') >= 0 || form.indexOf('”') >= 0) {
        forms.add(form.replace('“', '‘').replace('”', '’'));
        forms.add(form.replace('“', '「').replace('”', '」'));
        forms.add(form.replace('“', '"').replace('”', '"'));
        quoted[quotedCount++] = i;
      }
    }
    int[] entryOf = new int[forms.size()];
    for (int i = 0; i < entryOf.length; i++) {
      entryOf[i] = lexicon.entryOf(i < count ? i : quoted[(i - count) / QUOTATION_STYLES]);
    }
    return new LexiconTermRecognizer(lexicon, PhraseTable.of(forms), entryOf);
  }

  @Override
  public ImmutableList<PolicyTerm> recognize(
      NormalizedText text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Mention> mentions,
      List<TaggedSpan> tagged) {
    ImmutableList.Builder<PolicyTerm> terms = ImmutableList.builder();
    String folded = text.toString();
    int i = 0;
    while (i < folded.length()) {
      int form = forms.longestAt(folded, i);
      if (form == PhraseTable.NONE) {
        i++;
      } else {
        int end = i + forms.length(form);
        terms.add(term(text, new Span(i, end), lexicon.entry(entryOf[form])));
        i = end;
      }
    }
    return terms.build();
  }

  private static PolicyTerm term(NormalizedText text, Span match, PolicyTermEntry entry) {
    Span span = EnclosingMarks.include(text.raw(), match);
    return PolicyTerm.builder()
        .span(span)
        .surface(span.of(text.raw()))
        .category(entry.category())
        .canonical(entry.canonical())
        .provenance(Provenance.lexicon(RULE, CONFIDENCE))
        .build();
  }
}
