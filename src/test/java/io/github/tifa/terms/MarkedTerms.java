package io.github.tifa.terms;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/**
 * A text in the inline mark-up, whose names are given to a recogniser and whose terms are expected.
 */
final class MarkedTerms {
  private final MarkedText marked;

  private MarkedTerms(MarkedText marked) {
    this.marked = marked;
  }

  static MarkedTerms parse(String markUp) {
    return new MarkedTerms(MarkedText.parse("test", markUp));
  }

  /** Returns the expected terms as CATEGORY surface. */
  ImmutableList<String> expected() {
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    for (Mark mark : marked.marks()) {
      if (mark.type().tag().startsWith("K:")) {
        expected.add(mark.type().tag().substring(2) + " " + mark.span().of(marked.text()));
      }
    }
    return expected.build();
  }

  ImmutableList<PolicyTerm> recognize(TermRecognizer recognizer) {
    NormalizedText text = NormalizedText.of(marked.text());
    return recognizer.recognize(
        text, List.of(new Sentence(0, text.length())), List.of(), mentions(), List.of());
  }

  static List<String> describe(List<PolicyTerm> terms) {
    return terms.stream().map(term -> term.category() + " " + term.surface()).toList();
  }

  private ImmutableList<Mention> mentions() {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    for (Mark mark : marked.marks()) {
      switch (mark.type().tag()) {
        case "P" -> mentions.add(mention(mark, EntityType.PERSON));
        case "L" -> mentions.add(mention(mark, EntityType.PLACE));
        case "O" -> mentions.add(mention(mark, EntityType.ORGANIZATION));
        default -> {}
      }
    }
    return mentions.build();
  }

  private Mention mention(Mark mark, EntityType type) {
    return Mention.builder()
        .span(mark.span())
        .surface(mark.span().of(marked.text()))
        .type(type)
        .provenance(Provenance.model(1))
        .build();
  }
}
