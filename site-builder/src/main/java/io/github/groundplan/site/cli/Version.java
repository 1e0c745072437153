package io.github.groundplan.site.cli;

import java.util.Optional;
import picocli.CommandLine;

/** Tells the version that the jar's manifest names. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {"groundplan " + version.orElse("(not packaged)")};
  }
}
