package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.scaling.Desk.deeds;
import static io.github.groundplan.demo.scaling.Desk.dropped;
import static io.github.groundplan.demo.scaling.Desk.metric;
import static io.github.groundplan.demo.scaling.Desk.open;
import static io.github.groundplan.demo.scaling.Desk.over;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.policy.ScaleRule;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ScalabilityLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 5 says, against its demo and against theory. */
class ScalingLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("05-scaling");

  @Test
  void theDemoIsTheOneThatTheLessonSpeaksOf() {
    String block = "seed=7&pattern=spike&load=150&auto-scaler=yes&drain=yes&boot-time=10";
    LESSON.tells("```demo scaling " + block.replace("=", ": ").replace('&', ' ') + " ```");
    assertEquals(open("").settings(), open(block).settings());
    LESSON.tells("One server answers 20 requests a second");
    assertEquals(20, World.WORKERS / World.SERVICE_SECONDS, 1e-9);
    LESSON.tells("At 15 s the load jumps from 3 to 150 a second, and at 30 s it is gone");
    assertEquals(15, World.SPIKE_AT);
    assertEquals(30, World.SPIKE_AT + World.SPIKE_FOR);
    assertEquals(3, 150 / World.SPIKE_FACTOR);
    LESSON.tells("a new server takes 10 s to boot");
    LESSON.tells("The balancer in front of it has room for ten");
    assertEquals(10, World.MOST_SERVERS);
    LESSON.tells(rule().coolDownSeconds(), "adds one server and then waits ", "6", " s");
    LESSON.tells("press Scale up three times instead");
    assertEquals(1 << 3, World.LARGEST_SIZE);
  }

  private static ScaleRule rule() {
    for (NodeSpec node : World.watched(open("").settings()).nodes()) {
      if (node.kind() instanceof Kind.Server server) {
        return server.scale().orElseThrow();
      }
    }
    throw new AssertionError("no server");
  }

  @Test
  void theAutoScalerIsAsLateAsItSays() {
    Ledger ledger = over("").watch().orElseThrow().run().ledger();
    LESSON.tells("orders its first server at " + seconds(ledger.firstOrdered()));
    LESSON.tells("ready at " + seconds(ledger.firstReady()) + ", two seconds before");
    double noticed = ledger.firstOrdered() - World.SPIKE_AT;
    LESSON.tells(noticed, "In the demo that is ", "3", " s and 10 s against a spike of 15 s");
    LESSON.tells(ledger.firstReady() - ledger.firstOrdered(), "3 s and ", "10", " s against");
    LESSON.tells(World.SPIKE_FOR, "against a spike of ", "15", " s");
    LESSON.tells("saved 3 requests in a hundred");
    double saved =
        metric(over("auto-scaler=no"), "dropped-share") - metric(over(""), "dropped-share");
    Prose.assertRounded("3", 100 * saved);
  }

  private static String seconds(double time) {
    return Decimals.fixed(time, 1) + " s";
  }

  @Test
  void whoIsReadyDropsNothing() {
    for (double pressed : new double[] {0, 1, 4}) {
      Session<Growth> out = over("auto-scaler=no&" + deeds(pressed, "out", 9));
      assertEquals(0, dropped(out));
      LESSON.tells(
          metric(out, "p99"), "99 % are answered within ", "1.3", " s. You pay " + price(out));
      Session<Growth> up = over("auto-scaler=no&" + deeds(pressed, "up", 3));
      assertEquals(0, dropped(up));
      LESSON.tells(
          "99 % are answered within "
              + Quantity.duration(metric(up, "p99"))
              + ", for "
              + price(up));
    }
  }

  private static String price(Session<Growth> session) {
    return Quantity.dollarsPerHour(metric(session, "cost-per-hour"));
  }

  @Test
  void manyServersFailAsOftenAsItSays() {
    LESSON.tells(1000 / 1095.0, "1,000 servers ÷ 1,095 days = ", "0.913", " a day");
    LESSON.tells(7 * 1000 / 1095.0, "seven times that is ", "6.4", ".");
    assertEquals(1095, 3 * 365);
  }

  @Test
  void theGapBetweenTheLimitsIsWideEnough() {
    LESSON.tells("busier than " + Quantity.share(World.ADD_ABOVE));
    LESSON.tells("less busy than " + Quantity.share(World.REMOVE_BELOW));
    assertTrue(World.ADD_ABOVE / 2 > World.REMOVE_BELOW);
    LESSON.tells("a second one comes, and each is {{ 70 % / 2 }} busy");
    LESSON.tells("60 × 2 ÷ 3 = 40 %");
  }

  @Test
  void tenServersDoTheWorkThatTheLawSays() {
    ScalabilityLaw law = new ScalabilityLaw(1, 0.03, 0.001);
    LESSON.tells(
        "Assume that 3 % of the work is contended (α = 0.03) and each pair costs 0.1 % each way"
            + " (β = 0.001).");
    LESSON.tells("Ten servers: 10 ÷ (1 + 0.27 + 0.09) = ");
    assertEquals(10 / 1.36, law.speedup(10), 1e-12);
    for (int n = 1; n < 100; n++) {
      assertTrue(law.speedup(n) <= law.speedup(31), "the most is not at " + n);
    }
    assertTrue(law.speedup(60) < law.speedup(31), "the system has become slower");
    LESSON.tells("paid for 29 servers more");
  }
}
