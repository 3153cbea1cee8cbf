package io.github.tifa.benchmarks.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedClassesTest {
  @Test
  void packsFoldersAndDeletesItsOwn(@TempDir Path classes) throws IOException {
    Files.createDirectories(classes.resolve("a/b"));
    Files.writeString(classes.resolve("a/b/C.class"), "c");
    Path jar;
    try (SharedClasses shared = new SharedClasses("x.jar" + File.pathSeparator + classes)) {
      String[] entries = shared.classPath().split(File.pathSeparator, -1);

      assertThat(entries).hasSize(2).startsWith("x.jar");
      jar = Path.of(entries[1]);
      try (JarFile packed = new JarFile(jar.toFile())) {
        assertThat(packed.stream()).extracting(Object::toString).containsExactly("a/b/C.class");
      }
      assertThat(shared.reading("it")).startsWith("-XX:SharedArchiveFile=").endsWith("it");
    }
    assertThat(jar.getParent()).doesNotExist();
  }
}
