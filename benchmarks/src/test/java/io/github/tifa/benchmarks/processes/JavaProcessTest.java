package io.github.tifa.benchmarks.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JavaProcessTest {

  /** Prints its arguments and ends with how many there are. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] args) {
      List.of(args).forEach(System.out::println);
      System.exit(args.length);
    }
  }

  /** Does not end by itself. */
  static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) throws InterruptedException {
      Thread.sleep(Duration.ofMinutes(5).toMillis());
    }
  }

  @Test
  void passesOnWhatIsPrintedAndTheExitStatus() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();

    int exit = new JavaProcess(List.of(), Echo.class, List.of("a", "b c")).run(lines::add);

    assertThat(lines).containsExactly("a", "b c");
    assertThat(exit).isEqualTo(2);
  }

  @Test
  void endsAProcessThatTakesTooLong() throws IOException, InterruptedException {
    int exit =
        new JavaProcess(List.of(), Sleeper.class, List.of())
            .run(line -> {}, Duration.ofMillis(200));

    assertThat(exit).isNotZero();
  }
}
