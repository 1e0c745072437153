package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void theDemoComesFirstAndItsStateSecond() {
    String run = Said.to("sim", "demo", "send-request", "seed=8&run=one").fine();

    assertTrue(run.startsWith("0.000000 s  1  REQUEST_SENT  client  server"), run);
    assertNotEquals(run, Said.to("sim", "demo", "send-request", "run=one").fine());
    assertEquals(
        Said.to("sim", "demo", "send-request", "seed=7").fine(),
        Said.to("sim", "demo", "send-request").fine());
  }

  @Test
  void anUnknownDemoIsToldWithThoseThatAreThere() {
    Said said = Said.to("sim", "demo", "send-requset", "seed=7");

    assertEquals(2, said.exitCode());
    String expected = "There is no demo \"send-requset\". There are: send-request";
    assertTrue(said.err().startsWith(expected), said.err());
  }

  @Test
  void aWrongStateIsTold() {
    Said said = Said.to("sim", "demo", "send-request", "distance=mars");

    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("distance takes same-city, same-continent"), said.err());
  }
}
