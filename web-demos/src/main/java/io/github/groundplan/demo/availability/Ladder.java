package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.theory.Availability;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars as long as there are nines: of each stage, of the whole, and of it without shared causes.
 */
final class Ladder {
  private static final int FEWEST_STEPS = 5;
  private static final int MOST_STEPS = 12;

  private final Structure structure;
  private final BlockDiagram diagram;
  private final BlockDiagram apart;
  private final int steps;

  Ladder(Session<Year> session) {
    structure = Scene.structure(session.settings());
    diagram = Scene.diagram(session.settings());
    apart = structure.diagram(0);
    double most = Math.max(nines(diagram.availability()), nines(apart.availability()));
    for (int i = 0; i < structure.stages().size(); i++) {
      most = Math.max(most, nines(diagram.availability(i)));
    }
    steps = (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.ceil(most)));
  }

  private static double nines(Availability availability) {
    return availability.downShare() == 0 ? 0 : availability.nines();
  }

  Element draw() {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < structure.stages().size(); i++) {
      int needed = structure.stages().get(i).needed();
      String name = Words.stage(structure, i) + (needed == 1 ? "" : ", needs " + needed);
      rows.add(row("", name, diagram.availability(i)));
    }
    boolean isShared = structure.isParallel() && apart.availability().downShare() != down();
    rows.add(
        row(
            " nines__row--whole",
            isShared ? "The whole, as set" : "The whole",
            diagram.availability()));
    if (isShared) {
      rows.add(row(" nines__row--apart", "The same, nothing shared", apart.availability()));
    }
    rows.add(axis());
    return element(
        "ol",
        attributes("class", "nines", "aria-label", "Nines of each stage and of the whole"),
        rows);
  }

  private double down() {
    return diagram.availability().downShare();
  }

  private Element row(String modifier, String name, Availability availability) {
    double share = availability.downShare() == 0 ? 1 : Math.min(1, nines(availability) / steps);
    return element(
        "li",
        attributes("class", "nines__row" + modifier),
        element("span", attributes("class", "nines__name"), name),
        element(
            "svg",
            attributes(
                "class", "nines__bar",
                "viewBox", "0 0 1000 14",
                "preserveAspectRatio", "none",
                "aria-hidden", "true"),
            element("path", attributes("class", "nines__steps", "d", ticks())),
            element(
                "rect",
                attributes(
                    "class", "nines__fill",
                    "x", "0",
                    "y", "2",
                    "width", Decimals.shortest(Math.floor(share * 1000)),
                    "height", "10"))),
        element("span", attributes("class", "nines__value"), Words.availability(availability)));
  }

  private String ticks() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i <= steps; i++) {
      path.append('M').append(1000 * i / steps).append(" 0v14");
    }
    return path.toString();
  }

  private Element axis() {
    List<Node> labels = new ArrayList<>();
    for (int i = 1; i <= steps; i++) {
      labels.add(element("span", Attributes.none(), label(i)));
    }
    return element(
        "li",
        attributes("class", "nines__row nines__row--axis", "aria-hidden", "true"),
        element("span", attributes("class", "nines__name")),
        element("span", attributes("class", "nines__axis"), labels),
        element("span", attributes("class", "nines__value")));
  }

  /** {@code 1 nine, 2, 3 ...}, each at the end of its step. */
  private static String label(int nines) {
    return nines == 1 ? "1 nine" : Integer.toString(nines);
  }
}
