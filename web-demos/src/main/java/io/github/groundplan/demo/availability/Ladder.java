package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.theory.Availability;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars as long as there are nines: of each stage, of the whole, and of it without shared causes.
 */
final class Ladder {
  private static final String TITLE = "How many nines";
  private static final int FEWEST_STEPS = 5;
  private static final int MOST_STEPS = 12;

  private final Structure structure;
  private final BlockDiagram diagram;
  private final Availability apart;
  private final int steps;
  private final Rows rows = new Rows("nines", TITLE);

  private Ladder(Session<Year> session) {
    structure = Scene.structure(session.settings());
    diagram = Scene.diagram(session.settings());
    apart = structure.diagram(0).availability();
    double most = Math.max(nines(diagram.availability()), nines(apart));
    for (int i = 0; i < structure.stages().size(); i++) {
      most = Math.max(most, nines(diagram.availability(i)));
    }
    steps = (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.ceil(most)));
  }

  private static double nines(Availability availability) {
    return availability.downShare() == 0 ? 0 : availability.nines();
  }

  /** The bars, or what to do to get them. */
  static Element draw(Session<Year> session) {
    return Nines.isRevealed(session)
        ? new Ladder(session).draw()
        : Rows.empty(TITLE, "Say your guess first, or have it shown.");
  }

  private Element draw() {
    for (int i = 0; i < structure.stages().size(); i++) {
      int needed = structure.stages().get(i).needed();
      String name = Words.stage(structure, i) + (needed == 1 ? "" : ", needs " + needed);
      add("", name, diagram.availability(i));
    }
    Availability whole = diagram.availability();
    boolean isShared = apart.downShare() != whole.downShare();
    add("--whole", isShared ? "The whole, as set" : "The whole", whole);
    if (isShared) {
      add("--apart", "The same, nothing shared", apart);
    }
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= steps; i++) {
      labels.add(i == 1 ? "1 nine" : Integer.toString(i));
    }
    rows.addAxis(labels);
    return rows.draw();
  }

  private void add(String modifier, String name, Availability availability) {
    double share = availability.downShare() == 0 ? 1 : Math.min(1, nines(availability) / steps);
    StringBuilder ticks = new StringBuilder();
    for (int i = 0; i <= steps; i++) {
      ticks.append('M').append(1000 * i / steps).append(" 0v14");
    }
    rows.add(
        modifier,
        name,
        Words.availability(availability),
        element("path", attributes("class", "nines__steps", "d", ticks.toString())),
        element(
            "rect",
            attributes(
                "class", "nines__fill",
                "y", "2",
                "width", Coordinates.text(share * 1000),
                "height", "10")));
  }
}
