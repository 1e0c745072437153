package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All experiments: takes the better part of an hour, and so runs only if asked for by its tag. */
@Tag("whole")
class WholeValidationTest extends AgreementWithTheory {
  /** What this run came to, to be put in the page's place. */
  private static final Path RESULT = Path.of("target", "validation.md");

  WholeValidationTest() {
    super(Catalogue.experiments());
  }

  @Test
  void thePageShowsTheSameToTheLastByte() throws IOException {
    String page = Document.render(Catalogue.FAMILIES, findings());
    Files.writeString(RESULT, page);
    assertEquals(page, Document.read());
  }
}
