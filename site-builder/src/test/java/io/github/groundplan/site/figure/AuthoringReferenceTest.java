package io.github.groundplan.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.figure.function.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds what {@code docs/authoring.md} says of figures. */
class AuthoringReferenceTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("^\\| `\\{\\{ (.*) }}` \\| (.*) \\|$", Pattern.MULTILINE);

  private final Computed computed = new Computed();
  private String text = "";

  @BeforeEach
  void read() throws IOException {
    text = Files.readString(Path.of("../docs/authoring.md"));
  }

  @Test
  void everyExampleComesToWhatItSays() {
    Matcher examples = EXAMPLE.matcher(text);
    int count = 0;
    while (examples.find()) {
      assertEquals(examples.group(2), computed.text(examples.group(1)), examples.group(1));
      count++;
    }
    assertTrue(count >= 15, () -> "only a few examples");
  }

  @Test
  void allFunctionsAreListed() {
    String table = Library.of(new PageRuns(Map.of(), new RunCache(Demos.all()))).reference();

    assertTrue(text.contains("<!-- functions -->\n" + table + "<!-- /functions -->\n"), table);
  }

  @Test
  void theMistakeThatIsShownIsToldLikeThat() {
    String said = computed.mistakes("mm1(0.9).respose");

    assertTrue(text.contains(": error: there is no figure \"respose\" here\n"), text);
    assertTrue(said.contains(": error: there is no figure \"respose\" here\n"), said);
    assertTrue(said.contains("  hint: did you mean \"response\"?\n"), said);
  }
}
