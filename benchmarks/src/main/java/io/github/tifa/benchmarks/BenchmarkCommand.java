package io.github.tifa.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmark harness: measures Tifa and other libraries. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures Tifa and other libraries.",
    subcommands = {
      AccuracyCommand.class,
      AttendanceCommand.class,
      EntitiesCommand.class,
      ErrorsCommand.class,
      FolderCommand.class,
      JmhCommand.class,
      KeyphrasesCommand.class,
      MemoryCommand.class,
      PairsCommand.class,
      ReportCommand.class,
      ScalingCommand.class,
      SoakCommand.class,
      SpeedCommand.class,
      StartCommand.class,
      StatementsCommand.class,
      StructureCommand.class,
      TermsCommand.class,
      TimeValuesCommand.class,
      TimesCommand.class,
      WordsCommand.class
    })
public final class BenchmarkCommand {

  /** Runs a command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BenchmarkCommand()).execute(args));
  }
}
