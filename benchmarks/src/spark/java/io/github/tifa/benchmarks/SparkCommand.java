package io.github.tifa.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.speed.InterleavedRounds;
import io.github.tifa.benchmarks.speed.Speed;
import io.github.tifa.benchmarks.speed.Workload;
import io.github.tifa.benchmarks.texts.ParagraphMix;
import io.github.tifa.spark.AnnotateArticles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what Spark costs on top of the library, on one core. */
@Command(
    name = "spark",
    mixinStandardHelpOptions = true,
    description =
        "Prints characters a second on one thread: the library by itself, and on local Spark with"
            + " one slot, where every column is made and thrown away.")
final class SparkCommand implements Callable<Integer> {
  private static final String CSV_HEADER =
      "date,"
          + Machine.CSV_HEADER
          + ",gold,system,articles,rounds,chars_per_second,slowest,fastest,ratio_to_library";

  private static final StructType COLUMNS =
      new StructType().add("number", DataTypes.IntegerType).add("text", DataTypes.StringType);

  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      defaultValue = "3000",
      description = "How many articles a round reads. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How many rounds count. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--csv", description = "Appends the results to this file.")
  private Path csv;

  @Parameters(
      paramLabel = "GOLD",
      description = "A folder of .marked articles or a .bio file, whose paragraphs are mixed.")
  private Path gold;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new SparkCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ParagraphMix mix =
        new ParagraphMix(GoldStandard.open(gold).stream().map(GoldDocument::text).toList());
    List<String> texts = IntStream.range(0, articles).mapToObj(mix::article).toList();
    Tifa tifa = Tifa.create();
    Workload library =
        new Workload(
            "library",
            1,
            texts.size(),
            characters(texts),
            (round, text) -> tifa.annotate(texts.get(text)).mentions().size());
    SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    try {
      report(
          new InterleavedRounds(InterleavedRounds.WARM_UP, rounds)
              .measure(ImmutableList.of(library, spark(spark, texts))));
    } finally {
      spark.stop();
    }
    return 0;
  }

  private static long characters(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }

  /** A round is one job over articles that lie in Spark's memory already. */
  private static Workload spark(SparkSession spark, List<String> texts) {
    List<Row> rows =
        IntStream.range(0, texts.size())
            .mapToObj(number -> RowFactory.create(number, texts.get(number)))
            .toList();
    Dataset<Row> input = spark.createDataFrame(rows, COLUMNS).coalesce(1).cache();
    Dataset<Row> annotated = AnnotateArticles.create(spark).annotate(input, "number", "text");
    return new Workload(
        "Spark",
        1,
        1,
        characters(texts),
        (round, job) -> {
          annotated.write().format("noop").mode("overwrite").save();
          return 0;
        });
  }

  private void report(List<Speed> speeds) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-10s %14s %12s %12s %7s%n", "", "characters/s", "slowest", "fastest", "ratio");
    for (Speed speed : speeds) {
      double ratio = speed.ratioTo(speeds.get(0));
      out.printf(
          "%-10s %,14.0f %,12.0f %,12.0f %6.2fx%n",
          speed.name(), speed.median(), speed.slowest(), speed.fastest(), ratio);
      if (csv != null) {
        Machine machine = Machine.current();
        new ResultFile(csv, CSV_HEADER)
            .row(
                LocalDate.now(),
                machine.os(),
                machine.cores(),
                machine.jdk(),
                GoldStandard.name(gold),
                speed.name(),
                articles,
                speed.rounds().size(),
                Math.round(speed.median()),
                Math.round(speed.slowest()),
                Math.round(speed.fastest()),
                String.format(Locale.ROOT, "%.2f", ratio));
      }
    }
    out.flush();
  }
}
