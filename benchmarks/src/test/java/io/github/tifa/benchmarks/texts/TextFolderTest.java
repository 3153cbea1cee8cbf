package io.github.tifa.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TextFolderTest {

  @Test
  void writesItsTextsAndDeletesThemWhenClosed() throws IOException {
    Path path;
    try (TextFolder folder = new TextFolder(2, number -> "第" + number + "篇")) {
      path = folder.path();

      assertThat(folder.characters()).isEqualTo(6);
      assertThat(folder.read(1)).isEqualTo("第1篇");
      assertThat(path).isDirectory();
    }
    assertThat(path).doesNotExist();
  }
}
