package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void aRunIsPrintedEventByEvent() {
    String said = Said.to("sim", "demo", "send-request", "seed=7&run=one").fine();
    assertTrue(said.contains("REQUEST_SENT"), said);
    assertTrue(said.stripTrailing().matches("(?s).* events, trace hash [0-9a-f]+"), said);
  }

  @Test
  void aCalculationIsPrintedStepByStep() {
    String said = Said.to("sim", "demo", "capacity", "preset=chat&daily-users=20M").fine();
    assertTrue(said.startsWith("Capacity estimate: A service of your own\n"), said);
    assertTrue(said.contains("= 20,000,000 × 80 a day = 1,600,000,000 a day\n"), said);
    assertTrue(said.endsWith("servers\n"), said);
  }

  @Test
  void theStateMayBeLeftOut() {
    assertTrue(Said.to("sim", "demo", "capacity").fine().contains("Capacity estimate: Microblog"));
  }

  @Test
  void aWrongStateIsRefused() {
    Said said = Said.to("sim", "demo", "capacity", "daily-users=0");
    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("daily-users takes a number from 1 to"), said.err());
  }

  @Test
  void anUnknownDemoIsNamedBesideThoseThereAre() {
    Said said = Said.to("sim", "demo", "capcity");
    assertEquals(2, said.exitCode());
    assertTrue(said.err().contains("There is no demo \"capcity\". There are: "), said.err());
  }
}
