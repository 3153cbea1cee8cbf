package io.github.tifa.keyphrases;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.text.Spanned;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where the names and terms of a text stand, and which phrases that leaves. */
final class Annotations {
  /** The borders between characters that run through a name or a term. */
  private final BitSet inside = new BitSet();

  /** How many characters before a place belong to a person or a term, and to other names. */
  private final int[] whole;

  private final int[] names;

  private Annotations(int length) {
    whole = new int[length + 1];
    names = new int[length + 1];
  }

  static Annotations of(int length, List<Mention> mentions, List<PolicyTerm> terms) {
    Annotations annotations = new Annotations(length);
    for (Mention mention : mentions) {
      annotations.mark(
          mention, mention.type() == EntityType.PERSON ? annotations.whole : annotations.names);
    }
    for (PolicyTerm term : terms) {
      annotations.mark(term, annotations.whole);
    }
    for (int i = 1; i <= length; i++) {
      annotations.whole[i] += annotations.whole[i - 1];
      annotations.names[i] += annotations.names[i - 1];
    }
    return annotations;
  }

  private void mark(Spanned annotation, int[] counts) {
    inside.set(annotation.start() + 1, annotation.end());
    Arrays.fill(counts, annotation.start() + 1, annotation.end() + 1, 1);
  }

  /**
   * Returns whether a phrase may stand from {@code start} to {@code end}: it neither cuts a name or
   * a term, nor adds words to a person or a term. The persons and terms themselves are no such
   * phrases.
   */
  boolean allow(int start, int end) {
    return !inside.get(start) && !inside.get(end) && whole[end] == whole[start];
  }

  /** Returns whether a name stands between {@code start} and {@code end}. */
  boolean holdName(int start, int end) {
    return names[end] > names[start];
  }
}
