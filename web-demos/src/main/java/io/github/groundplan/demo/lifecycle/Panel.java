package io.github.groundplan.demo.lifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** One phase: its name, what happens, its range and its ladder diagram. */
record Panel(Place place) {

  /** The phase that the reader has reached, and what the user sees meanwhile. */
  Element current() {
    return element(
        "div",
        attributes("class", "phase"),
        element("div", attributes("class", "phase__main"), parts(place.phase())),
        new Screen(place).draw());
  }

  /** Every phase that took place, one beside the other. */
  Element all() {
    List<Node> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      if (place.log(phase).isPresent()) {
        phases.add(element("div", attributes("class", "phase__main"), parts(phase)));
      }
    }
    return element("div", attributes("class", "phases"), phases);
  }

  private List<Node> parts(Phase phase) {
    return List.of(
        element(
            "h4",
            attributes("class", "phase__title"),
            phase.number() + " " + place.mode().title(phase)),
        element(
            "p", attributes("class", "phase__what"), new Words(place.mode()).whatHappens(phase)),
        new Gauge(place, phase).draw(),
        ladder(phase).draw());
  }

  private Ladder ladder(Phase phase) {
    boolean isSeen = place.isSeen(phase);
    List<Leg> legs = place.legs(phase);
    double start = place.log(phase).map(PhaseLog::start).orElse(0.0);
    double end = place.log(phase).map(PhaseLog::end).orElse(0.0);
    return new Ladder(
        summary(phase, legs),
        parties(phase),
        start,
        end,
        isSeen ? Quantity.duration(end - start) : "",
        place.isBegun() ? place.log(phase).map(PhaseLog::legs).orElse(List.of()) : List.of(),
        place.now());
  }

  private String summary(Phase phase, List<Leg> legs) {
    StringBuilder words = new StringBuilder(place.mode().title(phase));
    words.append(legs.isEmpty() ? ": nothing has happened yet" : "");
    for (int i = 0; i < legs.size(); i++) {
      Leg leg = legs.get(i);
      words.append(i == 0 ? ": " : "; ");
      words.append(
          leg.isTravelling()
              ? leg.label() + " from " + leg.from() + " to " + leg.to()
              : leg.from() + " " + leg.label());
    }
    return words.append('.').toString();
  }

  /** Who takes part, from left to right. */
  private static List<String> parties(Phase phase) {
    return switch (phase) {
      case DNS -> List.of(Scene.BROWSER, Scene.RESOLVER, Scene.NAME_SERVERS);
      case SERVER -> List.of(Scene.BROWSER, Scene.WEB_SERVER, Scene.DATABASE);
      case RENDERING -> List.of(Scene.BROWSER);
      default -> List.of(Scene.BROWSER, Scene.WEB_SERVER);
    };
  }
}
