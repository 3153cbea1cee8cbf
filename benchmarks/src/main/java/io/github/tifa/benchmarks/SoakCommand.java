package io.github.tifa.benchmarks;

import io.github.tifa.Tifa;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates articles and hostile texts without a pause and watches the heap. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description =
        "Annotates articles, damaged articles and random UTF-16 on several threads; prints the heap"
            + " that is in use after a collection, several times, and ends at the first exception.")
final class SoakCommand implements Callable<Integer> {
  private static final int SAMPLES = 10;
  private static final int RANDOM_LENGTH = 2000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--minutes",
      defaultValue = "10",
      description = "How long to go on. Default: ${DEFAULT-VALUE}.")
  private double minutes;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "How many threads annotate. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Parameters(paramLabel = "DIR", description = "A folder of .txt articles.")
  private Path folder;

  @Override
  public Integer call() throws Exception {
    List<String> articles = articles();
    Tifa tifa = Tifa.create();
    AtomicLong annotated = new AtomicLong();
    long nanos = (long) (minutes * Duration.ofMinutes(1).toNanos());
    long end = System.nanoTime() + nanos;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CompletionService<Void> workers = new ExecutorCompletionService<>(executor);
    try {
      for (int i = 0; i < threads; i++) {
        Random random = new Random(i);
        workers.submit(
            () -> {
              while (System.nanoTime() < end) {
                tifa.annotate(next(articles, random));
                annotated.incrementAndGet();
              }
              return null;
            });
      }
      int running = threads;
      PrintWriter out = spec.commandLine().getOut();
      for (int i = 1; i <= SAMPLES; i++) {
        long due = end - nanos + nanos / SAMPLES * i;
        while (running > 0 && awaitOne(workers, due)) {
          running--;
        }
        out.printf("%d texts, %d MiB of heap in use%n", annotated.get(), heapInUse() >> 20);
        out.flush();
      }
      for (; running > 0; running--) {
        workers.take().get();
      }
    } finally {
      executor.shutdownNow();
    }
    return 0;
  }

  /**
   * Waits for the end of a worker.
   *
   * @return whether one ended in time
   * @throws ExecutionException if it ended by an exception
   */
  private static boolean awaitOne(CompletionService<Void> workers, long due)
      throws InterruptedException, ExecutionException {
    Future<Void> done = workers.poll(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (done == null) {
      return false;
    }
    done.get();
    return true;
  }

  private List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no .txt file below " + folder);
    }
    return articles;
  }

  /** Returns an article, one with a character changed and its end cut off, or random UTF-16. */
  private static String next(List<String> articles, Random random) {
    StringBuilder text = new StringBuilder(articles.get(random.nextInt(articles.size())));
    int kind = random.nextInt(4);
    if (kind == 0) {
      text.setLength(random.nextInt(text.length() + 1));
      text.insert(random.nextInt(text.length() + 1), (char) random.nextInt(1 << Character.SIZE));
    } else if (kind == 1) {
      text.setLength(0);
      for (int i = random.nextInt(RANDOM_LENGTH); i > 0; i--) {
        text.append((char) random.nextInt(1 << Character.SIZE));
      }
    }
    return text.toString();
  }

  private static long heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
