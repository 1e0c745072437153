package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```yaml\n(title: A shop .*?)```\n.*?sim run shop.yaml\n```\n\n```\n(.*?)```\n",
          Pattern.DOTALL);

  @TempDir private Path folder;
  private Matcher example;

  @BeforeEach
  void findTheExample() throws IOException {
    example = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
    assertTrue(example.find());
  }

  @Test
  void theReportIsThatOfTheScenario() {
    String file = Said.file(folder, "shop.yaml", example.group(1));

    assertEquals(example.group(2), Said.to("sim", "run", file).fine());
  }
}
