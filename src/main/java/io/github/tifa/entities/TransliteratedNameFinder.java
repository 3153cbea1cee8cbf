package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;

/**
 * Proposes transliterated names, those with an interpunct of whatever length ({@code 伊力扎提·艾合买提江})
 * and those without ({@code 拉马福萨}).
 */
final class TransliteratedNameFinder implements CandidateFinder {
  /** Characters of transliteration that are far more often words by themselves. */
  private static final String WORDS = "和与在对为向以到也将从被把及等是同的了就都还已并于由这那";

  private static final String FUNCTION_WORDS = "和与在对为向同的及等";

  private static final int LONGEST_PART = 12;

  private final PersonNameCharacters characters;
  private final PersonContext context;

  TransliteratedNameFinder(PersonNameCharacters characters, PersonContext context) {
    this.characters = characters;
    this.context = context;
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    int i = sentence.start();
    while (i < sentence.end()) {
      if (text.at(i) == '·') {
        i = withInterpunct(text, sentence, i, candidates);
      } else {
        i++;
      }
    }
    withoutInterpunct(text, sentence, candidates);
  }

  private int withInterpunct(
      TokenizedText text, Sentence sentence, int dot, Candidates candidates) {
    int start = startOfName(text, sentence, dot, candidates);
    int end = endOfName(text, sentence, dot);
    if (start < dot && end > dot + 1) {
      candidates.addByRule(start, end, EntityType.PERSON, "name with interpunct", 0.95);
    }
    return Math.max(end, dot + 1);
  }

  private int startOfName(TokenizedText text, Sentence sentence, int dot, Candidates candidates) {
    int start = dot;
    while (start > sentence.start()
        && dot - start < LONGEST_PART
        && isPart(text.at(start - 1))
        && !(start < dot && FUNCTION_WORDS.indexOf(text.at(start - 1)) >= 0)
        && !isOtherWord(text, start - 1)) {
      start--;
    }
    if (start < dot && !text.wordBegins(start) && !text.partOfSpeech(start).startsWith("nr")) {
      start = text.wordEnd(start);
    }
    for (int i = dot - 1; i > start; i--) {
      if (context.isAfterTitle(text, i) || endsPlace(text, i, candidates)) {
        return i;
      }
    }
    return start;
  }

  /** Returns whether a word of several characters that are unusual in transliterations begins. */
  private boolean isOtherWord(TokenizedText text, int index) {
    int end = text.wordEnd(index);
    String partOfSpeech = text.partOfSpeech(index);
    return text.wordBegins(index)
        && end > index + 1
        && !partOfSpeech.isEmpty()
        && !partOfSpeech.startsWith("nr")
        && characters.transliteration(text, index, end) < 1;
  }

  private static boolean endsPlace(TokenizedText text, int index, Candidates candidates) {
    return text.wordBegins(index)
        && candidates.endingAt(index).stream()
            .anyMatch(c -> c.type() == EntityType.PLACE && c.length() >= 2 && c.confidence() > 0.9);
  }

  private int endOfName(TokenizedText text, Sentence sentence, int dot) {
    int end = dot + 1;
    while (end < sentence.end()) {
      char c = text.at(end);
      if (c == '·' || c == '-') {
        if (end + 1 >= sentence.end() || !isPart(text.at(end + 1))) {
          break;
        }
      } else if (!isPart(c) || (end > dot + 1 && isWord(text, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isPart(char c) {
    return characters.isTransliteration(c) || (c >= 'a' && c <= 'z');
  }

  private static boolean isWord(TokenizedText text, int index) {
    if (!text.wordBegins(index)) {
      return false;
    }
    int length = text.wordEnd(index) - index;
    if (length == 1) {
      return WORDS.indexOf(text.at(index)) >= 0;
    }
    String partOfSpeech = text.partOfSpeech(index);
    return partOfSpeech.startsWith("v")
        || partOfSpeech.startsWith("p")
        || partOfSpeech.startsWith("c")
        || partOfSpeech.startsWith("d");
  }

  private void withoutInterpunct(TokenizedText text, Sentence sentence, Candidates candidates) {
    int i = sentence.start();
    while (i < sentence.end()) {
      String partOfSpeech = text.partOfSpeech(i);
      if (partOfSpeech.equals("nrf") && text.wordBegins(i) && text.wordEnd(i) - i >= 2) {
        candidates.addByRule(i, text.wordEnd(i), EntityType.PERSON, "transliterated word", 0.8);
      }
      if (characters.isTransliteration(text.at(i))
          && mayBeginName(text, i)
          && context.isAfterTitle(text, i)) {
        int end = i + 1;
        while (end < sentence.end()
            && (characters.isTransliteration(text.at(end))
                || (text.at(end) == '-' && characters.isTransliteration(text.at(end + 1))))
            && !isWord(text, end)) {
          end++;
        }
        if (end - i >= 2) {
          candidates.addByRule(
              i, end, EntityType.PERSON, "transliteration after title", end - i >= 3 ? 0.9 : 0.6);
        }
      }
      if (characters.isTransliteration(text.at(i))
          && text.wordBegins(i)
          && (!Ideographs.isIdeograph(text.at(i - 1)) || context.isAfterTitle(text, i))) {
        segment(text, sentence, i, candidates);
      }
      i++;
    }
  }

  /** A stretch between delimiters, as in lists of names: {@code 苏雅拉图(蒙古族)}. */
  private void segment(TokenizedText text, Sentence sentence, int start, Candidates candidates) {
    int end = start;
    while (end < sentence.end() && Ideographs.isIdeograph(text.at(end))) {
      if (text.wordBegins(end) && isOtherWord(text, end)) {
        return;
      }
      end++;
    }
    int length = end - start;
    boolean introduced = context.isAfterTitle(text, start);
    double least = introduced ? 0.5 : 1;
    if (length < 3 || length > 7 || characters.transliteration(text, start, end) < least) {
      return;
    }
    boolean apart = " \n".indexOf(text.at(start - 1)) >= 0 && " \n(".indexOf(text.at(end)) >= 0;
    if (introduced || apart) {
      candidates.addByRule(
          start, end, EntityType.PERSON, "transliteration by itself", introduced ? 0.9 : 0.75);
    }
  }

  /** A word of several characters that the tokenizer knows as no name begins none. */
  private static boolean mayBeginName(TokenizedText text, int index) {
    String partOfSpeech = text.partOfSpeech(index);
    return text.wordBegins(index)
        && (text.wordEnd(index) == index + 1
            || partOfSpeech.isEmpty()
            || partOfSpeech.startsWith("nr")
            || partOfSpeech.startsWith("ns")
            || partOfSpeech.startsWith("nz")
            || partOfSpeech.startsWith("x"));
  }
}
