package io.github.tifa.spark;

import io.github.tifa.Tifa;
import java.io.Serializable;

/**
 * Builds an analyser where it is needed. It travels to the executors in place of the analyser, so
 * what a lambda captures has to be serialisable, and files that it reads have to be there.
 */
@FunctionalInterface
public interface TifaSource extends Serializable {
  /** Returns a new analyser. */
  Tifa create();
}
