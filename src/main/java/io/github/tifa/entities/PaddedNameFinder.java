package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;
import java.util.BitSet;

/**
 * Proposes names of two characters that are set with blanks between them to be as wide as names of
 * three: {@code 张 柱}.
 */
final class PaddedNameFinder implements CandidateFinder {
  private static final int MOST_BLANKS = 3;
  private static final BitSet NONE = new BitSet();

  private final PersonNameCharacters characters;
  private final PersonContext context;

  PaddedNameFinder(PersonNameCharacters characters, PersonContext context) {
    this.characters = characters;
    this.context = context;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    for (int i = sentence.start() + 1; i < sentence.end() - 1; i++) {
      if (text.at(i) == ' ' && text.at(i - 1) != ' ') {
        int given = behindBlanks(text, i);
        if (given - i <= MOST_BLANKS) {
          propose(text, sentence, i, given, candidates);
        }
      }
    }
  }

  private static int behindBlanks(TokenizedText text, int index) {
    int i = index;
    while (text.at(i) == ' ') {
      i++;
    }
    return i;
  }

  private void propose(
      TokenizedText text, Sentence sentence, int blank, int given, Candidates candidates) {
    int end = endOfGiven(text, sentence, given);
    if (end == given || text.at(end) == ':') {
      return;
    }
    for (int surname = 1; surname <= 2; surname++) {
      int start = blank - surname;
      if (start < sentence.start() || !Ideographs.areIdeographs(text, start, blank)) {
        continue;
      }
      boolean afterTitle = context.isAfterTitle(text, start);
      boolean introduced = afterTitle || context.isAfterPerson(text, start, candidates, NONE);
      boolean known = characters.surnameLength(text, start, blank + 1) == surname;
      // Behind a title a surname may be one that no table has.
      boolean mayBegin = (known && !isSex(text, start)) || (afterTitle && surname == 1);
      boolean apart = !Ideographs.isIdeograph(text.at(start - 1));
      if (mayBegin && (introduced || apart)) {
        double confidence = introduced ? 0.95 : end - given == 1 ? 0.8 : 0.5;
        candidates.addByRule(start, end, EntityType.PERSON, "padded name", confidence);
      }
    }
  }

  /** Behind a name in a list stands the sex and the nationality: 史翠花　女　汉族. */
  private static boolean isSex(TokenizedText text, int index) {
    return "男女".indexOf(text.at(index)) >= 0;
  }

  /** Returns where the given name ends that begins at {@code given}; there if none does. */
  private int endOfGiven(TokenizedText text, Sentence sentence, int given) {
    int end = given;
    while (end < sentence.end() && Ideographs.isIdeograph(text.at(end)) && end - given < 3) {
      end++;
    }
    // 裘 实说: a deed follows the first character, so that it alone is the given name.
    if (end - given > 1 && context.isBeforeDeed(text, given + 1)) {
      return given + 1;
    }
    boolean closed = !Ideographs.isIdeograph(text.at(end)) && end - given < 3;
    if (closed && end - given == 1) {
      return endOfSecond(text, sentence, end);
    }
    boolean deed = end - given == 3 ? context.isBeforeDeed(text, given + 2) : !closed;
    return closed || !deed ? (closed ? end : given) : given + 2;
  }

  /** Both characters of a given name may be padded: 陆 一 帆. */
  private int endOfSecond(TokenizedText text, Sentence sentence, int end) {
    int second = behindBlanks(text, end);
    boolean padded =
        second == end + 1
            && second < sentence.end()
            && Ideographs.isIdeograph(text.at(second))
            && text.wordEnd(second) == second + 1
            && (!Ideographs.isIdeograph(text.at(second + 1))
                || context.isBeforeDeed(text, second + 1));
    boolean isName = padded && text.at(end - 2) == ' ' && text.at(end - 3) != ' ';
    return isName ? second + 1 : end;
  }
}
