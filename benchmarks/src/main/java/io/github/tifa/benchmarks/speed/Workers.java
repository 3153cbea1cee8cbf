package io.github.tifa.benchmarks.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share out the texts of a workload: whoever is free takes the next one. */
final class Workers implements AutoCloseable {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ExecutorService pool = Executors.newCachedThreadPool();

  /**
   * Runs one round.
   *
   * @throws IllegalStateException if the work fails; its cause is what the work threw
   */
  Cost run(Workload workload, int round) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Callable<Cost> worker = () -> work(workload, round, next);
    long start = System.nanoTime();
    long bytes = 0;
    int checksum = 0;
    for (Future<Cost> done : pool.invokeAll(Collections.nCopies(workload.threads(), worker))) {
      try {
        bytes += done.get().allocatedBytes();
        checksum ^= done.get().checksum();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the work of " + workload.name() + " failed", e.getCause());
      }
    }
    return new Cost(System.nanoTime() - start, bytes, checksum);
  }

  private static Cost work(Workload workload, int round, AtomicInteger next) throws Exception {
    long start = System.nanoTime();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    int checksum = 0;
    for (int text = next.getAndIncrement();
        text < workload.texts();
        text = next.getAndIncrement()) {
      checksum ^= workload.work().process(round, text);
    }
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    return new Cost(System.nanoTime() - start, bytes, checksum);
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
