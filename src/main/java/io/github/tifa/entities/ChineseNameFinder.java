package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes Chinese names: a surname and one or two characters of a given name. What speaks for and
 * against a name is added up as the logarithm of odds; see {@link ChineseNameFeature}. Of names
 * that overlap the one with more evidence is proposed. A second pass knows which names the first
 * was sure of, so that one name of a list supports the next.
 */
final class ChineseNameFinder implements CandidateFinder {
  private static final double SURE = 0.85;
  private static final String FUNCTION_WORDS = "在等并和与同对向将被就说为的";

  private final PersonNameCharacters characters;
  private final PersonContext context;

  ChineseNameFinder(PersonNameCharacters characters, PersonContext context) {
    this.characters = characters;
    this.context = context;
  }

  /** A stretch that may be a name; {@code given} is where the given name begins. */
  record Guess(int start, int given, int end, double evidence) {

    boolean overlaps(Guess other) {
      return start < other.end && other.start < end;
    }

    double confidence() {
      return 1 / (1 + Math.exp(-evidence));
    }
  }

  @Override
  public void find(TokenizedText text, Sentence sentence, Candidates candidates) {
    BitSet personEnds = new BitSet();
    for (Guess guess : choose(guesses(text, sentence, candidates, personEnds))) {
      if (guess.confidence() >= SURE) {
        personEnds.set(guess.end());
      }
    }
    for (Guess guess : choose(guesses(text, sentence, candidates, personEnds))) {
      candidates.addByRule(
          guess.start(), guess.end(), EntityType.PERSON, "Chinese name", guess.confidence());
    }
  }

  private static List<Guess> choose(List<Guess> guesses) {
    guesses.sort(
        Comparator.comparingDouble(Guess::evidence)
            .reversed()
            .thenComparingInt(Guess::start)
            .thenComparing(Guess::end, Comparator.reverseOrder()));
    List<Guess> chosen = new ArrayList<>();
    for (Guess guess : guesses) {
      if (guess.evidence() > 0 && chosen.stream().noneMatch(guess::overlaps)) {
        chosen.add(guess);
      }
    }
    return chosen;
  }

