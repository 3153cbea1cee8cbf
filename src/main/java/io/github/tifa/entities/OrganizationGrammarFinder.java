package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Proposes organizations by their grammar: the place or body that they belong to, the words that
 * say what they are for, and a suffix such as {@code 委员会}.
 */
final class OrganizationGrammarFinder implements CandidateFinder {
  private static final String PARTY = "中共";
  private static final int LONGEST_BODY = 20;
  private static final int MOST_ODD_WORDS = 3;
  private static final int LONGEST_BRACKET = 8;

  private final OrganizationSuffixes suffixes;
  private final Gazetteer known;
  private final PostTitles titles;

  OrganizationGrammarFinder(OrganizationSuffixes suffixes, Gazetteer known, PostTitles titles) {
    this.suffixes = suffixes;
    this.known = known;
    this.titles = titles;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    // Suffixes come in the order of their ends, so that a body found is there to extend. Of those
    // that end together the longest comes first; the others add nothing.
    int[] settled = {sentence.start()};
    suffixes.findAll(
        text,
        sentence,
        (start, end, suffix) -> {
          if (end > settled[0] && text.wordEnds(end) && ends(text, start, end)) {
            settled[0] = end;
            propose(text, sentence, start, end, suffix, candidates);
          }
        });
    addParty(text, sentence, candidates);
  }

  /** The committee of a place may be written with its Party before it: 中共阜阳市委. */
  private static void addParty(TokenizedText text, Sentence sentence, Candidates candidates) {
    for (int i = text.text().indexOf(PARTY, sentence.start());
        i >= 0 && i < sentence.end();
        i = text.text().indexOf(PARTY, i + 1)) {
      for (Candidate body : candidates.startingAt(i + PARTY.length())) {
        if (body.type() == EntityType.ORGANIZATION) {
          candidates.addByRule(
              i, body.end(), EntityType.ORGANIZATION, "Party and body", body.confidence());
        }
      }
    }
  }

  /** A short suffix that a noun follows is part of a longer word or phrase: 能源合作, 常委. */
  private boolean ends(TokenizedText text, int suffixStart, int end) {
    if (text.at(suffixStart) == '委' && text.at(suffixStart - 1) == '常') {
      return false;
    }
    if (end - suffixStart == 1
        && !text.wordBegins(suffixStart)
        && text.partOfSpeech(suffixStart).startsWith("v")) {
      return false;
    }
    if (text.startsWith("命运", suffixStart - 2)) {
      return false;
    }
    String next = text.partOfSpeech(end);
    return end - suffixStart > 2
        || next.isEmpty()
        || ("wpvcudr".indexOf(next.charAt(0)) >= 0 && !next.equals("vn"))
        || titles.beginAt(text, end)
        || text.wordEnd(end) == end + 1;
  }

  private void propose(
      TokenizedText text,
      Sentence sentence,
      int suffixStart,
      int end,
      int suffix,
      Candidates candidates) {
    int first = Math.max(sentence.start(), end - LONGEST_BODY);
    int start = suffixStart;
    int ownName = -1;
    int odd = 0;
    while (start >= first) {
      Candidate owner = ownerBefore(text, start, end, candidates);
      if (owner != null) {
        if (!isCoordination(text, start, text.wordEnd(start))) {
          boolean weak =
              end - suffixStart == 1 && start == suffixStart && owner.type() == EntityType.PLACE;
          candidates.addByRule(
              startOfOwner(text, owner, suffix, candidates),
              end,
              EntityType.ORGANIZATION,
              "owner and suffix",
              weak ? 0.6 : 0.92);
        }
        return;
      }
      if (known.contains(text, start, end) && isOfItsOwn(text, start, end)) {
        return;
      }
      if (start == first) {
        break;
      }
      int bracket = openingBracket(text, start);
      if (bracket >= first && suffixes.mayHaveOwnName(suffix)) {
        start = bracket;
        continue;
      }
      int wordStart = text.wordStart(text.wordBegins(start) ? start - 1 : start);
      if (wordStart < first) {
        break;
      }
      boolean coordinates = isCoordination(text, wordStart, start);
      if (coordinates && end - suffixStart == 1) {
        break;
      }
      if (coordinates && ownName < 0) {
        ownName = start;
      }
      if (!coordinates && !OrganizationWords.mayBeInside(text, wordStart, start)) {
        // An odd word is part of the name only if an owner turns up behind it.
        odd++;
        boolean mayGoOn =
            odd <= MOST_ODD_WORDS
                && suffixes.mayHaveOwnName(suffix)
                && OrganizationWords.mayBeOdd(text, wordStart, start);
        if (!mayGoOn) {
          break;
        }
        if (ownName < 0) {
          ownName = start;
        }
      }
      start = wordStart;
    }
    addUnowned(text, ownName < 0 ? start : ownName, suffixStart, end, suffix, candidates);
  }

