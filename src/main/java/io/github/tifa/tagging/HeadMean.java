package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.tagging.PatternTable.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The mean of one head of several models, which differ in what counted how much when they were
 * trained: it is less at the mercy of each. Used once; not thread-safe.
 */
public final class HeadMean {
  private static final int SLOTS = 16;
  private static final int GREATEST = HeadWeights.BIAS - 1;

  private final ImmutableList<SequenceModel> models;
  private final Head first;

  /** The number of the head in each model. */
  private final int[] numbers;

  /** For each pattern the sums of its weights, slot by slot. */
  private final Map<Integer, int[]> sums = new HashMap<>();

  private final Set<Integer> leading = new LinkedHashSet<>();

  private HeadMean(List<SequenceModel> models, String head) {
    this.models = ImmutableList.copyOf(models);
    this.numbers = models.stream().mapToInt(model -> numberOf(model, head)).toArray();
    this.first = models.get(0).headList().get(numbers[0]);
  }

  /**
   * Returns a model whose only head is the mean of a head of several models.
   *
   * @param models the models, one as often as it counts
   * @param least the rows are left out in which no weight comes to it, in the unit of the head
   * @throws IllegalArgumentException if there is no model, or one lacks the head, or they do not
   *     agree in their vocabulary or in the head's labels, kinds of patterns and unit
   */
  public static SequenceModel of(List<SequenceModel> models, String head, int least) {
    checkArgument(!models.isEmpty(), "no models");
    return new HeadMean(models, head).mean(least);
  }

  private static int numberOf(SequenceModel model, String head) {
    return IntStream.range(0, model.headList().size())
        .filter(i -> model.headList().get(i).labels().name().equals(head))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a model lacks the head " + head));
  }

  private SequenceModel mean(int least) {
    int[] transitions = new int[first.transitions().length];
    int[] bias = new int[first.bias().length];
    // What is frequent in the last one comes first.
    Set<Integer> order = new LinkedHashSet<>();
    for (int i = models.size() - 1; i >= 0; i--) {
      Head head = models.get(i).headList().get(numbers[i]);
      check(models.get(i), head);
      add(head.transitions(), transitions);
      add(head.bias(), bias);
      models.get(i).patterns().addHashes(order);
      models.get(i).patterns().parts(numbers[i]).forEach(this::add);
    }
    divide(transitions);
    divide(bias);
    Map<Integer, Part> parts = new HashMap<>();
    for (int hash : order) {
      Part part = part(hash, least);
      if (part.slots() != 0) {
        parts.put(hash, part);
      }
    }
    order.retainAll(parts.keySet());
    Head mean = new Head(first.labels(), first.kinds(), first.unit(), transitions, bias);
    return new SequenceModel(
        record(least),
        ImmutableList.of(mean),
        models.get(0).vocabulary(),
        PatternTable.of(order, ImmutableList.of(parts)));
  }

  private void check(SequenceModel model, Head head) {
    checkArgument(
        model.vocabulary().isSameAs(models.get(0).vocabulary()), "the vocabularies differ");
    checkArgument(
        head.labels().toString().equals(first.labels().toString())
            && head.kinds().equals(first.kinds())
            && head.unit() == first.unit(),
        "the heads %s differ",
        first.labels());
  }

  private static void add(int[] from, int[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private void add(int hash, Part part) {
    int lanes = first.lanes();
    int[] sum = sums.computeIfAbsent(hash, unused -> new int[SLOTS * lanes]);
    int at = 0;
    for (int slot = 0; slot < SLOTS - 1; slot++) {
      if (((part.slots() >>> slot) & 1) != 0) {
        for (int lane = 0; lane < lanes; lane++) {
          sum[slot * lanes + lane] += (part.rows()[at++] & 0xff) - HeadWeights.BIAS;
        }
      }
    }
    if ((part.slots() & HeadWeights.LEADS) != 0) {
      leading.add(hash);
    }
  }

  private void divide(int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.round(values[i] / (float) models.size());
    }
  }

  private Part part(int hash, int least) {
    int[] mean = sums.getOrDefault(hash, new int[0]);
    divide(mean);
    int lanes = first.lanes();
    byte[] rows = new byte[mean.length];
    int slots = leading.contains(hash) ? HeadWeights.LEADS : 0;
    int at = 0;
    for (int from = 0; from < mean.length; from += lanes) {
      int[] row = Arrays.copyOfRange(mean, from, from + lanes);
      if (Arrays.stream(row).map(Math::abs).max().orElse(0) >= Math.max(1, least)) {
        slots |= 1 << (from / lanes);
        for (int weight : row) {
          int kept = Math.max(-GREATEST, Math.min(GREATEST, weight));
          rows[at++] = (byte) (kept + HeadWeights.BIAS);
        }
      }
    }
    return new Part(slots, Arrays.copyOf(rows, at));
  }

  /** Returns what the records of the models say of the head. */
  private String record(int least) {
    StringBuilder record = new StringBuilder();
    record.append("mean of ").append(models.size()).append(", least ").append(least);
    String name = first.labels().name() + "[";
    models.forEach(
        model ->
            model
                .trainingRecord()
                .lines()
                .filter(line -> line.startsWith("seed") || line.startsWith(name))
                .forEach(line -> record.append('\n').append(line)));
    return record.toString();
  }
}
