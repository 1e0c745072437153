package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What has to be true of findings, however many experiments they are of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgreementWithTheory {
  private final List<Experiment> experiments;
  private List<List<Finding>> findings = List.of();

  AgreementWithTheory(List<Experiment> experiments) {
    this.experiments = experiments;
  }

  @BeforeAll
  final void experiment() throws InterruptedException, ExecutionException {
    findings = Workshop.run(experiments);
  }

  /** What came of each experiment. */
  final List<List<Finding>> findings() {
    return findings;
  }

  @Test
  final void everyIntervalIsNarrow() {
    assertEquals(List.of(), verdict().tooWide());
  }

  @Test
  final void nothingIsFarOff() {
    assertEquals(List.of(), verdict().farOff());
  }

  @Test
  final void noMoreIntervalsMissThanChanceAllows() {
    assertTrue(verdict().misses() <= verdict().allowed(), () -> verdict().toString());
  }

  private Verdict verdict() {
    return Verdict.of(Document.flat(findings));
  }
}
