package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tifa.document.Document;
import io.github.tifa.document.PolicyTerm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often documents use policy terms, month by month or year by year. Immutable and thread-safe.
 *
 * <p>Mentions are one term under the same conditions as in {@link TermUse}.
 */
@AutoValue
public abstract class TermTimeline implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<TermSeries> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(TermSeries::total).reversed().thenComparing(TermSeries::name);

  TermTimeline() {}

  /** Returns how long the periods are. */
  public abstract TimelinePeriod period();

  /**
   * Returns the periods from the first to the last that has a document, in order of time, those
   * between them that have none included.
   */
  public abstract ImmutableList<TimelineSlice> slices();

  /** Returns the documents without a date; their label is empty. */
  public abstract TimelineSlice undated();

  /** Returns the terms, the most frequent first, equally frequent ones in order of their names. */
  public abstract ImmutableList<TermSeries> series();

  /** Returns a builder of the timeline of no documents. */
  public static Builder builder(TimelinePeriod period) {
    return new Builder(checkNotNull(period, "period"));
  }

  /**
   * Returns the course of a term: its mentions in 1,000 characters in consecutive stretches of
   * time, each of the same number of periods except that the last may have fewer. The value is NaN
   * where a stretch has no text.
   *
   * @param series a term of this timeline
   * @param most how many stretches at the most, at least 1
   * @throws IllegalArgumentException if {@code most} is less
   */
  public final ImmutableDoubleArray rates(TermSeries series, int most) {
    checkArgument(most >= 1, "most must be at least 1, but is %s", most);
    int width = Math.max(1, (slices().size() + most - 1) / most);
    ImmutableDoubleArray.Builder rates = ImmutableDoubleArray.builder();
    for (int from = 0; from < slices().size(); from += width) {
      long characters = 0;
      long count = 0;
      for (TimelineSlice slice : slices().subList(from, Math.min(from + width, slices().size()))) {
        characters += slice.characters();
        count += series.count(slice.label());
      }
      rates.add(characters == 0 ? Double.NaN : CharacterCount.perThousand(count, characters));
    }
    return rates.build();
  }

  /** Builds a {@link TermTimeline}; mutable, not thread-safe. */
  public static final class Builder {
    private final TimelinePeriod period;
    private final SortedMap<Integer, Extent> dated = new TreeMap<>();
    private final Extent undated = new Extent();
    private final Map<String, Gathered> terms = new LinkedHashMap<>();

    private Builder(TimelinePeriod period) {
      this.period = period;
    }

    /**
     * Adds a document, of which the text and the policy terms count.
     *
     * @param date the date of the document, which decides its period
     * @throws IllegalArgumentException if the date is not between the years 1 and 9999
     */
    @CanIgnoreReturnValue
    public Builder add(Document document, LocalDate date) {
      checkNotNull(document, "document");
      checkArgument(
          date.getYear() >= 1 && date.getYear() <= 9999,
          "date %s is not between the years 1 and 9999",
          date);
      int index = period.index(date);
      dated.computeIfAbsent(index, key -> new Extent()).add(document);
      for (PolicyTerm term : document.policyTerms()) {
        gathered(term).dated.merge(index, 1, Integer::sum);
      }
      return this;
    }

    /** Adds a document whose date is not known. */
    @CanIgnoreReturnValue
    public Builder addUndated(Document document) {
      checkNotNull(document, "document");
      undated.add(document);
      for (PolicyTerm term : document.policyTerms()) {
        gathered(term).undated++;
      }
      return this;
    }

    /** Returns the timeline of what was added. */
    public TermTimeline build() {
      ImmutableList.Builder<TimelineSlice> slices = ImmutableList.builder();
      if (!dated.isEmpty()) {
        for (int index = dated.firstKey(); index <= dated.lastKey(); index++) {
          slices.add(
              Optional.ofNullable(dated.get(index))
                  .orElseGet(Extent::new)
                  .slice(period.label(index)));
        }
      }
      return new AutoValue_TermTimeline(
          period,
          slices.build(),
          undated.slice(""),
          terms.values().stream()
              .map(gathered -> gathered.series(period))
              .sorted(MOST_FREQUENT_FIRST)
              .collect(toImmutableList()));
    }

    private Gathered gathered(PolicyTerm term) {
      Gathered gathered = terms.computeIfAbsent(TermTally.key(term), key -> new Gathered());
      gathered.tally.add(term);
      return gathered;
    }
  }

  /** How much text a period has so far. */
  private static final class Extent {
    private int documents;
    private long characters;

    void add(Document document) {
      documents++;
      characters += CharacterCount.of(document.text());
    }

    TimelineSlice slice(String label) {
      return new TimelineSlice(label, documents, characters);
    }
  }

  /** What is known of one term so far. */
  private static final class Gathered {
    private final TermTally tally = new TermTally();
    private final SortedMap<Integer, Integer> dated = new TreeMap<>();
    private int undated;

    TermSeries series(TimelinePeriod period) {
      ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
      dated.forEach((index, count) -> counts.put(period.label(index), count));
      if (undated > 0) {
        counts.put("", undated);
      }
      return new TermSeries(
          tally.canonical().orElseGet(tally::name), tally.category(), counts.buildOrThrow());
    }
  }
}
