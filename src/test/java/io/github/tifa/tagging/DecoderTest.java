package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds both decoders against every sequence of labels there is. */
final class DecoderTest {
  private static final int LENGTH = 5;

  private static final float UNIT = 0.03f;

  private static LabelSet labels(boolean covering) {
    return covering ? LabelSet.words("w") : LabelSet.spans("n", ImmutableList.of("A", "B"));
  }

  private static List<byte[]> sequences(LabelSet labels) {
    List<byte[]> result = new ArrayList<>();
    extend(labels, new byte[LENGTH], 0, result);
    return result;
  }

  private static void extend(LabelSet labels, byte[] sequence, int at, List<byte[]> result) {
    if (at == LENGTH) {
      if (labels.mayEnd(sequence[at - 1])) {
        result.add(sequence.clone());
      }
      return;
    }
    for (int label = 0; label < labels.size(); label++) {
      if (at == 0 ? labels.mayBegin(label) : mayFollow(labels, label, sequence[at - 1])) {
        sequence[at] = (byte) label;
        extend(labels, sequence, at + 1, result);
      }
    }
  }

  private static boolean mayFollow(LabelSet labels, int label, int previous) {
    return labels.mayBegin(label)
        ? labels.mayEnd(previous)
        : !labels.mayEnd(previous) && labels.typeOf(previous) == labels.typeOf(label);
  }

  private static int[] random(Random random, int n) {
    return random.ints(n, -60, 60).toArray();
  }

  private static Head head(LabelSet labels, int[] transitions) {
    return new Head(labels, PatternKind.ALL, UNIT, transitions, new int[labels.size()]);
  }

  /** Returns the scores of each label at each position, that of the first label 0. */
  private static int[] emissions(Random random, int size) {
    int[] emissions = random(random, LENGTH * size);
    for (int i = 0; i < emissions.length; i += size) {
      emissions[i] = 0;
    }
    return emissions;
  }

  private static int score(Head head, int[] emissions, byte[] sequence) {
    LabelSet labels = head.labels();
    int score = 0;
    for (int i = 0; i < LENGTH; i++) {
      score += emissions[i * labels.size() + sequence[i]];
      int transition =
          i == 0 ? Transitions.NONE : Transitions.index(labels, sequence[i - 1], sequence[i]);
      score += transition == Transitions.NONE ? 0 : head.transitions()[transition];
    }
    return score;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void viterbiFindsTheBestSequence(boolean covering) {
    LabelSet labels = labels(covering);
    int size = labels.size();
    Random random = new Random(1);
    for (int trial = 0; trial < 20; trial++) {
      Head head = head(labels, random(random, Transitions.count(labels)));
      int[] emissions = emissions(random, size);
      byte[] best = new byte[LENGTH];
      LabelDecoder decoder = covering ? new WordDecoder(head) : new ViterbiDecoder(head);
      // The decoders read each position's scores from that of its second label on.
      decoder.decode(emissions, 1, size, LENGTH, best);
      int highest =
          sequences(labels).stream().mapToInt(s -> score(head, emissions, s)).max().orElseThrow();
      assertThat(score(head, emissions, best)).isEqualTo(highest);
      assertThat(sequences(labels)).anySatisfy(s -> assertThat(s).isEqualTo(best));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void probabilitiesAreThoseOfAllSequences(boolean covering) {
    LabelSet labels = labels(covering);
    int size = labels.size();
    Random random = new Random(2);
    Head head = head(labels, random(random, Transitions.count(labels)));
    int[] emissions = emissions(random, size);
    ForwardBackward probabilities = new ForwardBackward(labels);
    probabilities.transitions(scaled(head.transitions(), UNIT));
    double logSum = probabilities.read(scaled(emissions, UNIT), LENGTH);

    double sum = 0;
    double[] labelAtTwo = new double[size];
    double[] transitionAtTwo = new double[Transitions.count(labels)];
    double span = 0;
    for (byte[] sequence : sequences(labels)) {
      double weight = Math.exp(UNIT * score(head, emissions, sequence));
      sum += weight;
      labelAtTwo[sequence[2]] += weight;
      int transition = Transitions.index(labels, sequence[1], sequence[2]);
      if (transition != Transitions.NONE) {
        transitionAtTwo[transition] += weight;
      }
      if (sequence[1] == labels.label(0, LabelSet.BEGIN)
          && sequence[2] == labels.label(0, LabelSet.INSIDE)
          && sequence[3] == labels.label(0, LabelSet.END)) {
        span += weight;
      }
    }
    assertThat(logSum).isCloseTo(Math.log(sum), within(1e-3));
    for (int label = 0; label < size; label++) {
      assertThat(probabilities.label(2, label))
          .isCloseTo((float) (labelAtTwo[label] / sum), within(1e-4f));
    }
    for (int transition = 0; transition < transitionAtTwo.length; transition++) {
      assertThat(probabilities.transition(2, transition))
          .isCloseTo((float) (transitionAtTwo[transition] / sum), within(1e-4f));
    }
    assertThat(probabilities.span(1, 4, 0)).isCloseTo((float) (span / sum), within(1e-4f));
    assertThat(probabilities.span(2, 3, 0))
        .isCloseTo((float) (labelAtTwo[labels.label(0, LabelSet.SINGLE)] / sum), within(1e-4f));
  }

  private static float[] scaled(int[] values, float unit) {
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i] * unit;
    }
    return result;
  }
}
