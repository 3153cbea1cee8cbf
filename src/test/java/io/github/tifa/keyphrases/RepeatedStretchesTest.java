package io.github.tifa.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class RepeatedStretchesTest {

  private static boolean[] blocked(String text) {
    boolean[] blocked = new boolean[text.length()];
    for (int i = 0; i < blocked.length; i++) {
      blocked[i] = text.charAt(i) == '.';
    }
    return blocked;
  }

  private static Map<String, List<Integer>> found(String text) {
    Map<String, List<Integer>> found = new TreeMap<>();
    RepeatedStretches.visit(
        text,
        blocked(text),
        5,
        (starts, from, to, length) -> {
          List<Integer> places = new ArrayList<>();
          for (int i = from; i < to; i++) {
            places.add(starts[i]);
          }
          found.put(text.substring(starts[from], starts[from] + length), places);
        });
    return found;
  }

  /** Holds every stretch against every place. */
  private static Map<String, List<Integer>> naive(String text) {
    Map<String, List<Integer>> found = new TreeMap<>();
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 2; end <= Math.min(text.length(), start + 5); end++) {
        String stretch = text.substring(start, end);
        if (stretch.indexOf('.') < 0 && !found.containsKey(stretch)) {
          List<Integer> places = new ArrayList<>();
          for (int i = 0; i + stretch.length() <= text.length(); i++) {
            if (text.startsWith(stretch, i)) {
              places.add(i);
            }
          }
          if (places.size() > 1 && isUnit(text, places, stretch.length())) {
            found.put(stretch, places);
          }
        }
      }
    }
    return found;
  }

  private static boolean isUnit(String text, List<Integer> places, int length) {
    String padded = "." + text + ".";
    String left = "";
    String right = "";
    for (int place : places) {
      left += padded.charAt(place);
      right += padded.charAt(place + length + 1);
    }
    return varies(left) && varies(right);
  }

  private static boolean varies(String neighbours) {
    return neighbours.indexOf('.') >= 0 || neighbours.chars().distinct().count() > 1;
  }

  @Property
  void findsWhatANaiveSearchFinds(
      @ForAll
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = '.', to = '.')
          @StringLength(max = 30)
          String text) {
    assertThat(found(text)).isEqualTo(naive(text));
  }

  @Test
  void aPartOfALongerUnitIsNone() {
    assertThat(found("补肾活血.用补肾活血治")).containsOnlyKeys("补肾活血");
  }
}