  /** Returns every stretch of the form of a name. */
  List<Guess> guesses(
      TokenizedText text, Sentence sentence, Candidates candidates, BitSet personEnds) {
    List<Guess> guesses = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int surname = characters.surnameLength(text, i, sentence.end());
      if (surname > 0) {
        boolean afterPerson = context.isAfterPerson(text, i, candidates, personEnds);
        for (int end = i + 2; end <= Math.min(i + surname + 2, sentence.end()); end++) {
          int given = i + Math.min(surname, end - i - 1);
          if (Ideographs.areIdeographs(text, given, end)
              && !endsWithFunctionWord(text, end)
              && !context.isTitle(text, given, end)) {
            double evidence = 0;
            for (Map.Entry<ChineseNameFeature, Double> feature :
                features(text, i, given, end, afterPerson).entrySet()) {
              evidence += feature.getKey().weight() * feature.getValue();
            }
            guesses.add(new Guess(i, given, end, evidence));
          }
        }
      }
    }
    return guesses;
  }

  private static boolean endsWithFunctionWord(TokenizedText text, int end) {
    return FUNCTION_WORDS.indexOf(text.at(end - 1)) >= 0
        && text.wordBegins(end - 1)
        && text.wordEnds(end);
  }

  /** Returns what is true of a guess, with the value that its weight is multiplied with. */
  Map<ChineseNameFeature, Double> features(
      TokenizedText text, int start, int given, int end, boolean afterPerson) {
    Map<ChineseNameFeature, Double> features = new EnumMap<>(ChineseNameFeature.class);
    features.put(ChineseNameFeature.BIAS, 1.0);
    double surnameOdds = characters.surname(text, start, given);
    double givenOdds = characters.given(text, given, end);
    features.put(ChineseNameFeature.SURNAME, surnameOdds);
    features.put(ChineseNameFeature.GIVEN, givenOdds);
    features.put(ChineseNameFeature.WEAKER_PART, Math.min(surnameOdds, givenOdds));
    if (end - given == 2) {
      features.put(ChineseNameFeature.TWO_GIVEN, 1.0);
    }
    if (given - start == 2) {
      features.put(ChineseNameFeature.LONG_SURNAME, 1.0);
    }
    addWords(text, start, end, features);
    addBefore(text, start, afterPerson, features);
    addBehind(text, end, features);
    return features;
  }

  private static void addWords(
      TokenizedText text, int start, int end, Map<ChineseNameFeature, Double> features) {
    boolean begins = text.wordBegins(start);
    boolean ends = text.wordEnds(end);
    String first = text.partOfSpeech(start);
    if (begins && text.wordEnd(start) == end) {
      features.put(
          first.startsWith("nr") || first.isEmpty()
              ? ChineseNameFeature.NAME_WORD
              : ChineseNameFeature.OTHER_WORD,
          1.0);
      if (first.startsWith("nr") && end - start > 2) {
        features.put(ChineseNameFeature.LONG_NAME_WORD, 1.0);
      }
      return;
    }
    if (!begins) {
      features.put(ChineseNameFeature.BEGINS_INSIDE, 1.0);
    } else if (first.startsWith("nr")) {
      features.put(ChineseNameFeature.FIRST_WORD_NAME, 1.0);
    } else if (isOneOf(first, "cpudrmqf")) {
      features.put(ChineseNameFeature.FIRST_WORD_FUNCTION, 1.0);
    } else if (isOneOf(first, "vats")) {
      features.put(ChineseNameFeature.FIRST_WORD_CONTENT, 1.0);
    }
    String last = text.partOfSpeech(end - 1);
    if (!ends) {
      features.put(ChineseNameFeature.ENDS_INSIDE, 1.0);
    } else if (isOneOf(last, "cpudrfy")) {
      features.put(ChineseNameFeature.LAST_WORD_FUNCTION, 1.0);
    } else if (isOneOf(last, "v")) {
      features.put(ChineseNameFeature.LAST_WORD_VERB, 1.0);
    }
    if (begins && ends) {
      features.put(ChineseNameFeature.WORDS, 1.0);
    }
  }

  private void addBefore(
      TokenizedText text,
      int start,
      boolean afterPerson,
      Map<ChineseNameFeature, Double> features) {
    switch (context.titleBefore(text, start)) {
      case STRONG -> features.put(ChineseNameFeature.AFTER_TITLE, 1.0);
      case WEAK -> features.put(ChineseNameFeature.AFTER_WEAK_TITLE, 1.0);
      case NONE -> {
        char before = text.at(start - 1);
        if (afterPerson) {
          features.put(ChineseNameFeature.AFTER_PERSON, 1.0);
        } else if (before == '\n' || before == ' ') {
          features.put(ChineseNameFeature.AFTER_BLANK, 1.0);
        } else if ("、,。(“:;".indexOf(before) >= 0) {
          features.put(ChineseNameFeature.AFTER_PUNCTUATION, 1.0);
        }
      }
    }
  }

  private void addBehind(TokenizedText text, int end, Map<ChineseNameFeature, Double> features) {
    char behind = text.at(end);
    if (context.isBeforeDeed(text, end)) {
      features.put(ChineseNameFeature.BEFORE_DEED, 1.0);
    } else if (behind == '\n' || behind == ' ') {
      features.put(ChineseNameFeature.BEFORE_BLANK, 1.0);
    } else if ("、,。)(”:;".indexOf(behind) >= 0) {
      features.put(ChineseNameFeature.BEFORE_PUNCTUATION, 1.0);
    } else if ("村镇乡路县市区河山".indexOf(behind) >= 0) {
      features.put(ChineseNameFeature.BEFORE_PLACE_SUFFIX, 1.0);
    } else if (text.wordBegins(end) && isOneOf(text.partOfSpeech(end), "vpdc")) {
      features.put(ChineseNameFeature.BEFORE_PREDICATE, 1.0);
    }
  }

  private static boolean isOneOf(String partOfSpeech, String classes) {
    return !partOfSpeech.isEmpty() && classes.indexOf(partOfSpeech.charAt(0)) >= 0;
  }
}
