package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.stage.Legend;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a session looks like, from the heading to the tools. */
final class View {
  private final KillAComponent demo;
  private final Session<Outage> session;
  private final Optional<Outage> run;
  private final Optional<Moment> moment;
  private final Sheet sheet;

  View(KillAComponent demo, Session<Outage> session, String rootId) {
    this.demo = demo;
    this.session = session;
    run = session.watch().map(watch -> watch.run());
    moment = KillAComponent.moment(session);
    sheet = new Sheet(demo, rootId);
  }

  Element section() {
    List<Node> buttons = Sheet.playback(session, "Play");
    buttons.add(Controls.button(KillAComponent.FAILURE, "Show me a failure"));
    return sheet.section(
        "Press a part to kill it, and again to bring it back. Find out what the system survives.",
        session.reader(),
        prediction(),
        stage(true),
        Legend.of(Condition.SUSPECTED, Condition.DOWN),
        demo.scene().switchboard(moment, "Kill a part, or bring it back", World.TITLES),
        Sheet.sentence(demo.sentence(session)),
        Sheet.controls(buttons, Sheet.switches(demo.settings(), session.settings())),
        Sheet.timeline(session),
        Readout.row(numbers()),
        challenges(),
        longRun(),
        sheet.tools(session, Speed.words(Speed.of(session.reader().speed()))),
        charts(),
        note());
  }

  Element still() {
    return sheet.still(
        stage(false),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(numbers()),
        charts(),
        note());
  }

  private Element longRun() {
    boolean isStable = Expectation.utilisation(session.settings(), World.SERVER_COUNT) < 1;
    Map<String, Double> theory =
        isStable ? Map.of("throughput", World.rate(session.settings())) : Map.of();
    return new LongRunPanel(
            session.longRun(),
            LongRunPanel.latencies(theory),
            demo.longRunCommand(session),
            isStable
                ? "None gives the other latencies: servers get their requests in turn, and hold a"
                    + " worker while they wait for the cache and the database."
                : "Nor is there one for the rest: more is asked of the servers than they can do,"
                    + " and nothing settles.")
        .draw();
  }

  private Element prediction() {
    return Sheet.prediction(demo, session, Guess.question(session.settings()));
  }

  private Element stage(boolean isPressable) {
    return demo.scene().draw(moment, demo.sentence(session), isPressable);
  }

  private List<Readout> numbers() {
    return Numbers.of(session.settings(), run, moment);
  }

  private Element challenges() {
    List<Challenge> all = run.isPresent() ? run.get().challenges() : Challenge.open();
    double seconds = moment.isPresent() ? moment.get().seconds() : 0;
    List<Node> items = new ArrayList<>();
    for (Challenge challenge : all) {
      boolean isMet = challenge.isMet(seconds);
      items.add(
          element(
              "li",
              attributes("class", isMet ? "challenge challenge--met" : "challenge"),
              element("span", Attributes.none(), challenge.task()),
              element(
                  "span",
                  attributes("class", "challenge__found"),
                  isMet ? " Done: " + challenge.found() : "")));
    }
    return element("ul", attributes("class", "challenges", "aria-label", "Challenges"), items);
  }

  private Element charts() {
    return run.isEmpty()
        ? Sheet.charts(Sheet.text("demo__empty", "Charts over time stand here. Press Play."))
        : run.get().screening().charts(moment.get().seconds());
  }

  private static Element note() {
    return Sheet.note(
        "Success, errors and p99 are of the last "
            + Quantity.plainDuration(Numbers.LAST_SECONDS)
            + "; availability is the share of all requests so far that were answered. Time to"
            + " detect runs from a kill until a health check takes the part out, or until the"
            + " replica takes over. Time to recover runs from a kill until the last failure after"
            + " which a whole second went as well as the second before the kill. A million requests"
            + " are run with all parts up.");
  }
}
