package io.github.tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code in the README, which tests hold against code that runs. */
public final class Readme {
  private static final Path TESTS = Path.of("src/test/java");

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private Readme() {}

  /** Returns the blocks in {@code language}, the empty string for blocks that name none. */
  public static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /**
   * Checks that {@code test} holds the code of each Java block with {@code word} in it; white
   * space, comments and closing braces at the end may differ.
   */
  public static void assertShows(String word, Class<?> test) throws IOException {
    String source = Files.readString(TESTS.resolve(test.getName().replace('.', '/') + ".java"));
    List<String> shown = blocks("java").stream().filter(block -> block.contains(word)).toList();

    assertThat(shown).as("blocks with %s", word).isNotEmpty();
    for (String block : shown) {
      assertThat(dense(source)).contains(dense(block).replaceFirst("}+$", ""));
    }
  }

  private static String dense(String code) {
    return code.replaceAll("//.*", "").replaceAll("\\s+", "");
  }
}
