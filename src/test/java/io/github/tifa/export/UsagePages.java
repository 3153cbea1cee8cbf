package io.github.tifa.export;

import io.github.tifa.document.Document;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.terms.usage.MarkedDocuments;
import io.github.tifa.terms.usage.TermDiff;
import io.github.tifa.terms.usage.TermProfile;
import io.github.tifa.terms.usage.TermTimeline;
import io.github.tifa.terms.usage.TimelinePeriod;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Comparisons and timelines of a few written sentences, and their pages, for tests. */
final class UsagePages {
  private static final Map<String, String> CANONICAL =
      Map.of("党的二十届三中全会", "第二十届中央委员会第三次全体会议", "三中全会", "第二十届中央委员会第三次全体会议");

  private static final Document OLDER =
      MarkedDocuments.document(
          "older.txt",
          """
          会议学习⟦K:MEETING|党的二十届三中全会⟧精神，强调⟦K:FORMULATION|统筹发展和安全⟧。
          要打赢⟦K:PROGRAMME|脱贫攻坚战⟧，⟦K:PROGRAMME|脱贫攻坚战⟧不能松劲，推进⟦K:PROGRAMME|新型城镇化⟧，走⟦K:FORMULATION|共同富裕⟧之路。
          """,
          CANONICAL);

  private static final Document NEWER =
      MarkedDocuments.document(
          "newer.txt",
          """
          会议贯彻⟦K:MEETING|三中全会⟧部署，强调⟦K:FORMULATION|统筹好发展和安全⟧。
          要推进⟦K:PROGRAMME|乡村振兴⟧，⟦K:PROGRAMME|乡村振兴⟧靠⟦K:FORMULATION|共同富裕⟧，⟦K:FORMULATION|共同富裕⟧\
          靠实干，⟦K:FORMULATION|共同富裕⟧靠⟦K:PROGRAMME|新型城镇化战略五年行动计划⟧。
          """,
          CANONICAL);

  private UsagePages() {}

  /** Returns a comparison with a term in every list but one: nothing became less frequent. */
  static TermDiff diff() {
    return TermDiff.between(OLDER, NEWER);
  }

  /** Returns a timeline of three months, the one in the middle without articles. */
  static TermTimeline timeline() {
    return TermTimeline.builder(TimelinePeriod.MONTH)
        .add(OLDER, LocalDate.of(2024, 7, 29))
        .add(NEWER, LocalDate.of(2024, 9, 1))
        .addUndated(NEWER)
        .build();
  }

  /** Returns a document whose id, text, term and canonical form are all {@code attack}. */
  static Document hostile(String attack) {
    return Document.builder(attack)
        .id(attack)
        .policyTerms(
            List.of(
                PolicyTerm.builder()
                    .span(new Span(0, attack.length()))
                    .surface(attack)
                    .category(TermCategory.MEETING)
                    .canonical(attack + "的全称")
                    .provenance(Provenance.rule(attack, 1))
                    .build()))
        .build();
  }

  /** Returns a comparison of a hostile document with nothing. */
  static TermDiff hostileDiff(String attack) {
    return TermDiff.between(
        TermProfile.of(hostile(attack)), TermProfile.builder().name(attack).build());
  }

  /** Returns a timeline of a hostile document. */
  static TermTimeline hostileTimeline(String attack) {
    return TermTimeline.builder(TimelinePeriod.YEAR)
        .add(hostile(attack), LocalDate.of(2024, 1, 1))
        .build();
  }

  static String page(TermDiff diff) throws IOException {
    StringWriter out = new StringWriter();
    TermDiffHtmlExporter.create().export(diff, out);
    return out.toString();
  }

  static String page(TermTimeline timeline) throws IOException {
    StringWriter out = new StringWriter();
    TermTimelineHtmlExporter.create().export(timeline, out);
    return out.toString();
  }
}
