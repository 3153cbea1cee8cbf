package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
  void foreignFilesAndVersionsAreNamed() {
    assertThatThrownBy(() -> read("{\"schemaVersion\":1}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("is not a Tifa model");
    byte[] later = FILE.clone();
    later[11] = 99;
    assertThatThrownBy(() -> read(later))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("has format version 99, expected 4");
    assertThatThrownBy(() -> SequenceModelFile.read(Path.of("no-such-model.bin")))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no-such-model.bin: cannot be read");
  }
}
