package io.github.tifa.spark;

import io.github.tifa.Tifa;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An analyser that is built at its first use and does not travel. Thread-safe. */
final class LazyTifa implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TifaSource source;
  private transient @Nullable Tifa tifa;

  LazyTifa(TifaSource source) {
    this.source = source;
  }

  synchronized Tifa get() {
    Tifa built = tifa;
    if (built == null) {
      built = source.create();
      tifa = built;
    }
    return built;
  }
}
