package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.chart.Waterfall;
import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.measure.Interval;

/** What a session looks like, from the heading down to the tools. */
final class View {
  private final HttpLifecycle demo;
  private final Session<Run> session;
  private final Sheet sheet;
  private final Place place;

  View(HttpLifecycle demo, Session<Run> session, String rootId) {
    this.demo = demo;
    this.session = session;
    sheet = new Sheet(demo, rootId);
    place = Place.of(session);
  }

  /** The whole demo. */
  Element section() {
    return sheet.section(
        "Step through the seven phases of one request, and break any of them.",
        session.reader(),
        prediction(),
        Sheet.stage(new Rail(place, true).draw(), new Panel(place).current()),
        Sheet.sentence(demo.sentence(session)),
        controls(),
        trouble(),
        Readout.row(Numbers.of(session)),
        charts(),
        note(),
        new Tables(place).phases().folded(),
        new Tables(place).legs().folded(),
        sheet.tools(session, ""));
  }

  /** Every phase, numbers and tables of the finished run, with nothing to press. */
  Element still() {
    return sheet.still(
        Sheet.stage(new Rail(place, false).draw(), new Panel(place).all()),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(Numbers.of(session)),
        charts(),
        note(),
        new Tables(place).phases().open());
  }

  private Element prediction() {
    return Sheet.prediction(demo, session, "Before you start: what will take the most time?");
  }

  private Element controls() {
    return Sheet.controls(
        Sheet.playback(
            session,
            "Play",
            // The main button keeps its place at the end of the run too.
            Controls.primaryButton(HttpLifecycle.NEXT, "Next", whyLast()),
            Controls.button(
                HttpLifecycle.BACK, "Back", place.isBegun() ? "" : "Nothing came before this."),
            Controls.button(HttpLifecycle.AUTO_PLAY, "Auto Play")),
        Sheet.switches(Scene.SETTINGS, session.settings()));
  }

  /** Why there is no next phase; empty if there is. */
  private String whyLast() {
    if (!session.isFinished()) {
      return "";
    }
    return place.run().isBroken()
        ? "The request ends here: mend it, and it goes on."
        : "This is the last phase: the page is there.";
  }

  /** What can go wrong in the phase that is shown, and a button that makes it. */
  private Element trouble() {
    Phase phase = place.phase();
    Words words = new Words(place.mode());
    return element(
        "div",
        attributes("class", "trouble"),
        Controls.button(
            HttpLifecycle.BREAK,
            place.log().isBroken() ? "Mend it" : "Break it here",
            place.log().isBroken() || place.mode().isBreakable(phase)
                ? ""
                : "Nothing is done in this phase, so nothing can fail."),
        element(
            "dl",
            attributes("class", "trouble__words"),
            element("dt", Attributes.none(), "What can go wrong"),
            element("dd", Attributes.none(), words.whatGoesWrong(phase)),
            element("dt", Attributes.none(), "How it looks"),
            element("dd", Attributes.none(), words.howItLooks(phase))));
  }

  private Element charts() {
    return Sheet.charts(new Tables(place).waterfall(), comparison(), Waterfall.legend());
  }

  /** The measured mean of many requests beside the closed form, once the run is over. */
  private Element comparison() {
    return element("p", attributes("class", "series__summary lifecycle__mean"), comparisonText());
  }

  private String comparisonText() {
    Range range = Scene.total(place.mode());
    if (!session.isFinished()) {
      return "When the run is over, the mean of a thousand like it will stand here, beside theory’s.";
    }
    if (session.watch().orElseThrow().run().isBroken()) {
      return "A run that fails has no total to hold against theory’s.";
    }
    Interval sample = Draws.sample(Seed.of(session.settings()), place.mode());
    return "This run is one draw. Over the first "
        + sample.count()
        + " draws of this seed the mean is "
        + Quantity.duration(sample.mean())
        + " ± "
        + Quantity.duration(sample.halfWidth())
        + " (95 % interval). In theory: "
        + Quantity.duration(range.mean())
        + ".";
  }

  private Node note() {
    return Sheet.note(
        place.mode().isReplayable()
            ? "Notice that the request waits for nothing but the name. The price: it can be recorded"
                + " and sent again, so it has to be one that may happen twice."
            : "Notice how much time passes before the request leaves, and how little of it is left"
                + " when you change protocol and connection: the draws stay the same.");
  }
}
