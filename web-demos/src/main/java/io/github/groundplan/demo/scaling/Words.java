package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.film.Narration;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.Map;

/** What is seen, in a sentence or two that last for longer than a frame. */
final class Words {
  /** What the stage calls the balancer. */
  private static final Map<String, String> NAMES = Map.of("lb", "the balancer");

  private final Situation now;

  private Words(Situation now) {
    this.now = now;
  }

  /** What the session shows, or what there is to do. */
  static String of(Situation now) {
    Words words = new Words(now);
    if (now.moment.isEmpty()) {
      return load(now.session.settings())
          + " One server is ready; it answers 20 a second at most. Press Play, then scale.";
    }
    return now.isOver() ? words.outcome() : words.underWay(now.moment.get());
  }

  /** The load in a sentence. */
  static String load(Values settings) {
    double highest = settings.amount(World.LOAD);
    return switch (settings.text(World.PATTERN)) {
      case World.WAVE ->
          "A day in a minute: "
              + rate(highest * World.NIGHT_SHARE)
              + " requests a second at night, "
              + rate(highest)
              + " at noon.";
      case World.SPIKE ->
          rate(highest / World.SPIKE_FACTOR)
              + " requests a second, and for 15 s fifty times as many: "
              + rate(highest)
              + ".";
      default -> rate(highest) + " requests a second, all the time.";
    };
  }

  private static String rate(double perSecond) {
    return Decimals.shortest(perSecond);
  }

  private String underWay(Moment seen) {
    if (!now.session.isPlaying() && seen.events() > 0) {
      return Narration.tell(now.run().film(), seen.events() - 1, NAMES);
    }
    return strain(seen) + coming();
  }

  private String strain(Moment seen) {
    Figures last = seen.last(1);
    String servers = now.serving == 1 ? "one server" : now.serving + " servers";
    if (last.completed() < last.ended()) {
      return "More comes than " + servers + " can answer: requests are dropped.";
    }
    return now.waiting > now.serving * World.WORKERS
        ? "Requests wait at " + servers + "."
        : now.serving == 1 ? "One server keeps up." : "The " + servers + " keep up.";
  }

  private String coming() {
    if (now.sizeToCome > now.size) {
      return now.serving == 1
          ? " A machine of size " + now.sizeToCome + " boots, and will take over."
          : " Machines of size " + now.sizeToCome + " boot, and will take over.";
    }
    if (now.booting > 0) {
      return now.booting == 1
          ? " One more boots, and takes no calls yet."
          : " " + now.booting + " more boot, and take no calls yet.";
    }
    return now.draining > 0 ? " One that goes ends what it has." : "";
  }

  private String outcome() {
    RequestFigures requests = now.run().film().report().requests();
    int ended = requests.arrivals() - requests.inFlight();
    int dropped = ended - requests.completed();
    String what =
        dropped == 0
            ? "All " + Quantity.count(ended) + " requests were answered"
            : Quantity.count(dropped)
                + " of "
                + Quantity.count(ended)
                + " requests were dropped ("
                + Quantity.fineShare((double) dropped / ended)
                + ")";
    return what + ", for " + Quantity.dollarsPerHour(cost()) + " on average. " + firstHelp();
  }

  private double cost() {
    return now.run().ledger().meanPrice(now.run().film().duration());
  }

  private String firstHelp() {
    Ledger ledger = now.run().ledger();
    if (Double.isNaN(ledger.firstOrdered())) {
      return "";
    }
    return "The first new server was ordered at "
        + seconds(ledger.firstOrdered())
        + (Double.isNaN(ledger.firstReady())
            ? " and took no calls."
            : " and took calls from " + seconds(ledger.firstReady()) + " on.");
  }

  private static String seconds(double time) {
    return Decimals.fixed(time, 1) + " s";
  }
}
