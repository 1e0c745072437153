package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All experiments: takes the better part of an hour, and so runs only if asked for by its tag. */
@Tag("whole")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeValidationTest {
  /** What this run came to, to be put in the page's place. */
  private static final Path RESULT = Path.of("target", "validation.md");

  private List<List<Finding>> findings;

  @BeforeAll
  void experiment() throws InterruptedException, ExecutionException, IOException {
    findings = Workshop.run(Catalogue.experiments(), done -> {});
    Files.writeString(RESULT, Document.render(Catalogue.FAMILIES, findings));
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
  void thePageShowsTheSameToTheLastByte() throws IOException {
    assertEquals(Files.readString(RESULT), Document.read());
  }
}
