package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import io.github.tifa.document.Document;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the policy terms of two documents or two collections of documents: which
 * terms the newer ones added and dropped, which they put differently, and which they use more or
 * less often. Every term of either side stands in exactly one list, with the places where it is
 * found. Immutable and thread-safe; the same documents always give an equal result.
 *
 * <pre>{@code
 * TermDiff diff = TermDiff.between(reportOf2025, reportOf2026);
 * diff.added();       // terms that only the report of 2026 has
 * diff.reworded();    // 统筹发展和安全 → 统筹好发展和安全
 * }</pre>
 *
 * <p>Frequencies are relative: occurrences in 1,000 characters that are not blank. From where on
 * they differ, and wordings are alike, say the {@link TermDiffThresholds}.
 */
@AutoValue
public abstract class TermDiff implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<TermUse> BY_COUNT =
      Comparator.comparingInt(TermUse::count).reversed().thenComparing(TermUse::name);

  private static final Comparator<FrequencyChange> BY_LIKELIHOOD =
      Comparator.comparingDouble(FrequencyChange::logLikelihood)
          .reversed()
          .thenComparing(change -> change.newer().name());

  private static final Comparator<FrequencyChange> CHANGES_BY_COUNT =
      Comparator.<FrequencyChange>comparingInt(
              change -> -(change.older().count() + change.newer().count()))
          .thenComparing(change -> change.newer().name());

  private static final Comparator<Rewording> REWORDINGS_BY_COUNT =
      Comparator.<Rewording>comparingInt(
              rewording -> -(rewording.older().count() + rewording.newer().count()))
          .thenComparing(rewording -> rewording.newer().name());

  private static final Comparator<EmbeddedTerm> EMBEDDED_BY_COUNT =
      Comparator.<EmbeddedTerm>comparingInt(term -> -(term.olderInText() + term.newerInText()))
          .thenComparing(term -> term.use().name());

  private static final Comparator<RateChange> RATES_BY_LIKELIHOOD =
      Comparator.comparingDouble(RateChange::logLikelihood)
          .reversed()
          .thenComparing(RateChange::name);

  TermDiff() {}

  /** Returns the terms of the older documents. */
  public abstract TermProfile older();

  /** Returns the terms of the newer documents. */
  public abstract TermProfile newer();

  /** Returns from where on the comparison spoke of a difference. */
  public abstract TermDiffThresholds thresholds();

  /**
   * Returns the terms that only the newer documents have, most frequent first; none of their
   * wordings stands anywhere in the older texts.
   */
  public abstract ImmutableList<TermUse> added();

  /**
   * Returns the terms that only the older documents have, most frequent first; none of their
   * wordings stands anywhere in the newer texts.
   */
  public abstract ImmutableList<TermUse> dropped();

  /**
   * Returns the terms that only one side has as terms, though the text of the other has their words
   * as well, most frequent first.
   */
  public abstract ImmutableList<EmbeddedTerm> embedded();

  /**
   * Returns the terms that both have in different wordings, most frequent first. Terms are paired
   * by their canonical form, else by their likeness: of all pairs of a dropped and an added term
   * the most similar first, each term at most once. Pairs that differ in a numeral or in a name
   * inside the term are none, since they name different things.
   */
  public abstract ImmutableList<Rewording> reworded();

  /** Returns the terms that the newer documents use more often, the clearest difference first. */
  public abstract ImmutableList<FrequencyChange> moreFrequent();

  /** Returns the terms that the newer documents use less often, the clearest difference first. */
  public abstract ImmutableList<FrequencyChange> lessFrequent();

  /** Returns the terms that both use about equally often, most frequent first. */
  public abstract ImmutableList<FrequencyChange> unchanged();

  /** Returns what differs between two documents, with the default thresholds. */
  public static TermDiff between(Document older, Document newer) {
    return between(TermProfile.of(older), TermProfile.of(newer));
  }

  /** Returns what differs between two collections of documents, with the default thresholds. */
  public static TermDiff between(Iterable<Document> older, Iterable<Document> newer) {
    return between(TermProfile.of(older), TermProfile.of(newer));
  }

  /** Returns what differs between two profiles, with the default thresholds. */
  public static TermDiff between(TermProfile older, TermProfile newer) {
    return between(older, newer, TermDiffThresholds.DEFAULT);
  }

  /** Returns what differs between two profiles. */
  public static TermDiff between(
      TermProfile older, TermProfile newer, TermDiffThresholds thresholds) {
    checkNotNull(older, "older");
    checkNotNull(newer, "newer");
    checkNotNull(thresholds, "thresholds");
    return new Comparison(older, newer, thresholds).diff();
  }

  /** Returns whether the two sides use the same terms in the same wordings about equally often. */
  public final boolean isEmpty() {
    return added().isEmpty()
        && dropped().isEmpty()
        && reworded().isEmpty()
        && moreFrequent().isEmpty()
        && lessFrequent().isEmpty();
  }

  /**
   * Returns the terms, from whichever list, whose relative frequency differs most clearly, by their
   * log-likelihood. Differences below the {@link #thresholds()} are left out.
   *
   * @param limit how many at the most, at least 0
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public final ImmutableList<RateChange> largestChanges(int limit) {
    checkArgument(limit >= 0, "limit must be at least 0, but is %s", limit);
    return Stream.of(
            added().stream().map(use -> rateChange(null, use)),
            dropped().stream().map(use -> rateChange(use, null)),
            embedded().stream()
                .map(term -> rateChange(term.use(), term.olderInText(), term.newerInText())),
            reworded().stream().map(pair -> rateChange(pair.older(), pair.newer())),
            Stream.of(moreFrequent(), lessFrequent(), unchanged())
                .flatMap(List::stream)
                .map(change -> rateChange(change.older(), change.newer())))
        .flatMap(Function.identity())
        .filter(change -> differs(change.older(), change.newer()))
        .sorted(RATES_BY_LIKELIHOOD)
        .limit(limit)
        .collect(toImmutableList());
  }

  private RateChange rateChange(@Nullable TermUse before, @Nullable TermUse after) {
    return rateChange(
        after != null ? after : checkNotNull(before),
        before == null ? 0 : before.count(),
        after == null ? 0 : after.count());
  }

  private RateChange rateChange(TermUse shown, int before, int after) {
    long olderLength = older().characters();
    long newerLength = newer().characters();
    return new RateChange(
        shown.name(),
        shown.category(),
        CharacterCount.perThousand(before, olderLength),
        CharacterCount.perThousand(after, newerLength),
        Keyness.logLikelihood(before, olderLength, after, newerLength));
  }

  private boolean differs(double before, double after) {
    return thresholds()
        .differs(before, after, Math.min(older().characters(), newer().characters()));
  }

  /** Sorts the terms of two profiles into the lists of a {@link TermDiff}. */
  private static final class Comparison {
    private final TermProfile older;
    private final TermProfile newer;
    private final TermDiffThresholds thresholds;
    private final List<TermUse> added = new ArrayList<>();
    private final List<TermUse> dropped = new ArrayList<>();
    private final List<EmbeddedTerm> embedded = new ArrayList<>();
    private final List<Rewording> reworded = new ArrayList<>();
    private final List<FrequencyChange> more = new ArrayList<>();
    private final List<FrequencyChange> less = new ArrayList<>();
    private final List<FrequencyChange> unchanged = new ArrayList<>();

    Comparison(TermProfile older, TermProfile newer, TermDiffThresholds thresholds) {
      this.older = older;
      this.newer = newer;
      this.thresholds = thresholds;
    }

    TermDiff diff() {
      ImmutableMap<String, TermUse> before = byKey(older);
      ImmutableMap<String, TermUse> after = byKey(newer);
      before.forEach(
          (key, use) -> {
            TermUse other = after.get(key);
            if (other == null) {
              dropped.add(use);
            } else {
              addShared(use, other);
            }
          });
      after.forEach(
          (key, use) -> {
            if (!before.containsKey(key)) {
              added.add(use);
            }
          });
      List<Rewording> alike = new RewordingMatcher(thresholds.similarity()).match(dropped, added);
      reworded.addAll(alike);
      dropped.removeAll(alike.stream().map(Rewording::older).collect(toImmutableSet()));
      added.removeAll(alike.stream().map(Rewording::newer).collect(toImmutableSet()));
      setEmbeddedApart();
      return new AutoValue_TermDiff(
          older,
          newer,
          thresholds,
          ImmutableList.sortedCopyOf(BY_COUNT, added),
          ImmutableList.sortedCopyOf(BY_COUNT, dropped),
          ImmutableList.sortedCopyOf(EMBEDDED_BY_COUNT, embedded),
          ImmutableList.sortedCopyOf(REWORDINGS_BY_COUNT, reworded),
          ImmutableList.sortedCopyOf(BY_LIKELIHOOD, more),
          ImmutableList.sortedCopyOf(BY_LIKELIHOOD, less),
          ImmutableList.sortedCopyOf(CHANGES_BY_COUNT, unchanged));
    }

    /** Moves the terms whose words both texts have from the added and dropped ones. */
    private void setEmbeddedApart() {
      TextSearch search = new TextSearch(ImmutableList.copyOf(Iterables.concat(dropped, added)));
      Multiset<String> before = search.count(older);
      Multiset<String> after = search.count(newer);
      dropped.removeIf(use -> isEmbedded(use, EmbeddedTerm.Side.OLDER, before, after));
      added.removeIf(use -> isEmbedded(use, EmbeddedTerm.Side.NEWER, before, after));
    }

    private boolean isEmbedded(
        TermUse use, EmbeddedTerm.Side side, Multiset<String> before, Multiset<String> after) {
      Multiset<String> other = side == EmbeddedTerm.Side.OLDER ? after : before;
      if (!other.contains(use.key())) {
        return false;
      }
      embedded.add(new EmbeddedTerm(use, side, before.count(use.key()), after.count(use.key())));
      return true;
    }

    private void addShared(TermUse before, TermUse after) {
      if (Collections.disjoint(wordingKeys(before), wordingKeys(after))) {
        reworded.add(
            new Rewording(
                Rewording.Kind.CANONICAL,
                before,
                after,
                RewordingMatcher.similarity(before, after)));
        return;
      }
      FrequencyChange change =
          new FrequencyChange(
              before,
              after,
              Keyness.logLikelihood(
                  before.count(), older.characters(), after.count(), newer.characters()));
      if (!thresholds.differs(
          before.perThousand(),
          after.perThousand(),
          Math.min(older.characters(), newer.characters()))) {
        unchanged.add(change);
      } else if (after.perThousand() > before.perThousand()) {
        more.add(change);
      } else {
        less.add(change);
      }
    }

    private static List<String> wordingKeys(TermUse use) {
      return use.wordings().stream().map(TermKey::of).toList();
    }

    private static ImmutableMap<String, TermUse> byKey(TermProfile profile) {
      return profile.terms().stream().collect(toImmutableMap(TermUse::key, Function.identity()));
    }
  }
}
