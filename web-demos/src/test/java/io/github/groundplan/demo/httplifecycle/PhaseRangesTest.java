package io.github.groundplan.demo.httplifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.httplifecycle.Mode.Connection;
import io.github.groundplan.demo.httplifecycle.Mode.Protocol;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.Tally;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every phase can take, as computed and as drawn. */
class PhaseRangesTest {
  private static final double EXACT = 1e-12;

  /** In whole milliseconds, by hand: round trips times 10 to 100, and the rest of the table. */
  private static final Map<Mode, String> TOTALS =
      Map.of(
          new Mode(Protocol.HTTP_1, Connection.COLD), "140 to 1,370 ms",
          new Mode(Protocol.HTTP_2, Connection.COLD), "130 to 1,270 ms",
          new Mode(Protocol.HTTP_3, Connection.COLD), "120 to 1,170 ms",
          new Mode(Protocol.HTTP_1, Connection.WARM), "70 to 900 ms",
          new Mode(Protocol.HTTP_2, Connection.WARM), "70 to 900 ms",
          new Mode(Protocol.HTTP_3, Connection.WARM), "70 to 900 ms",
          new Mode(Protocol.HTTP_1, Connection.RESUMED), "110 to 1,220 ms",
          new Mode(Protocol.HTTP_2, Connection.RESUMED), "100 to 1,120 ms",
          new Mode(Protocol.HTTP_3, Connection.RESUMED), "90 to 1,020 ms");

  @Test
  void theUsualModeSpansTheTableExactly() {
    Range total = Scene.total(Samples.USUAL);
    assertEquals(0.130, total.low(), EXACT);
    assertEquals(1.270, total.high(), EXACT);
  }

  @Test
  void everyModeHasTheRangeThatItsRoundTripsMake() {
    for (Mode mode : Samples.modes()) {
      assertEquals(TOTALS.get(mode), Scene.total(mode).text(), mode::toString);
    }
  }

  @Test
  void theEndsOfTheRangesAreTheRunsOfTheExtremeDraws() {
    for (Mode mode : Samples.modes()) {
      Run shortest = Run.of(mode, Samples.LOWEST, Optional.empty());
      Run longest = Run.of(mode, Samples.HIGHEST, Optional.empty());
      for (Phase phase : Phase.values()) {
        Range range = Scene.range(mode, phase);
        assertEquals(range.low(), shortest.log(phase).length(), EXACT, mode + " " + phase);
        assertEquals(range.high(), longest.log(phase).length(), EXACT, mode + " " + phase);
      }
      assertEquals(Scene.total(mode).low(), shortest.total(), EXACT, mode::toString);
      assertEquals(Scene.total(mode).high(), longest.total(), EXACT, mode::toString);
    }
  }

  @Test
  void tenThousandDrawsStayWithinAndMeetTheClosedFormOnAverage() {
    for (Mode mode : Samples.modes()) {
      Draws draws = new Draws(1);
      Tally totals = new Tally();
      for (int i = 0; i < 10_000; i++) {
        Draw draw = draws.next();
        for (Phase phase : Phase.values()) {
          double seconds = draw.seconds(mode, phase);
          Range range = Scene.range(mode, phase);
          assertTrue(range.low() <= seconds && seconds <= range.high(), phase + " " + draw);
        }
        totals.add(draw.total(mode));
      }
      // One wrong alarm in a thousand for each mode; the seed is fixed.
      Interval mean = Interval.of(totals, 0.999);
      assertTrue(mean.contains(Scene.total(mode).mean()), mode + " " + mean);
    }
  }

  @Test
  void theMeanOfManyRunsIsTheMiddleOfTheRange() {
    assertEquals(0.7, Scene.total(Samples.USUAL).mean(), EXACT);
    assertTrue(Draws.sample(3710, Samples.USUAL).contains(0.7));
  }

  @Test
  void aRunIsTheFirstDrawOfItsSample() {
    Draw first = new Draws(5).next();
    for (Mode mode : Samples.modes()) {
      assertEquals(first.total(mode), Samples.run(5, mode).total(), EXACT);
    }
  }
}
