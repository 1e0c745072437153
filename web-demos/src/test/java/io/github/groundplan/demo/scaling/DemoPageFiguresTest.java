package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.scaling.Desk.deeds;
import static io.github.groundplan.demo.scaling.Desk.dropped;
import static io.github.groundplan.demo.scaling.Desk.metric;
import static io.github.groundplan.demo.scaling.Desk.open;
import static io.github.groundplan.demo.scaling.Desk.over;
import static io.github.groundplan.demo.scaling.Desk.requests;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the demo's own page claims, against the runs that it speaks of. */
class DemoPageFiguresTest {
  private static final Path PAGE = Path.of("../content/demos/scaling.md");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() throws IOException {
    String block = "seed=7&pattern=spike&load=150&auto-scaler=yes&drain=yes&boot-time=10";
    assertEquals(open("").settings(), open(block).settings());
    assertTold(block.replace("=", ": ").replace('&', ' '));
  }

  @Test
  void thePageTellsHowLateTheAutoScalerIs() throws IOException {
    Session<Growth> run = over("");
    Ledger ledger = run.watch().orElseThrow().run().ledger();
    assertTold("orders its first server at " + seconds(ledger.firstOrdered()));
    assertTold("booted at " + seconds(ledger.firstReady()) + ", two seconds before the spike");
    assertEquals(2, World.SPIKE_AT + World.SPIKE_FOR - ledger.firstReady(), 0.05);
    int ended = requests(run).arrivals() - requests(run).inFlight();
    assertTold(
        Quantity.count(dropped(run))
            + " of "
            + Quantity.count(ended)
            + " requests are dropped, "
            + share(run));
    assertTold("it would have been " + share(over("auto-scaler=no")));
    assertTold("not save the day, with " + share(over("boot-time=1")) + " dropped");
  }

  @Test
  void thePageTellsWhatReadinessCosts() throws IOException {
    Session<Growth> out = over("auto-scaler=no&" + deeds(0, "out", 9));
    Session<Growth> up = over("auto-scaler=no&" + deeds(0, "up", 3));
    assertEquals(0, dropped(out));
    assertEquals(0, dropped(up));
    assertTold(
        "Ten servers cost "
            + price(out)
            + ", and 99 % of the requests are answered within "
            + Quantity.duration(metric(out, "p99")));
    assertTold(
        "One machine of 8x costs "
            + price(up)
            + ", and 99 % are answered within "
            + Quantity.duration(metric(up, "p99")));
  }

  @Test
  void thePageTellsWhatIsAssumed() throws IOException {
    assertTold(World.WORKERS + " workers and room for " + World.PLACES + " more");
    assertTold("A request is " + Quantity.plainDuration(World.SERVICE_SECONDS) + " of work");
    assertEquals(20, World.WORKERS / World.SERVICE_SECONDS, 1e-9);
    assertTold("One server answers 20 a second");
    assertTold("busier than " + Quantity.share(World.ADD_ABOVE) + " on average");
    assertTold("below " + Quantity.share(World.REMOVE_BELOW));
    assertEquals(0.16, World.TRAVEL_SECONDS, 1e-12);
    assertTold("take 60 ms to the balancer and 20 ms on to a server");
    String prices = "";
    for (int size = 1; size <= World.LARGEST_SIZE; size *= 2) {
      prices += "$" + Decimals.fixed(Price.server(size), 2);
      prices += size == 1 ? " an hour for size 1, " : " for " + size + "x, ";
    }
    assertTold(prices + "the largest, and $" + Decimals.fixed(Price.BALANCER, 2));
    assertEquals(86_400 / World.RUN_SECONDS, 1440);
    assertTold("passes in 60 s. A real day is 1,440 times as long");
  }

  private static String price(Session<Growth> session) {
    return Quantity.dollarsPerHour(metric(session, "cost-per-hour"));
  }

  private static String share(Session<Growth> session) {
    return Quantity.fineShare(metric(session, "dropped-share"));
  }

  private static String seconds(double time) {
    return Decimals.fixed(time, 1) + " s";
  }

  private static void assertTold(String sentence) throws IOException {
    String text = Files.readString(PAGE).replaceAll("\\s+", " ");
    assertTrue(text.contains(sentence), sentence);
  }
}
