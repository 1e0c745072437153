package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What --help says stands on a terminal of 80 columns as it was written. */
class HelpTest {
  private static final int COLUMNS = 80;

  static Stream<CommandSpec> commands() {
    return below(Groundplan.commands(ContentFolder.pipeline(), Surroundings.detect()))
        .map(CommandLine::getCommandSpec);
  }

  private static Stream<CommandLine> below(CommandLine command) {
    Stream<CommandLine> deeper =
        command.getSubcommands().values().stream().distinct().flatMap(HelpTest::below);
    return Stream.concat(Stream.of(command), deeper);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineOfAFooterIsBroken(CommandSpec command) {
    for (String line : command.usageMessage().footer()) {
      String shown = line.replace("%%", "%");
      assertTrue(shown.length() <= COLUMNS, () -> shown.length() + " columns: " + shown);
    }
  }
}
