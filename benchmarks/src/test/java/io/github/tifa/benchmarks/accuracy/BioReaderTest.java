package io.github.tifa.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BioReaderTest {
  @TempDir private Path folder;

  @Test
  void readsSentencesAndTheirNames() throws IOException {
    List<GoldDocument> documents =
        read("马\tB-PER\n兴\tI-PER\n瑞\tI-PER\n在\tO\n喀\tB-LOC\n什\tI-LOC\n\n兵\tB-ORG\n团\tI-ORG\n");

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).text()).isEqualTo("马兴瑞在喀什");
    assertThat(surfaces(documents.get(0))).containsExactly("PERSON 马兴瑞", "PLACE 喀什");
    assertThat(surfaces(documents.get(1))).containsExactly("ORGANIZATION 兵团");
  }

  @Test
  void beginTagSeparatesNeighboursAndOtherTypesArePassedOver() throws IOException {
    List<GoldDocument> documents = read("中\tB-LOC\n俄\tB-LOC\n今\tB-T\n年\tI-T\n");

    assertThat(surfaces(documents.get(0))).containsExactly("PLACE 中", "PLACE 俄");
  }

  @Test
  void namesFileAndLineOfADamagedLine() {
    assertThatExceptionOfType(ResourceException.class)
        .isThrownBy(() -> read("马\tB-PER\n兴\n"))
        .withMessageContaining("gold.bio:2")
        .withMessageContaining("兴");
    assertThatExceptionOfType(ResourceException.class)
        .isThrownBy(() -> read("马\tX\n"))
        .withMessageContaining("gold.bio:1");
  }

  private List<GoldDocument> read(String lines) throws IOException {
    return BioReader.read(Files.writeString(folder.resolve("gold.bio"), lines));
  }

  private static List<String> surfaces(GoldDocument document) {
    return document.spans().stream()
        .map(span -> span.label() + " " + span.span().of(document.text()))
        .toList();
  }
}
