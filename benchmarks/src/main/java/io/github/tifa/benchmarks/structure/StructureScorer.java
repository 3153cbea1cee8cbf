package io.github.tifa.benchmarks.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.tifa.benchmarks.accuracy.Tally;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Zone;
import io.github.tifa.document.ZoneKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the structures of articles with the gold standard. Mutable. */
public final class StructureScorer {
  /** The label of all zones together. */
  public static final String ZONES = "zones";

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Adds an article. */
  public void add(StructureGold gold, String text, ArticleStructure found) {
    Set<Zone> expected = ImmutableSet.copyOf(gold.zones());
    Set<Zone> zones = ImmutableSet.copyOf(found.zones());
    Function<Zone, String> show = zone -> show(zone, text);
    count(ZONES, expected, zones);
    for (ZoneKind kind : ZoneKind.values()) {
      Set<Zone> right = Sets.filter(expected, zone -> zone.kind() == kind);
      Set<Zone> ours = Sets.filter(zones, zone -> zone.kind() == kind);
      count(kind.name(), right, ours);
      list(gold.text(), right, ours, show);
    }
    compare(gold.text(), "published", gold.published().stream(), found.published().stream());
    compare(gold.text(), "source", gold.source().stream(), found.source().stream());
    compare(gold.text(), "authors", gold.authors().stream(), found.authors().stream());
  }

  private void compare(String text, String label, Stream<?> gold, Stream<?> ours) {
    Set<Object> right = gold.collect(ImmutableSet.toImmutableSet());
    Set<Object> found = ours.collect(ImmutableSet.toImmutableSet());
    count(label, right, found);
    list(text, right, found, value -> label + " " + value);
  }

  private void count(String label, Set<?> gold, Set<?> found) {
    int correct = Sets.intersection(gold, found).size();
    tallies.merge(label, new Tally(correct, found.size(), correct, gold.size()), Tally::plus);
  }

  private <T> void list(String text, Set<T> gold, Set<T> found, Function<T, String> show) {
    Sets.difference(gold, found).forEach(value -> errors.add(text + " - " + show.apply(value)));
    Sets.difference(found, gold).forEach(value -> errors.add(text + " + " + show.apply(value)));
  }

  private static String show(Zone zone, String text) {
    String surface = zone.span().of(text).replaceAll("\\s+", " ");
    return zone.kind()
        + " "
        + (surface.length() > 60
            ? surface.substring(0, 30) + "…" + surface.substring(surface.length() - 30)
            : surface);
  }

  /** Returns the tallies: all zones, the kinds of zones, then date, source and authors. */
  public ImmutableMap<String, Tally> tallies() {
    return ImmutableMap.copyOf(tallies);
  }

  /** Returns what was missed ({@code -}) and what was found wrongly ({@code +}), a line each. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
