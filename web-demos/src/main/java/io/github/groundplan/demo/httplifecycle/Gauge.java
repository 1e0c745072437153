package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.number.Decimals;

/**
 * A phase's range as a line, with this run's draw on it once it is known.
 *
 * @param place where the reader stands
 * @param phase whose range it is
 */
record Gauge(Place place, Phase phase) {
  private static final double WIDTH = 1000;
  private static final String NOTHING = "M0 0";

  Element draw() {
    Range range = Scene.range(place.mode(), phase);
    boolean isKnown = place.isSeen(phase) && !range.isNone();
    boolean isOnIt = isKnown && !place.isBroken(phase);
    double x = isOnIt ? WIDTH * range.share(place.seconds(phase)) : 0;
    return element(
        "div",
        attributes("class", "gauge"),
        element("span", attributes("class", "gauge__draw"), draw(range, isKnown)),
        element(
            "span",
            attributes("class", "gauge__end"),
            range.isNone() ? "" : Range.whole(range.low())),
        element(
            "svg",
            attributes(
                "class", "gauge__line",
                "viewBox", "0 0 1000 16",
                "preserveAspectRatio", "none",
                "aria-hidden", "true"),
            element(
                "path",
                attributes(
                    "class",
                    "gauge__axis",
                    "d",
                    range.isNone() ? NOTHING : "M0 2v12M0 8h1000m0 -6v12")),
            element(
                "path",
                attributes(
                    "class",
                    "gauge__mark",
                    "d",
                    isOnIt ? "M" + Decimals.fixed(x, 1) + " 0v16" : NOTHING))),
        element(
            "span",
            attributes("class", "gauge__end"),
            range.isNone() ? "" : Range.whole(range.high()) + " ms"));
  }

  private String draw(Range range, boolean isKnown) {
    if (range.isNone()) {
      return "This run: 0 ms, as always here";
    }
    return isKnown
        ? "This run: "
            + Quantity.duration(place.seconds(phase))
            + (place.isBroken(phase) ? ", then an error" : "")
        : "This run: not known yet";
  }
}
