package io.github.tifa.terms.usage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.tifa.document.TermCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs terms that were dropped with terms that were added and look like them: the most similar
 * pair first, each term once. Terms that differ in a numeral, in the names inside them, or of which
 * only one is the name of a meeting or document, are different things however alike they look:
 * {@code 二十届三中全会} is no rewording of {@code 二十届二中全会}, nor {@code 中非命运共同体} of {@code 中阿命运共同体}.
 */
final class RewordingMatcher {
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千万亿两";

  private static final ImmutableSet<TermCategory> PROPER_NAMES =
      ImmutableSet.of(TermCategory.MEETING, TermCategory.DOCUMENT);

  private static final Comparator<Rewording> BEST_FIRST =
      Comparator.comparingDouble(Rewording::similarity)
          .reversed()
          .thenComparing(pair -> -(pair.older().count() + pair.newer().count()))
          .thenComparing(pair -> pair.older().key())
          .thenComparing(pair -> pair.newer().key());

  private final double least;

  RewordingMatcher(double least) {
    this.least = least;
  }

  List<Rewording> match(Collection<TermUse> dropped, Collection<TermUse> added) {
    List<Form> newer = added.stream().map(Form::new).toList();
    List<Rewording> candidates = new ArrayList<>();
    for (TermUse use : dropped) {
      Form older = new Form(use);
      for (Form form : newer) {
        if (mayBeAlike(older, form) && sameThing(older, form)) {
          double similarity = similarity(older.characters, form.characters);
          if (similarity >= least) {
            candidates.add(new Rewording(Rewording.Kind.SIMILAR, use, form.use, similarity));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Set<String> takenOlder = new HashSet<>();
    Set<String> takenNewer = new HashSet<>();
    ImmutableList.Builder<Rewording> pairs = ImmutableList.builder();
    for (Rewording pair : candidates) {
      String before = pair.older().key();
      String after = pair.newer().key();
      if (!takenOlder.contains(before) && !takenNewer.contains(after)) {
        takenOlder.add(before);
        takenNewer.add(after);
        pairs.add(pair);
      }
    }
    return pairs.build();
  }

  /** Returns how alike the names of two terms are. */
  static double similarity(TermUse older, TermUse newer) {
    return similarity(new Form(older).characters, new Form(newer).characters);
  }

  private static double similarity(int[] older, int[] newer) {
    return 2.0 * WordingAlignment.common(older, newer) / (older.length + newer.length);
  }

  /** A bound that costs little: no more characters are kept in order than are shared at all. */
  private boolean mayBeAlike(Form older, Form newer) {
    int sum = older.sorted.length + newer.sorted.length;
    if (2.0 * Math.min(older.sorted.length, newer.sorted.length) / sum < least) {
      return false;
    }
    int shared = 0;
    int j = 0;
    for (int codePoint : older.sorted) {
      while (j < newer.sorted.length && newer.sorted[j] < codePoint) {
        j++;
      }
      if (j < newer.sorted.length && newer.sorted[j] == codePoint) {
        shared++;
        j++;
      }
    }
    return 2.0 * shared / sum >= least;
  }

  private static boolean sameThing(Form older, Form newer) {
    return older.numerals.equals(newer.numerals)
        && PROPER_NAMES.contains(older.use.category())
            == PROPER_NAMES.contains(newer.use.category())
        && (!PROPER_NAMES.contains(older.use.category())
            || older.use.category() == newer.use.category())
        && Sets.symmetricDifference(older.use.names(), newer.use.names()).isEmpty();
  }

  /** A term with what the comparison needs of its name. */
  private static final class Form {
    private final TermUse use;
    private final int[] characters;
    private final int[] sorted;
    private final String numerals;

    Form(TermUse use) {
      String key = TermKey.of(use.name());
      this.use = use;
      this.characters = key.codePoints().toArray();
      this.sorted = characters.clone();
      Arrays.sort(sorted);
      StringBuilder found = new StringBuilder();
      for (int i = 0; i < key.length(); i++) {
        if (NUMERALS.indexOf(key.charAt(i)) >= 0) {
          found.append(key.charAt(i));
        }
      }
      this.numerals = found.toString();
    }
  }
}
