package io.github.groundplan.sim.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExponentsTest {
  @Test
  void everyDigitIsRaised() {
    assertEquals("⁰", Exponents.raised(0));
    assertEquals("¹²³⁴⁵⁶⁷⁸⁹⁰", Exponents.raised(1_234_567_890));
  }

  @Test
  void whatIsBelowOneHasARaisedMinus() {
    assertEquals("⁻¹²", Exponents.raised(-12));
  }
}
