package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * A measured number with its unit, and beside it what theory says.
 *
 * @param metric the name of it, for whoever reads the page by program
 * @param name for the reader
 * @param raw unrounded, in base units, or a name; empty if there is none yet
 * @param text rounded, with its unit
 * @param theory what to expect, or what the number rests on; may be empty
 */
public record Readout(String metric, String name, String raw, String text, String theory) {
  /** What has more letters does not fit beside another one on a phone. */
  private static final int LONG = 13;

  /**
   * A number.
   *
   * @param raw unrounded, in base units; NaN if there is none yet
   */
  public Readout(String metric, String name, double raw, String text, String theory) {
    this(metric, name, Double.isNaN(raw) ? "" : Decimals.shortest(raw), text, theory);
  }

  /** A number that is not known yet. */
  public static Readout unknown(String metric, String name, String theory) {
    return new Readout(metric, name, Double.NaN, Quantity.NONE_YET, theory);
  }

  /** Readouts side by side. */
  public static Element row(List<Readout> readouts) {
    List<Node> cells = new ArrayList<>();
    for (Readout readout : readouts) {
      cells.add(readout.cell());
    }
    return element("div", attributes("class", "demo__readouts"), cells);
  }

  private Element cell() {
    String size = text.length() > LONG ? " readout__value--long" : "";
    Attributes value = attributes("class", "readout__value" + size, "data-metric", metric);
    return element(
        "div",
        attributes("class", "readout"),
        element("span", attributes("class", "readout__name"), name),
        // Measured numbers change many times a second; the live region sums them up instead.
        element(
            "output",
            (raw.isEmpty() ? value : value.with("data-value", raw)).with("aria-live", "off"),
            text),
        element("span", attributes("class", "readout__theory"), theory));
  }
}
