package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a gold standard by what it is: a folder of marked articles or a two-column file. */
public final class GoldStandard {
  private GoldStandard() {}

  /**
   * Returns the texts of a gold standard in a fixed order.
   *
   * @throws IllegalArgumentException if {@code path} is neither a folder nor a {@code .bio} file
   */
  public static ImmutableList<GoldDocument> open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return MarkedReader.readFolder(path);
    }
    if (path.toString().endsWith(".bio")) {
      return BioReader.read(path);
    }
    throw new IllegalArgumentException(
        path + " is neither a folder of .marked files nor a .bio file");
  }

  /**
   * Returns the last two parts of a path, so that results name no folder of the machine they were
   * made on.
   */
  public static String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    int count = absolute.getNameCount();
    return absolute.subpath(Math.max(0, count - 2), count).toString().replace('\\', '/');
  }
}
