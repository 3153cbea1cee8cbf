package io.github.tifa.benchmarks.jmh;

import com.google.common.collect.ImmutableList;
import io.github.tifa.benchmarks.peers.PeerName;
import io.github.tifa.benchmarks.processes.JavaProcess;
import io.github.tifa.benchmarks.texts.TextShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A run of the benchmarks under JMH, each in a process of its own, with its profiler of garbage.
 *
 * @param gold the folder or file of articles
 * @param forks processes a benchmark
 * @param warmUp iterations that do not count, of each process
 * @param iterations iterations that count, of each process
 * @param milliseconds how long an iteration is, at the least
 * @param threads how many threads run a benchmark at once, each on all texts
 */
public record JmhRun(
    Path gold, int forks, int warmUp, int iterations, int milliseconds, int threads) {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Runs the stages of the analysis on articles. */
  public ImmutableList<JmhScore> stages() throws RunnerException, IOException {
    return run(options(StageBenchmark.class, List.of(TextShape.ARTICLE)));
  }

  /** Runs whole libraries on texts of every shape. */
  public ImmutableList<JmhScore> whole(List<PeerName> peers, List<TextShape> shapes)
      throws RunnerException, IOException {
    return run(
        options(WholeBenchmark.class, shapes)
            .param("system", peers.stream().map(Enum::name).toArray(String[]::new)));
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, List<TextShape> shapes) {
    return new OptionsBuilder()
        .include(benchmark.getName().replace(".", "\\.") + "\\.")
        .param("gold", gold.toString())
        .param("shape", shapes.stream().map(Enum::name).toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .forks(forks)
        .warmupIterations(warmUp)
        .warmupTime(TimeValue.milliseconds(milliseconds))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(milliseconds))
        .threads(threads)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private ImmutableList<JmhScore> run(ChainedOptionsBuilder options)
      throws RunnerException, IOException {
    // The processes are launched with what this property says, which inside a build tool names the
    // tool.
    System.setProperty("java.class.path", JavaProcess.classPath());
    ImmutableList.Builder<JmhScore> scores = ImmutableList.builder();
    for (RunResult result : new Runner(options.build()).run()) {
      scores.add(score(result));
    }
    return scores.build();
  }

  private JmhScore score(RunResult run) throws IOException {
    BenchmarkParams params = run.getParams();
    TextShape shape = TextShape.valueOf(params.getParam("shape"));
    double characters = TextState.texts(gold, shape).stream().mapToLong(String::length).sum();
    String system = params.getParam("system");
    Result<?> time = run.getPrimaryResult();
    return new JmhScore(
        time.getLabel(),
        system == null ? PeerName.TIFA : PeerName.valueOf(system),
        shape,
        threads,
        time.getScore() / characters,
        time.getScoreError() / characters,
        run.getSecondaryResults().get(ALLOCATION).getScore() / characters);
  }
}
