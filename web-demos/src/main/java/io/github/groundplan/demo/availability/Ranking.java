package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.sim.reliability.Block;
import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.theory.Availability;
import java.util.ArrayList;
import java.util.List;

/** All parts and shared causes in a table: what they are set to, what they cost, what they did. */
final class Ranking {
  private final Session<Year> session;
  private final Structure structure;
  private final BlockDiagram diagram;

  Ranking(Session<Year> session) {
    this.session = session;
    structure = Scene.structure(session.settings());
    diagram = Scene.diagram(session.settings());
  }

  /** The table, which is never empty. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < diagram.blocks().size(); i++) {
      Block block = diagram.blocks().get(i);
      if (!block.isShared()) {
        rows.add(part(i, i - structure.parallelBefore(block.stage())));
      } else if (block.availability().downShare() > 0) {
        rows.add(cause(i, block));
      }
    }
    if (session.watch().isPresent()) {
      Watch<Year> watch = session.watch().get();
      String up = Words.availability(diagram.availability());
      rows.add(List.of("the whole", up, "", "", "", inYear(watch.run().whole())));
    }
    return new DataTable(
        "Parts, what they cost and when they failed, as a table",
        List.of("part", "availability", "MTBF", "MTTR", "costs the whole a year", "year so far"),
        rows,
        "");
  }

  private List<String> part(int block, int number) {
    Part part = structure.part(number);
    return List.of(
        structure.label(number),
        Notation.percent(part.down()) + " %",
        part.down() == 0 ? "never fails" : Words.time(part.meanUp()),
        Words.time(part.repairSeconds()),
        cost(block),
        session.watch().isPresent()
            ? inYear(session.watch().get().run().part(number))
            : Quantity.NONE_YET);
  }

  private List<String> cause(int number, Block block) {
    Availability availability = block.availability();
    return List.of(
        Weakest.label(structure, block, number),
        Words.availability(availability),
        Words.time(block.meanUp()),
        Words.time(block.meanDown()),
        cost(number),
        "with its parts");
  }

  /** By how much less the whole would be down, did this never fail. */
  private String cost(int block) {
    return Nines.isRevealed(session)
        ? Words.time(diagram.potential(block) * Year.SECONDS)
        : Quantity.NONE_YET;
  }

  private String inYear(Spells spells) {
    return Strips.value(spells, session.watch().orElseThrow().playback().seconds());
  }
}
