package io.github.tifa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The entry point of the command line. Without a command it annotates a bundled sample article,
 * which shows a newcomer what the library does.
 */
@Command(
    name = "tifa",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Reads Chinese news: people, places, bodies, posts, times and policy terms.",
    footer = "Without a command it annotates a bundled sample article.",
    subcommands = {
      AnnotateCommand.class,
      CompareCommand.class,
      TermsCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      MineTermsCommand.class
    })
public final class TifaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Creates the command; picocli fills in the specification. */
  @SuppressWarnings("NullAway.Init") // picocli sets the specification before it calls the command.
  public TifaCommand() {}

  /**
   * Runs the command line and exits with its status: 0 done, 1 some input failed, 2 wrong usage.
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line, printing UTF-8 whatever the platform's default is. */
  static CommandLine commandLine() {
    return new CommandLine(new TifaCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(new PlainErrors());
  }

  @Override
  public Integer call() throws Exception {
    new SampleRun(spec.commandLine().getOut()).run();
    return 0;
  }
}
