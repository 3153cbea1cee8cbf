package io.github.tifa.keyphrases;

import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.text.Spanned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the phrases of a text: sequences of content words, stretches that recur whatever the
 * words are, names and policy terms. Used once; not thread-safe.
 */
final class CandidateCollector {
  private static final int MAX_WORDS = 5;
  private static final int MAX_LENGTH = 16;
  private static final int MAX_RECURRING = 12;

  /** What a longer name holds is not looked at. */
  private static final int MAX_NESTING = 32;

  /** Characters that no recurring stretch begins or ends with. */
  private static final String NO_EDGE =
      "的了和与及对在为等是之其该各以于从被把将由这那并且或而也都就所至向但不到后前中上下有同仍又还再已正均共每某本此他她它我你您们";

  /** Characters that no recurring stretch holds. */
  private static final String NO_INSIDE = "的了是和与";

  private final PhraseText text;
  private final CandidateSet candidates;

  CandidateCollector(PhraseText text) {
    this.text = text;
    this.candidates = new CandidateSet(text.hashes(), text.words());
  }

  /** Returns the candidates in the order of their first discovery; some may stand nowhere. */
  List<Candidate> collect(List<Mention> mentions, List<PolicyTerm> terms) {
    Annotations annotations = Annotations.of(text.characters().length(), mentions, terms);
    for (int word = 0; word < text.words(); word++) {
      collectWords(word, annotations);
    }
    collectRecurring(annotations);
    for (Mention mention : mentions) {
      Candidate candidate = addAnnotation(mention);
      if (candidate != null) {
        candidate.name = mention.type();
      }
    }
    for (PolicyTerm term : terms) {
      Candidate candidate = addAnnotation(term);
      if (candidate != null) {
        candidate.term = true;
      }
    }
    for (Candidate candidate : candidates.all()) {
      candidate.settle();
    }
    countNested();
    return candidates.all();
  }

  private void collectWords(int first, Annotations annotations) {
    int start = text.wordStart(first);
    for (int word = first; word < first + MAX_WORDS && word < text.words(); word++) {
      WordClass wordClass = text.classOf(word);
      int end = text.wordEnd(word);
      if (wordClass == WordClass.FUNCTION
          || wordClass == WordClass.NUMBER
          || end - start > MAX_LENGTH
          || (word > first && text.wordStart(word) != text.wordEnd(word - 1))) {
        return;
      }
      if (end - start > 1
          && annotations.allow(start, end)
          && !(annotations.holdName(start, end)
              && (isVerb(text.classOf(first)) || isVerb(wordClass)))) {
        candidates.at(start, end).add(start);
      }
    }
  }

  private void collectRecurring(Annotations annotations) {
    int n = text.characters().length();
    boolean[] blocked = new boolean[n];
    for (int i = 0; i < n; i++) {
      blocked[i] = !text.isWordCharacter(i) && text.at(i) != '-';
    }
    RepeatedStretches.visit(
        text.characters(),
        blocked,
        MAX_RECURRING,
        (starts, from, to, length) -> {
          if (!isPhrase(starts[from], starts[from] + length)) {
            return;
          }
          Candidate candidate = candidates.at(starts[from], starts[from] + length);
          candidate.recurring = true;
          candidate.clear();
          for (int i = from; i < to; i++) {
            if (annotations.allow(starts[i], starts[i] + length)) {
              candidate.add(starts[i]);
            }
          }
        });
  }

  private boolean isPhrase(int start, int end) {
    char first = text.at(start);
    char last = text.at(end - 1);
    if (NO_EDGE.indexOf(first) >= 0 || NO_EDGE.indexOf(last) >= 0 || first == '-' || last == '-') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (NO_INSIDE.indexOf(text.at(i)) >= 0) {
        return false;
      }
    }
    // A part of a Latin word or a number is a fragment.
    return !(isLatin(first) && isLatin(text.at(start - 1)))
        && !(isLatin(last) && isLatin(text.at(end)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static boolean isVerb(WordClass wordClass) {
    return wordClass == WordClass.VERB || wordClass == WordClass.VERBAL_NOUN;
  }

  /** One character, such as 中 in 中俄, is no phrase. */
  private @Nullable Candidate addAnnotation(Spanned annotation) {
    if (annotation.end() - annotation.start() < 2) {
      return null;
    }
    Candidate candidate = candidates.at(annotation.start(), annotation.end());
    candidate.add(annotation.start());
    return candidate;
  }

  private void countNested() {
    for (Candidate outer : candidates.all()) {
      if (outer.count() == 0 || outer.length < 3 || outer.length > MAX_NESTING) {
        continue;
      }
      int start = outer.start(0);
      int end = start + outer.length;
      boolean general = text.isGeneral(outer);
      for (int from = start; from < end - 1; from++) {
        if (!candidates.mayBeginAt(from)) {
          continue;
        }
        for (int to = from + 2; to <= end; to++) {
          @Nullable Candidate inner = to - from < outer.length ? candidates.find(from, to) : null;
          if (inner != null) {
            inner.mostFrequentAround = Math.max(inner.mostFrequentAround, outer.count());
            inner.generalAround =
                general ? Math.max(inner.generalAround, outer.count()) : inner.generalAround;
            outer.mostFrequentInside = Math.max(outer.mostFrequentInside, inner.count());
          }
        }
      }
    }
  }
}
