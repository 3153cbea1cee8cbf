package io.github.tifa.benchmarks.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CslReaderTest {
  @TempDir private Path folder;

  @Test
  void readsTextsAndKeywords() throws IOException {
    assertThat(read("to keywords\t水运工程的管理.\t项目管理_水运工程\nto keywords\t二\t二\n"))
        .containsExactly(
            new KeywordText("水运工程的管理.", ImmutableSet.of("项目管理", "水运工程")),
            new KeywordText("二", ImmutableSet.of("二")));
  }

  @Test
  void namesFileAndLineOfADamagedLine() {
    assertThatExceptionOfType(ResourceException.class)
        .isThrownBy(() -> read("to keywords\t一\t一\nto keywords\t二\n"))
        .withMessageContaining("csl.tsv:2");
    assertThatExceptionOfType(ResourceException.class)
        .isThrownBy(() -> read("to keywords\t一\t_\n"))
        .withMessageContaining("csl.tsv:1");
  }

  private List<KeywordText> read(String lines) throws IOException {
    return CslReader.read(Files.writeString(folder.resolve("csl.tsv"), lines));
  }
}