  private void addUnowned(
      TokenizedText text, int start, int suffixStart, int end, int suffix, Candidates candidates) {
    if (!text.wordBegins(start) || OrganizationWords.isGeneric(text, start)) {
      return;
    }
    boolean bare = start == suffixStart;
    if (bare) {
      if (suffixes.standsAlone(suffix)) {
        candidates.addByRule(start, end, EntityType.ORGANIZATION, "suffix alone", 0.7);
      }
      return;
    }
    if (titles.beginAt(text, end)) {
      candidates.addByRule(
          start, end, EntityType.ORGANIZATION, "body and suffix before title", 0.8);
    } else if (end - suffixStart > 1
        && suffixes.mayHaveOwnName(suffix)
        && hasOwnName(text, start, suffixStart)) {
      candidates.addByRule(start, end, EntityType.ORGANIZATION, "own name and suffix", 0.7);
    }
  }

  /** Returns whether a word that is no common noun stands in a range. */
  private static boolean hasOwnName(TokenizedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      String partOfSpeech = text.partOfSpeech(i);
      if (partOfSpeech.startsWith("nr")
          || partOfSpeech.startsWith("nz")
          || partOfSpeech.startsWith("ns")
          || partOfSpeech.startsWith("nx")
          || partOfSpeech.endsWith("g")
          || partOfSpeech.equals("j")) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the bracket opens that closes before {@code index}; -1 if none does. */
  private static int openingBracket(TokenizedText text, int index) {
    if (text.at(index - 1) == ')') {
      for (int i = index - 2; i >= Math.max(0, index - LONGEST_BRACKET); i--) {
        if (text.at(i) == '(') {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isCoordination(TokenizedText text, int start, int end) {
    return end - start == 1 && "和与及".indexOf(text.at(start)) >= 0;
  }

  /** Returns the place or body that ends at {@code index} and that the name begins with. */
  private static @Nullable Candidate ownerBefore(
      TokenizedText text, int index, int end, Candidates candidates) {
    if (isOfItsOwn(text, index, end)) {
      return null;
    }
    Candidate body = candidates.longestEndingAt(index, EntityType.ORGANIZATION);
    if (body != null && body.confidence() >= 0.7) {
      return body;
    }
    Candidate place = candidates.longestEndingAt(index, EntityType.PLACE);
    return place != null && place.confidence() >= 0.6 && place.length() > 1 ? place : null;
  }

  /**
   * Returns where the name begins: with the owner, or with what stands before it if it is a branch
   * ({@code 新疆军区阿克苏军分区}), sits at a place ({@code 中国驻印尼大使馆}) or bears two places.
   */
  private int startOfOwner(TokenizedText text, Candidate owner, int suffix, Candidates candidates) {
    int start = owner.start();
    if (owner.type() == EntityType.ORGANIZATION) {
      return start;
    }
    boolean seated = text.at(start - 1) == '驻';
    int senderEnd = seated ? start - 1 : start;
    Candidate body = candidates.longestEndingAt(senderEnd, EntityType.ORGANIZATION);
    if (body != null && body.confidence() >= 0.8 && body.length() > 2) {
      return body.start();
    }
    Candidate place = candidates.longestEndingAt(senderEnd, EntityType.PLACE);
    boolean bearsPlace =
        place != null
            && place.confidence() > 0.9
            && place.length() > 1
            && (seated || (suffixes.mayBearTwoPlaces(suffix) && text.at(senderEnd - 1) != '省'));
    return place != null && bearsPlace ? place.start() : senderEnd;
  }

  /** What is named for the whole country is no part of the body or place before it. */
  private static boolean isOfItsOwn(TokenizedText text, int start, int end) {
    boolean isNational =
        text.startsWith("国家", start)
            || text.startsWith("全国", start)
            || text.startsWith("中央", start)
            || text.startsWith("中共", start);
    return (isNational && end - start >= 4) || text.startsWith("监委", start);
  }
}
