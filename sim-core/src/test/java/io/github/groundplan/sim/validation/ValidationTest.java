package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A part of all experiments, small enough for every build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTest {
  private List<List<Finding>> findings;

  @BeforeAll
  void experiment() throws InterruptedException, ExecutionException {
    findings = Workshop.run(Catalogue.quick(), done -> {});
  }

  @Test
  void everyIntervalIsNarrow() {
    assertEquals(List.of(), Verdict.of(Document.flat(findings)).tooWide());
  }

  @Test
  void nothingIsFarOff() {
    assertEquals(List.of(), Verdict.of(Document.flat(findings)).farOff());
  }

  @Test
  void noMoreIntervalsMissThanChanceAllows() {
    Verdict verdict = Verdict.of(Document.flat(findings));
    assertTrue(verdict.misses() <= verdict.allowed(), verdict::toString);
  }

  @Test
  void thePageShowsTheSameToTheLastDigit() throws IOException {
    String page = Document.read();
    for (List<Finding> some : findings) {
      String rows = Document.rows(some);
      assertTrue(page.contains(rows), () -> "docs/validation.md has not:\n" + rows);
    }
  }
}
