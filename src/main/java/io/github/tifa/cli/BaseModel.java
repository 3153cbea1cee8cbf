package io.github.tifa.cli;

import java.util.Locale;

/** Where the heads come from that are not trained. */
enum BaseModel {
  BUNDLED,
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
