package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of all experiments, small enough for every build. */
class ValidationTest extends AgreementWithTheory {
  ValidationTest() {
    super(Catalogue.quick());
  }

  @Test
  void thePageShowsTheSameToTheLastDigit() throws IOException {
    String page = Document.read();
    for (List<Finding> some : findings()) {
      String rows = Document.rows(some);
      assertTrue(page.contains(rows), () -> "docs/validation.md has not:\n" + rows);
    }
  }
}
