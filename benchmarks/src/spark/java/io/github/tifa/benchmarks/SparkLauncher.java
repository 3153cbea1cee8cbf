package io.github.tifa.benchmarks;

import com.google.common.base.Splitter;
import io.github.tifa.benchmarks.processes.JavaProcess;
import java.io.IOException;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/** Runs {@link SparkCommand} in a virtual machine that opens what Spark asks for. */
public final class SparkLauncher {
  private SparkLauncher() {}

  /** Passes its arguments on, and ends with the status of the command. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> options =
        Splitter.on(' ').omitEmptyStrings().splitToList(JavaModuleOptions.defaultModuleOptions());
    System.exit(
        new JavaProcess(options, SparkCommand.class, List.of(args)).run(System.out::println));
  }
}
