package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.scaling.Desk.deeds;
import static io.github.groundplan.demo.scaling.Desk.dropped;
import static io.github.groundplan.demo.scaling.Desk.metric;
import static io.github.groundplan.demo.scaling.Desk.open;
import static io.github.groundplan.demo.scaling.Desk.over;
import static io.github.groundplan.demo.scaling.Desk.requests;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.number.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the runs that it speaks of. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/scaling.md");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    String block = "seed=7&pattern=spike&load=150&auto-scaler=yes&drain=yes&boot-time=10";
    assertEquals(open("").settings(), open(block).settings());
    PAGE.tells(block.replace("=", ": ").replace('&', ' '));
  }

  @Test
  void thePageTellsHowLateTheAutoScalerIs() {
    Session<Growth> run = over("");
    Ledger ledger = run.watch().orElseThrow().run().ledger();
    PAGE.tells("orders its first server at " + seconds(ledger.firstOrdered()));
    PAGE.tells("booted at " + seconds(ledger.firstReady()) + ", two seconds before the spike");
    assertEquals(2, World.SPIKE_AT + World.SPIKE_FOR - ledger.firstReady(), 0.05);
    int ended = requests(run).arrivals() - requests(run).inFlight();
    PAGE.tells(
        Quantity.count(dropped(run))
            + " of "
            + Quantity.count(ended)
            + " requests are dropped, "
            + share(run));
    PAGE.tells("it would have been " + share(over("auto-scaler=no")));
    PAGE.tells("not save the day, with " + share(over("boot-time=1")) + " dropped");
  }

  @Test
  void thePageTellsWhatReadinessCosts() {
    Session<Growth> out = over("auto-scaler=no&" + deeds(0, "out", 9));
    Session<Growth> up = over("auto-scaler=no&" + deeds(0, "up", 3));
    assertEquals(0, dropped(out));
    assertEquals(0, dropped(up));
    PAGE.tells(
        "Ten servers cost "
            + price(out)
            + ", and 99 % of the requests are answered within "
            + Quantity.duration(metric(out, "p99")));
    PAGE.tells(
        "One machine of size 8 costs "
            + price(up)
            + ", and 99 % are answered within "
            + Quantity.duration(metric(up, "p99")));
  }

  @Test
  void thePageTellsWhatIsAssumed() {
    PAGE.tells(World.WORKERS + " workers and room for " + World.PLACES + " more");
    PAGE.tells("A request is " + Quantity.plainDuration(World.SERVICE_SECONDS) + " of work");
    assertEquals(20, World.WORKERS / World.SERVICE_SECONDS, 1e-9);
    PAGE.tells("One server answers 20 a second");
    PAGE.tells("busier than " + Quantity.share(World.ADD_ABOVE) + " on average");
    PAGE.tells("below " + Quantity.share(World.REMOVE_BELOW));
    PAGE.tells(
        "take "
            + Quantity.plainDuration(World.TO_BALANCER_SECONDS)
            + " to the balancer and "
            + Quantity.plainDuration(World.TO_SERVER_SECONDS)
            + " on to a server");
    String prices = "";
    for (int size = 1; size <= World.LARGEST_SIZE; size *= 2) {
      prices += "$" + Decimals.fixed(Price.server(size), 2);
      prices += size == 1 ? " an hour for size 1, " : " for size " + size + ", ";
    }
    PAGE.tells(prices + "the largest, and $" + Decimals.fixed(Price.BALANCER, 2));
    PAGE.tells(
        "passes in "
            + whole(World.RUN_SECONDS)
            + ". A real day is "
            + Quantity.count(86_400 / World.RUN_SECONDS)
            + " times as long");
  }

  @Test
  void thePageTellsWhatComesAndWhatTheAutoScalerDoes() {
    double load = open("").settings().amount(World.LOAD);
    PAGE.tells(
        "With seed 7, "
            + Quantity.count(load / World.SPIKE_FACTOR)
            + " requests a second come, and between "
            + whole(World.SPIKE_AT)
            + " and "
            + whole(World.SPIKE_AT + World.SPIKE_FOR)
            + " there are "
            + Quantity.count(load)
            + ".");
    PAGE.tells("The auto-scaler looks every " + whole(World.LOOK_SECONDS) + ", and");
    PAGE.tells("A boot time of 1 s does not save the day");
    String rest = whole(World.COOL_DOWN_SECONDS);
    PAGE.tells("only one server is added every " + rest);
    PAGE.tells("changes nothing for " + rest + " after a change");
  }

  private static String whole(double seconds) {
    return Quantity.count(seconds) + " s";
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
}
