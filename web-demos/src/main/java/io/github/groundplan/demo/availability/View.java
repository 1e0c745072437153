package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.theory.Availability;
import java.util.List;

/** What a session looks like, from the heading down to the tools. */
final class View {
  private static final String LEAD =
      "Build a system out of parts, and see how much of a year it is up.";
  private static final String QUESTION =
      "Each part is up for the share of time that stands in its box. How will the whole do?";

  private final Nines demo;
  private final Session<Year> session;
  private final Sheet sheet;

  View(Nines demo, Session<Year> session, String rootId) {
    this.demo = demo;
    this.session = session;
    sheet = new Sheet(demo, rootId);
  }

  /** The whole demo. */
  Element section() {
    return sheet.section(
        LEAD,
        session.reader(),
        prediction(),
        stage(),
        Sheet.sentence(demo.sentence(session)),
        Sheet.controls(Sheet.playback(session, "Play a year"), List.of(new Editor(session).draw())),
        Sheet.timeline(session, moment()),
        Readout.row(Numbers.of(session)),
        sheet.tools(session, pace()),
        charts(),
        note(),
        new Ranking(session).table().folded());
  }

  /** Picture, numbers and table of the finished year, with nothing to press. */
  Element still() {
    return sheet.still(
        stage(),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(Numbers.of(session)),
        charts(),
        note(),
        new Ranking(session).table().open());
  }

  private Element prediction() {
    return Sheet.prediction(demo, session, QUESTION);
  }

  private Element stage() {
    Structure structure = Scene.structure(session.settings());
    Drawing drawing = new Drawing(session);
    return Sheet.stage(drawing.draw(Layout.wide(structure)), drawing.draw(Layout.tall(structure)));
  }

  private Element charts() {
    return Sheet.charts(
        Strips.draw(session),
        Sheet.text("series__summary years", years()),
        Ladder.draw(session),
        Sheet.text("series__summary", shared()));
  }

  private String years() {
    return session.isFinished()
        ? new Narrator(session.watch().get().run()).manyYears()
        : "When the year is over, many more of its kind will stand here.";
  }

  /** What correlated failure does here. */
  private String shared() {
    Structure structure = Scene.structure(session.settings());
    if (!Nines.isRevealed(session)) {
      return "";
    }
    if (!structure.isParallel()) {
      return "No parts are in parallel here, so there is nothing for a shared cause to undo.";
    }
    double share = Scene.sharedShare(session.settings());
    if (share == 0) {
      return "All parts fail independently of each other, which they rarely do: move the slider.";
    }
    double apart = structure.diagram(0).availability().downtime(Year.SECONDS);
    double set = Scene.diagram(session.settings()).availability().downtime(Year.SECONDS);
    return "With "
        + Words.shared(share)
        + " the whole is down for "
        + Words.time(set)
        + " a year. Were nothing shared, it would be "
        + Words.time(apart)
        + ".";
  }

  private static Element note() {
    return Sheet.note(
        "Notice what a second part in parallel brings where the chain is weakest, what it brings"
            + " elsewhere, and how little of it is left when a few outages strike both.");
  }

  private String moment() {
    return session.watch().isEmpty()
        ? Quantity.NONE_YET
        : Words.moment(session.watch().get().playback().seconds());
  }

  /** How much faster than life the year plays. */
  private String pace() {
    return session.watch().isEmpty()
        ? ""
        : "A month takes "
            + Quantity.plainDuration(
                Availability.MONTH_SECONDS / (demo.pace(session.watch().get().run()) * speed()))
            + ".";
  }

  private double speed() {
    return Speed.of(session.reader().speed());
  }
}
