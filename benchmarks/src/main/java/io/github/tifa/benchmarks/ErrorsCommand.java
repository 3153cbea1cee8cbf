package io.github.tifa.benchmarks;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.tifa.benchmarks.accuracy.ErrorKind;
import io.github.tifa.benchmarks.accuracy.ErrorSorter;
import io.github.tifa.benchmarks.accuracy.GoldDocument;
import io.github.tifa.benchmarks.accuracy.GoldStandard;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.SpanError;
import io.github.tifa.benchmarks.peers.Peer;
import io.github.tifa.benchmarks.peers.PeerName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the errors of a system by kind. */
@Command(
    name = "errors",
    mixinStandardHelpOptions = true,
    description = "Lists the errors of a system on one layer, sorted into kinds.")
final class ErrorsCommand implements Callable<Integer> {

  /** The layers that errors can be listed of. */
  enum Layer {
    NAMES(Label::isName),
    TERMS(label -> label == Label.POLICY_TERM),
    POSTS(label -> label == Label.POST),
    TIMES(label -> label == Label.TIME);

    private final Predicate<Label> labels;

    Layer(Predicate<Label> labels) {
      this.labels = labels;
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--system",
      defaultValue = "TIFA",
      description = "The system: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PeerName system;

  @Option(
      names = "--layer",
      defaultValue = "NAMES",
      description = "The layer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Layer layer;

  @Option(
      names = "--most",
      defaultValue = "1000000",
      description = "How many errors of each kind to list; all by default.")
  private int most;

  @Parameters(paramLabel = "GOLD", description = "A folder of .marked articles or a .bio file.")
  private Path gold;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Peer peer = system.load();
    ListMultimap<ErrorKind, SpanError> errors =
        MultimapBuilder.enumKeys(ErrorKind.class).arrayListValues().build();
    for (GoldDocument document : GoldStandard.open(gold)) {
      for (SpanError error :
          ErrorSorter.errors(
              document, peer.annotate(document.id(), document.text()), layer.labels)) {
        errors.put(error.kind(), error);
      }
    }
    for (ErrorKind kind : ErrorKind.values()) {
      out.printf("%n%s: %d%n", kind, errors.get(kind).size());
      errors.get(kind).stream()
          .limit(most)
          .forEach(
              error ->
                  out.printf(
                      "  gold %s | predicted %s | %s | %s%n",
                      error.gold(), error.predicted(), error.context(), error.document()));
    }
    out.flush();
    return 0;
  }
}
