package io.github.tifa.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import io.github.tifa.document.TermCategory;
import io.github.tifa.export.SpreadsheetCells;
import io.github.tifa.terms.mine.MinedTerm;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes candidates for the lexicon of policy terms as a tab-separated table. */
final class MinedTermTable {
  private static final Joiner TABS = Joiner.on('\t');

  private MinedTermTable() {}

  static void write(List<MinedTerm> terms, Appendable out) throws IOException {
    out.append("# candidate\tevidence\tdocuments\toccurrences\tcohesion in bits or empty\t")
        .append("category or empty\tlisted in the lexicon\n");
    for (MinedTerm term : terms) {
      TABS.appendTo(
          out,
          // A marked term may run over a line break, which would tear the row.
          SpreadsheetCells.asText(CharMatcher.javaIsoControl().replaceFrom(term.text(), ' ')),
          term.evidence(),
          term.documents(),
          term.occurrences(),
          term.cohesion().isPresent()
              ? String.format(Locale.ROOT, "%.2f", term.cohesion().getAsDouble())
              : "",
          term.category().map(TermCategory::name).orElse(""),
          term.listed() ? "yes" : "no");
      out.append('\n');
    }
  }
}
