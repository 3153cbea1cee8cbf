package io.github.tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class AhoCorasickTest {

  private record Match(int start, int end, int pattern) {}

  private static List<Match> all(AhoCorasick automaton, String text, int start, int end) {
    List<Match> matches = new ArrayList<>();
    automaton.findAll(text, start, end, (s, e, p) -> matches.add(new Match(s, e, p)));
    return matches;
  }

  private static List<Match> leftmostLongest(AhoCorasick automaton, String text, int from, int to) {
    List<Match> matches = new ArrayList<>();
    automaton.findLeftmostLongest(text, from, to, (s, e, p) -> matches.add(new Match(s, e, p)));
    return matches;
  }

  /** Every pattern is held against every place. */
  private static List<Match> naive(List<String> patterns, String text, int start, int end) {
    List<Match> matches = new ArrayList<>();
    for (int e = start + 1; e <= end; e++) {
      for (int s = start; s < e; s++) {
        int pattern = patterns.indexOf(text.substring(s, e));
        if (pattern >= 0) {
          matches.add(new Match(s, e, pattern));
        }
      }
    }
    return matches;
  }

  private static List<Match> greedy(List<Match> matches) {
    List<Match> sorted = new ArrayList<>(matches);
    sorted.sort(
        Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
    List<Match> chosen = new ArrayList<>();
    int free = 0;
    for (Match match : sorted) {
      if (match.start() >= free) {
        chosen.add(match);
        free = match.end();
      }
    }
    return chosen;
  }

  @Property
  void findsWhatANaiveMatcherFinds(
      @ForAll @Size(max = 12)
          Set<@NotEmpty @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String> patterns,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String text) {
    ImmutableList<String> list = ImmutableList.copyOf(patterns);
    AhoCorasick automaton = AhoCorasick.of(list);
    List<Match> expected = naive(list, text, 0, text.length());

    assertThat(all(automaton, text, 0, text.length())).isEqualTo(expected);
    assertThat(leftmostLongest(automaton, text, 0, text.length())).isEqualTo(greedy(expected));
  }

  @Property(tries = 300)
  void findsInsideTheRangeOnly(
      @ForAll @Size(max = 8)
          Set<@NotEmpty @CharRange(from = 'a', to = 'b') @StringLength(max = 4) String> patterns,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 8, max = 24) String text) {
    ImmutableList<String> list = ImmutableList.copyOf(patterns);
    AhoCorasick automaton = AhoCorasick.of(list);
    int end = text.length() - 2;
    List<Match> expected = naive(list, text, 3, end);

    assertThat(all(automaton, text, 3, end)).isEqualTo(expected);
    assertThat(leftmostLongest(automaton, text, 3, end)).isEqualTo(greedy(expected));
  }

  @Property(tries = 300)
  void looksUpExactForms(
      @ForAll @Size(max = 30) Set<@NotEmpty String> patterns, @ForAll String other) {
    ImmutableList<String> list = ImmutableList.copyOf(patterns);
    AhoCorasick automaton = AhoCorasick.of(list);

    for (int i = 0; i < list.size(); i++) {
      assertThat(automaton.indexOf(list.get(i))).isEqualTo(i);
      assertThat(automaton.length(i)).isEqualTo(list.get(i).length());
    }
    assertThat(automaton.indexOf(other)).isEqualTo(list.indexOf(other));
  }

  @Test
  void findsInAnAlphabetAsWideAsChinese() {
    Random random = new Random(7);
    List<String> patterns =
        IntStream.range(0, 20_000)
            .mapToObj(i -> chinese(random, 1 + random.nextInt(7), 3_000))
            .distinct()
            .collect(Collectors.toList());
    AhoCorasick automaton = AhoCorasick.of(patterns);
    String text = String.join("", patterns.subList(0, 200)) + chinese(random, 2_000, 3_000);
    Set<String> known = Set.copyOf(patterns);
    List<String> expected = new ArrayList<>();
    for (int e = 1; e <= text.length(); e++) {
      for (int s = Math.max(0, e - 7); s < e; s++) {
        if (known.contains(text.substring(s, e))) {
          expected.add(text.substring(s, e));
        }
      }
    }

    assertThat(all(automaton, text, 0, text.length()))
        .extracting(match -> patterns.get(match.pattern()))
        .isEqualTo(expected)
        .hasSizeGreaterThan(200);
  }

  private static String chinese(Random random, int length, int alphabet) {
    return random
        .ints(length, 0, alphabet)
        .mapToObj(c -> String.valueOf((char) ('\u4e00' + c)))
        .collect(Collectors.joining());
  }

  @Test
  void anAutomatonWithoutPatternsFindsNothing() {
    AhoCorasick automaton = AhoCorasick.of(ImmutableList.of());

    assertThat(all(automaton, "党的二十大", 0, 5)).isEmpty();
    assertThat(leftmostLongest(automaton, "党的二十大", 0, 5)).isEmpty();
    assertThat(automaton.indexOf("党")).isEqualTo(-1);
    assertThat(automaton.indexOf("")).isEqualTo(-1);
    assertThat(automaton.longestLength()).isZero();
  }

  @Test
  void timeIsLinearWherePatternsNestDeeply() {
    List<String> patterns =
        IntStream.range(0, 3_000).mapToObj(i -> "a".repeat(i) + "b" + (char) ('c' + i)).toList();
    AhoCorasick automaton = AhoCorasick.of(patterns);
    String text = "a".repeat(1_000_000);

    assertThat(leftmostLongest(automaton, text, 0, text.length())).isEmpty();
  }

  @Test
  void refusesPatternsThatAreEmptyOrTwice() {
    assertThatThrownBy(() -> AhoCorasick.of(List.of("党", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pattern 1 is empty");
    assertThatThrownBy(() -> AhoCorasick.of(List.of("党", "大会", "党")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pattern 党 stands in the list twice, at 0 and 2");
  }

  @Test
  void refusesARangeOutsideTheText() {
    AhoCorasick automaton = AhoCorasick.of(List.of("党"));

    assertThatThrownBy(() -> automaton.findAll("党", 0, 2, (s, e, p) -> {}))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
