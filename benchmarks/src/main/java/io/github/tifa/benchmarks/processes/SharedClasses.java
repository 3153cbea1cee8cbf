package io.github.tifa.benchmarks.processes;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Archives of loaded classes that virtual machines share (application class-data sharing), in a
 * temporary folder, which is deleted when closed. A virtual machine archives classes of jars only,
 * so the folders of the class path are packed.
 */
public final class SharedClasses implements AutoCloseable {
  private static final Splitter ENTRIES = Splitter.on(File.pathSeparatorChar).omitEmptyStrings();

  private final Path folder;
  private final String classPath;

  /** Packs the folders of a class path. */
  public SharedClasses(String classPath) throws IOException {
    this.folder = Files.createTempDirectory("classes");
    List<String> jars = new ArrayList<>();
    for (String entry : ENTRIES.split(classPath)) {
      Path path = Path.of(entry);
      jars.add(Files.isDirectory(path) ? pack(path, jars.size()).toString() : entry);
    }
    this.classPath = String.join(File.pathSeparator, jars);
  }

  private Path pack(Path classes, int number) throws IOException {
    Path jar = folder.resolve(number + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> add(packed, classes, file));
    }
    return jar;
  }

  private static void add(JarOutputStream jar, Path classes, Path file) {
    try {
      String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
      jar.putNextEntry(new JarEntry(name));
      Files.copy(file, jar);
      jar.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the class path of the processes that write and read archives. */
  public String classPath() {
    return classPath;
  }

  /** Returns the option by which a virtual machine archives, at its end, what it has loaded. */
  public String writing(String archive) {
    return "-XX:ArchiveClassesAtExit=" + folder.resolve(archive);
  }

  /** Returns the option by which a virtual machine takes its classes from an archive. */
  public String reading(String archive) {
    return "-XX:SharedArchiveFile=" + folder.resolve(archive);
  }

  @Override
  public void close() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
