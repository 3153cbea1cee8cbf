package io.github.tifa.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;

/** A progress bar on standard error for many files, when that is a terminal; otherwise nothing. */
final class Progress implements AutoCloseable {
  private static final int MANY = 20;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(int files) {
    if (files < MANY || !Help.Ansi.AUTO.enabled()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder().setTaskName("annotate").setInitialMax(files).build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
