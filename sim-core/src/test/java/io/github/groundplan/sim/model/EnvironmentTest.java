package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RoundRobin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private final Environment environment = Environment.untraced(7);

  @Test
  void runIsIdleWhenOnlyWhatGoesOnForEverIsToCome() {
    assertTrue(environment.isIdle());
    EventHandler[] forEver = new EventHandler[1];
    forEver[0] =
        payload -> {
          environment.backgroundCame();
          environment.scheduleBackground(1, forEver[0], 0);
        };
    environment.scheduleBackground(1, forEver[0], 0);
    assertTrue(environment.isIdle());
    environment.simulation().schedule(2.5, payload -> {}, 0);
    assertFalse(environment.isIdle());
    environment.simulation().runUntil(3);
    assertTrue(environment.isIdle());
  }

  @Test
  void requestsAreNumberedFromOne() {
    assertEquals(1, environment.nextRequest());
    assertEquals(2, environment.nextRequest());
  }

  @Test
  void streamOfANameDependsOnTheSeedAndTheNameAlone() {
    double first = environment.stream("a").nextDouble();
    environment.stream("b").nextDouble();
    assertEquals(first, environment.stream("a").nextDouble());
    assertEquals(first, Environment.untraced(7).stream("a").nextDouble());
    assertNotEquals(first, Environment.untraced(8).stream("a").nextDouble());
    assertNotEquals(first, environment.stream("b").nextDouble());
  }

  @Test
  void seedsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Environment.untraced(-1));
    assertThrows(IllegalArgumentException.class, () -> Environment.untraced(1L << 32));
  }

  /** Each refusal is followed by the next request at the same instant, for ever. */
  @Test
  void usersWhoNeverThinkBeforeAServerThatRefusesAreStoppedWithTheReason() {
    Environment untraced = Environment.untraced(1);
    Work work = Work.of(1, millis(10)).withQueueLimit(0);
    Server app = new Server(untraced, "app", work, Admission.open());
    Link link = new Link(untraced, "clients", app, Path.free());
    Route route = new Route(untraced, "clients-app", new RoundRobin(), List.of(link));
    Population population =
        new Population(
            untraced,
            new Population.Settings(
                "clients", new Arrivals.Users(2, millis(0)), 0, Optional.empty(), Optional.empty()),
            new Target("app", route, CallPolicy.plain()),
            new Everybody());
    population.start();
    IllegalStateException stop =
        assertThrows(IllegalStateException.class, () -> untraced.simulation().runUntil(1));
    assertEquals("the clock stands still at 0 s, where events go on and on", stop.getMessage());
  }

  /** Counts nothing and never has enough. */
  private static final class Everybody implements Census {
    @Override
    public boolean sent() {
      return true;
    }

    @Override
    public void ended(boolean isCounted, Answer answer, double seconds) {}

    @Override
    public boolean isFull() {
      return false;
    }
  }
}
