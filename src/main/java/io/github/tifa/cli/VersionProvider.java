package io.github.tifa.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar; classes run from a folder have none. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = TifaCommand.class.getPackage().getImplementationVersion();
    return new String[] {"tifa " + Objects.requireNonNullElse(version, "(development)")};
  }
}
