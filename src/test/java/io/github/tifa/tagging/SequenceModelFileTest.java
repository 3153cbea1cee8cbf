package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SequenceModelFileTest {
  private static final byte[] FILE = SequenceModelFile.write(TinyModel.train(1));

  private static SequenceModel read(byte[] bytes) {
    return SequenceModelFile.read(new ByteArrayInputStream(bytes), "tiny.bin");
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() {
    assertThat(SequenceModelFile.write(read(FILE))).isEqualTo(FILE);
  }

  @Test
  void readsHeadsAndTrainingRecord() {
    SequenceModel model = read(FILE);
    assertThat(model.heads()).extracting(LabelSet::name).containsExactly("names", "words");
    assertThat(model.heads().get(0).types())
        .isEqualTo(ImmutableList.of("PERSON", "PLACE", "ORGANIZATION"));
    assertThat(model.trainingRecord()).contains("seed 1", "tiny (1 texts");
  }

  @Test
  void anyChangedByteIsReported() {
    Random random = new Random(4);
    for (int n = 0; n < 300; n++) {
      byte[] damaged = FILE.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> read(damaged))
          .isInstanceOf(ResourceException.class)
          .hasMessageStartingWith("tiny.bin: ");
    }
  }

  @Test
  void anyMissingEndIsReported() {
    for (int length : new int[] {0, 3, 15, 16, 100, FILE.length / 2, FILE.length - 1}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(FILE, length)))
          .isInstanceOf(ResourceException.class)
          .hasMessageStartingWith("tiny.bin: ");
    }
  }

  @Test
  void damageBehindARightChecksumIsReported() {
    Random random = new Random(5);
    int reported = 0;
    for (int n = 0; n < 300; n++) {
      byte[] damaged = FILE.clone();
      damaged[16 + random.nextInt(damaged.length - 16)] ^= (byte) 0x80;
      ModelSections.seal(damaged);
      SequenceModel model;
      try {
        model = read(damaged);
      } catch (ResourceException e) {
        assertThat(e).hasMessageStartingWith("tiny.bin: ");
        reported++;
        continue;
      }
      // A bit that only fills the last byte of the deflated body says nothing.
      assertThat(SequenceModelFile.write(model)).isEqualTo(FILE);
    }
    assertThat(reported).isGreaterThan(290);
  }

  @Test
  void sectionsThatWouldFillTheMemoryAreRefused() {
    ByteBuffer file = ByteBuffer.allocate(100_000).position(16);
    file.putInt(1).putInt(100 << 20).putInt(file.remaining() - 8);
    ModelSections.seal(file.array());
    assertThatThrownBy(() -> read(file.array()))
        .isInstanceOf(ResourceException.class)
        .hasMessage("tiny.bin: is damaged: its sections grow from 100000 bytes to 104857600");
  }

  @Test
  void wordsOfNoClassHaveNoTags() {
    long word = Vocabulary.encode(new char[] {'喀', '什'}, 1, 0);
    Vocabulary vocabulary =
        Vocabulary.of(ImmutableList.of("place"), new long[] {1}, new long[] {word});
    int wordClass = vocabulary.classOf(new char[] {'喀', '什'});
    assertThat(wordClass).isEqualTo(1);
    assertThat(vocabulary.tagsOf(wordClass)).isZero();
    assertThat(vocabulary.tagsOf(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(floats = {0, -1, Float.NaN, 1e-9f})
  void headsWithoutAUsableUnitAreRefused(float unit) {
    LabelSet labels = LabelSet.spans("names", ImmutableList.of("PERSON"));
    int[] transitions = new int[Transitions.count(labels)];
    assertThatThrownBy(
            () -> new Head(labels, ImmutableSet.of(), unit, transitions, new int[labels.size()]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("counts in units of " + unit);
  }

  @Test
  void headsOfTooManyTypesAreRefused() {
    List<String> types = IntStream.range(0, 32).mapToObj(i -> "TYPE" + i).toList();
    assertThatThrownBy(() -> LabelSet.spans("names", types))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("head names has 32 types");
    assertThat(LabelSet.spans("names", types.subList(0, 31)).size()).isEqualTo(125);
  }

  @Test
  void foreignFilesAndVersionsAreNamed() {
    assertThatThrownBy(() -> read("{\"schemaVersion\":1}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("is not a Tifa model");
    byte[] later = FILE.clone();
    later[11] = 99;
    assertThatThrownBy(() -> read(later))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("has format version 99, expected 5");
    assertThatThrownBy(() -> SequenceModelFile.read(Path.of("no-such-model.bin")))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no-such-model.bin: cannot be read");
  }
}
