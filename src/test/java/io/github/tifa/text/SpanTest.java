package io.github.tifa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SpanTest {

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), Arbitraries.integers().between(1, 5))
        .as((start, length) -> new Span(start, start + length));
  }

  @Test
  void refusesWhatIsNoSpan() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessage("not a span: start 3, end 3");
    assertThatThrownBy(() -> new Span(-1, 3)).hasMessage("not a span: start -1, end 3");
    assertThatThrownBy(() -> new Span(4, 3)).hasMessage("not a span: start 4, end 3");
  }

  @Test
  void ordersTheEnclosingSpanFirst() {
    List<Span> spans = new ArrayList<>(List.of(new Span(1, 2), new Span(0, 1), new Span(0, 5)));
    Collections.sort(spans);
    assertThat(spans).containsExactly(new Span(0, 5), new Span(0, 1), new Span(1, 2));
  }

  @Test
  void survivesSerialisationAndPrintsItself() {
    assertThat(SerializableTester.reserializeAndAssert(new Span(2, 5))).hasToString("[2, 5)");
  }

  @Property
  void overlapsIfOneCodeUnitLiesInBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    boolean shared = false;
    for (int i = 0; i < 20; i++) {
      shared |= a.start() <= i && i < a.end() && b.start() <= i && i < b.end();
    }
    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void containsWhatItOverlapsWhole(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    boolean all = true;
    for (int i = b.start(); i < b.end(); i++) {
      all &= a.start() <= i && i < a.end();
    }
    assertThat(a.contains(b)).isEqualTo(all);
    assertThat(a.contains(a)).isTrue();
  }

  @Property
  void compareToIsConsistentWithEquals(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void slicesItsLength(@ForAll("spans") Span span) {
    assertThat(span.of("改革开放与现代化建设新成就会")).hasSize(span.length());
  }
}
