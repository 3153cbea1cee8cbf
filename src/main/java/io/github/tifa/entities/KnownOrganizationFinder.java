package io.github.tifa.entities;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;

/** Proposes the organizations of the gazetteer. */
final class KnownOrganizationFinder implements CandidateFinder {
  /** What makes of 中央 before it a part of a compound. */
  private static final ImmutableSet<String> COMPOUNDS_OF_CENTRE =
      ImmutableSet.of("企业", "财政", "预算", "决算", "银行", "储备", "救灾", "国债", "空调", "专项", "投资");

  private final Gazetteer organizations;

  KnownOrganizationFinder(Gazetteer organizations) {
    this.organizations = organizations;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    organizations.findAll(
        text,
        sentence,
        (start, end, form) -> {
          if (!OrganizationWords.isGeneric(text, start)
              && !OrganizationWords.isSession(text, start)
              && !isPartOfCompound(text, start, end)) {
            candidates.addFromLexicon(
                start, end, EntityType.ORGANIZATION, "organizations", confidence(text, start, end));
          }
        });
  }

  private static boolean isPartOfCompound(TokenizedText text, int start, int end) {
    return end - start == 2
        && text.startsWith("中央", start)
        && end + 2 <= text.length()
        && COMPOUNDS_OF_CENTRE.contains(text.text().substring(end, end + 2));
  }

  private static double confidence(TokenizedText text, int start, int end) {
    boolean begins = text.wordBegins(start);
    boolean ends = text.wordEnds(end);
    boolean isLong = end - start > 2;
    if (begins && ends) {
      return 0.92;
    }
    if (begins || ends) {
      return isLong ? 0.85 : 0;
    }
    return isLong ? 0.6 : 0;
  }
}
