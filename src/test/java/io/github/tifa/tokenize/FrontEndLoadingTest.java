package io.github.tifa.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Token;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What loading a front end does to the world outside it. The libraries load once in a virtual
 * machine, so each test starts one of its own.
 */
final class FrontEndLoadingTest {

  /** Loads both front ends and uses them. */
  static final class Load {
    public static void main(String[] args) {
      HanLpTokenizer.create().tokenize("马兴瑞在新疆主持会议。");
      JiebaTokenizer.create().tokenize("马兴瑞在新疆主持会议。");
    }
  }

  /** Loads both front ends while another thread prints. */
  static final class LoadWhileAnotherPrints {
    public static void main(String[] args) throws InterruptedException {
      Thread other =
          new Thread(
              () -> {
                for (int i = 0; i < 200; i++) {
                  System.out.println("other");
                  sleep();
                }
              });
      other.start();
      JiebaTokenizer.create();
      System.out.println("after");
      other.join();
    }

    private static void sleep() {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Prints the words and tags before and after everything mutable in HanLP was changed. */
  static final class ChangeHanLp {
    public static void main(String[] args) {
      String raw = "马兴瑞在新疆主持会议，ＧＤＰ增长５％。";
      HanLpTokenizer before = HanLpTokenizer.create();
      ImmutableList<Token> tokens = before.tokenize(raw);
      com.hankcs.hanlp.HanLP.Config.Normalization = true;
      com.hankcs.hanlp.HanLP.Config.ShowTermNature = false;
      com.hankcs.hanlp.dictionary.CustomDictionary.insert("瑞在新疆主", "nz 9999");
      com.hankcs.hanlp.dictionary.CustomDictionary.add("疆主持会", "nz 9999");
      if (!before.tokenize(raw).equals(tokens)
          || !HanLpTokenizer.create().tokenize(raw).equals(tokens)) {
        System.out.println("changed");
      }
    }
  }

  @Test
  void printsNothingAndWritesNoFile(@TempDir Path directory) throws Exception {
    assertThat(run(Load.class, directory)).isEmpty();
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("output"));
    }
  }

  @Test
  void letsOtherThreadsPrint(@TempDir Path directory) throws Exception {
    assertThat(run(LoadWhileAnotherPrints.class, directory).lines())
        .containsOnly("other", "after")
        .hasSize(201);
  }

  @Test
  void isNotChangedByTheConfigurationOfHanLp(@TempDir Path directory) throws Exception {
    assertThat(run(ChangeHanLp.class, directory)).isEmpty();
  }

  private static String run(Class<?> main, Path directory) throws Exception {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                    main.getName()))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
