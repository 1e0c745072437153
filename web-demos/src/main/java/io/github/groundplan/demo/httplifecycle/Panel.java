package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.chart.Ladder;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** One phase: its name, what happens, its range and its ladder diagram. */
record Panel(Place place) {
  /** What has just begun is on its way already, if only by a hair. */
  private static final double JUST_BEGUN = 0.01;

  /** The phase that the reader has reached, and what the user sees meanwhile. */
  Element current() {
    return element(
        "div",
        attributes("class", "phase"),
        phase(place.phase(), number()),
        new Screen(place).draw());
  }

  /** Every phase that took place, one beside the other. */
  Element all() {
    List<Node> phases = new ArrayList<>();
    for (PhaseLog log : place.run().phases()) {
      phases.add(phase(log.phase(), element("span", Attributes.none(), of(log.phase()))));
    }
    return element("div", attributes("class", "phases"), phases);
  }

  /** Which phase of how many. */
  private Element number() {
    Attributes metric = attributes("data-metric", "phase");
    return element(
        "output",
        (place.isBegun()
                ? metric.with("data-value", Integer.toString(place.phase().number()))
                : metric)
            .with("aria-live", "off"),
        of(place.phase()));
  }

  private static String of(Phase phase) {
    return phase.number() + " of " + Phase.count();
  }

  private Element phase(Phase phase, Element number) {
    return element(
        "div",
        attributes("class", "phase__main"),
        element(
            "div",
            attributes("class", "phase__head"),
            element("h4", attributes("class", "phase__title"), place.mode().title(phase)),
            number),
        element(
            "p", attributes("class", "phase__what"), new Words(place.mode()).whatHappens(phase)),
        new Gauge(place, phase).draw(),
        element("div", attributes("class", "phase__ladder"), ladder(phase).draw(), letter(phase)));
  }

  /** What stands in the message, where the phase is about one. */
  private Element letter(Phase phase) {
    return element(
        "pre", attributes("class", "phase__letter"), new Words(place.mode()).letter(phase));
  }

  private Ladder ladder(Phase phase) {
    List<String> parties = parties(phase);
    List<String> names = new ArrayList<>();
    for (String party : parties) {
      names.add(Scene.name(party));
    }
    List<Ladder.Step> steps = new ArrayList<>();
    for (Leg leg : place.run().log(phase).legs()) {
      steps.add(step(phase, leg, parties));
    }
    return new Ladder(
        "Messages of the phase, in order",
        names,
        steps,
        "Nothing is sent and nobody works: all is there from before.");
  }

  private Ladder.Step step(Phase phase, Leg leg, List<String> parties) {
    double share = share(leg);
    String time = share < 1 || !isTimed(phase, leg) ? "" : Quantity.duration(leg.length());
    int from = parties.indexOf(leg.from());
    return leg.isTravelling()
        ? new Ladder.Message(
            from, parties.indexOf(leg.to()), leg.label(), time, share, leg.kind() == Leg.Kind.LOST)
        : new Ladder.Work(from, leg.label(), time, share);
  }

  /** Where the shares of a phase are for show, only its whole length is told. */
  private static boolean isTimed(Phase phase, Leg leg) {
    return switch (leg.kind()) {
      case LOST -> false;
      case WAITING -> true;
      default -> phase != Phase.DNS && phase != Phase.SERVER && phase != Phase.RENDERING;
    };
  }

  /** How much of it has happened by now. */
  private double share(Leg leg) {
    double now = place.now();
    if (!place.isBegun() || now < leg.start()) {
      return 0;
    }
    return now >= leg.end() ? 1 : Math.max(JUST_BEGUN, (now - leg.start()) / leg.length());
  }

  /** Who takes part, from left to right. */
  private static List<String> parties(Phase phase) {
    return switch (phase) {
      case DNS -> List.of(Scene.BROWSER, Scene.RESOLVER, Scene.NAME_SERVERS);
      case SERVER -> List.of(Scene.BROWSER, Scene.WEB_SERVER, Scene.DATABASE);
      default -> List.of(Scene.BROWSER, Scene.WEB_SERVER);
    };
  }
}
