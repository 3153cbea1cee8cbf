package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.tagging.train.WordClustering;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordClustersTest {
  private static final ImmutableList<String> CITIES = ImmutableList.of("喀什", "和田", "伊宁", "库车");
  private static final ImmutableList<String> MEETINGS = ImmutableList.of("全会", "例会", "年会", "晨会");

  @Test
  void wordsAmongLikeWordsShareACluster() {
    WordClusters clusters = clustering(200).cluster(6);
    assertThat(CITIES.stream().map(word -> clusterOf(clusters, word)).distinct()).hasSize(1);
    assertThat(MEETINGS.stream().map(word -> clusterOf(clusters, word)).distinct()).hasSize(1);
    assertThat(clusterOf(clusters, "喀什")).isNotEqualTo(clusterOf(clusters, "全会"));
    assertThat(clusterOf(clusters, "没有")).isEqualTo(WordClusters.UNKNOWN);
  }

  @Test
  void theSameTextsGiveTheSameClusters() {
    assertThat(clustering(50).cluster(6).words()).isEqualTo(clustering(50).cluster(6).words());
  }

  @Test
  void rareWordsAreInNoCluster() {
    WordClustering clustering = clustering(50);
    for (int n = 0; n < 4; n++) {
      clustering.add("在延安开会。");
    }
    assertThat(clusterOf(clustering.cluster(6), "延安")).isEqualTo(WordClusters.UNKNOWN);
    clustering.add("在延安开会。");
    assertThat(clusterOf(clustering.cluster(6), "延安")).isNotEqualTo(WordClusters.UNKNOWN);
  }

  @Test
  void everyWordIsFoundAndNoOther() {
    Random random = new Random(3);
    long[] hashes = LongStream.generate(random::nextLong).limit(3_000).toArray();
    long[] words = new long[hashes.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = WordClusters.encode(hashes[i], 1 + i % WordClusters.MOST);
    }
    WordClusters clusters = WordClusters.of(words);
    for (int i = 0; i < words.length; i++) {
      assertThat(clusters.of(hashes[i])).isEqualTo(1 + i % WordClusters.MOST);
      assertThat(clusters.of(~hashes[i])).isEqualTo(WordClusters.UNKNOWN);
    }
    assertThat(WordClusters.none().of(hashes[0])).isEqualTo(WordClusters.UNKNOWN);
  }

  @Test
  void clustersOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordClusters.of(new long[] {WordClusters.encode(7 << 20, 0)}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WordClusters.of(new long[] {WordClusters.encode(7 << 20, WordClusters.MOST + 1)}));
    assertThatIllegalArgumentException().isThrownBy(() -> clustering(1).cluster(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clustering(1).cluster(WordClusters.MOST + 1));
  }

  @Test
  void aWordSpeaksByItsClusterForItselfAndItsNeighbours() {
    Vocabulary vocabulary =
        vocabulary()
            .withClusters(
                WordClusters.of(
                    new long[] {
                      WordClusters.encode(hash("喀什"), 5), WordClusters.encode(hash("全会"), 9)
                    }));
    RecordingSink sink = new RecordingSink();
    char[] text = "在喀什开全会".toCharArray();
    new PatternExtractor(
            vocabulary, ImmutableSet.of(PatternKind.CLUSTER, PatternKind.CLUSTER_AROUND))
        .extract(text, 0, text.length, sink);
    assertThat(sink.added)
        .contains(
            // 喀什 itself, for the word before it, and for the word behind it.
            "CLUSTER 5 slot 0 at 1",
            "CLUSTER 5 slot 2 at 2",
            "CLUSTER 5 slot 11 at 0",
            "CLUSTER 5 slot 7 at 3",
            "CLUSTER 9 slot 0 at 4",
            // 开 stands between the two.
            "CLUSTER_AROUND " + (5 << 10 | 9) + " slot 3 at 3")
        .doesNotHaveDuplicates();
  }

  private static WordClustering clustering(int sentences) {
    Random random = new Random(1);
    WordClustering clustering = new WordClustering(vocabulary());
    for (int n = 0; n < sentences; n++) {
      clustering.add(
          "在"
              + CITIES.get(random.nextInt(CITIES.size()))
              + "开"
              + MEETINGS.get(random.nextInt(MEETINGS.size()))
              + "。");
    }
    return clustering;
  }

  private static Vocabulary vocabulary() {
    long[] words =
        Stream.of(CITIES, MEETINGS, List.of("在", "开", "延安"))
            .flatMap(List::stream)
            .mapToLong(word -> Vocabulary.encode(word.toCharArray(), 0, 10))
            .boxed()
            .sorted(Long::compareUnsigned)
            .mapToLong(Long::longValue)
            .toArray();
    return Vocabulary.of(ImmutableList.of("word"), new long[] {1}, words);
  }

  private static int clusterOf(WordClusters clusters, String word) {
    return clusters.of(hash(word));
  }

  private static long hash(String word) {
    return Hashing.word(word.toCharArray(), 0, word.length());
  }

  /** Notes what is added; a pattern's handle is its place in the list of those found. */
  private static final class RecordingSink implements PatternSink {
    private final List<String> found = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    @Override
    public int find(PatternKind kind, long key) {
      found.add(kind + " " + key);
      return found.size() - 1;
    }

    @Override
    public void find(PatternKind kind, long[] keys, int count, int[] handles) {
      for (int i = 0; i < count; i++) {
        handles[i] = find(kind, keys[i]);
      }
    }

    @Override
    public boolean leads(int pattern) {
      return false;
    }

    @Override
    public void add(int pattern, int slot, int position) {
      added.add(found.get(pattern) + " slot " + slot + " at " + position);
    }

    @Override
    public void addRun(int pattern, int first, int slots, int length) {
      throw new AssertionError("no pattern of words is a run");
    }
  }
}
