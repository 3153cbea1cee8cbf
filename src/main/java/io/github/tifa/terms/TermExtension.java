package io.github.tifa.terms;

import io.github.tifa.document.PolicyTerm;
import io.github.tifa.lexicon.EnclosingMarks;
import io.github.tifa.text.Span;

/**
 * Takes in what belongs to a term of the lexicon but is different each time: the ordinal or year
 * before a conference (第八届中国国际进口博览会), the state of a law behind it (会计法修正草案).
 */
final class TermExtension {
  private static final WordList DRAFTS =
      WordList.of("修订草案", "修正草案", "修正案草案", "修正案(草案)", "修正案", "草案", "实施条例", "实施细则");

  private TermExtension() {}

  /** Returns the term with what belongs to it taken in, or the term itself. */
  static PolicyTerm extend(ReadingText text, PolicyTerm term) {
    return switch (term.category()) {
      case MEETING -> resized(text, term, ordinalBefore(text, term.start()), term.end());
      case DOCUMENT -> resized(text, term, term.start(), term.end() + draft(text, term));
      case DOCTRINE, PROGRAMME, FORMULATION -> term;
    };
  }

  private static int draft(ReadingText text, PolicyTerm term) {
    return term.surface().endsWith("法") || term.surface().endsWith("条例")
        ? text.lengthAt(term.end(), DRAFTS)
        : 0;
  }

  private static PolicyTerm resized(ReadingText text, PolicyTerm term, int start, int end) {
    if (start == term.start() && end == term.end()) {
      return term;
    }
    Span span = EnclosingMarks.include(text.raw(), new Span(start, end));
    return term.toBuilder().span(span).surface(span.of(text.raw())).build();
  }

  /** Returns where the ordinal, the year, or both start that end right before {@code end}. */
  private static int ordinalBefore(ReadingText text, int end) {
    int start = end;
    if (text.ends(start, "首届")) {
      start -= 2;
    } else if (text.at(start - 1) == '届' || text.at(start - 1) == '次') {
      int number = Numerals.startBefore(text, start - 1);
      if (number < start - 1 && text.at(number - 1) == '第') {
        start = number - 1;
      }
    }
    int mark = text.at(start - 1) == '年' || text.at(start - 1) == '·' ? start - 1 : start;
    int year = Numerals.startBefore(text, mark);
    return mark - year == 4 ? year : start;
  }
}
