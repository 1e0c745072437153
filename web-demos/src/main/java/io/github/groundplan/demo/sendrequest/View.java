package io.github.groundplan.demo.sendrequest;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.chart.Waterfall;
import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.stage.Stage;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What a session looks like, from the heading down to the tools. */
final class View {
  private final SendRequest demo;
  private final Session<Run> session;
  private final Sheet sheet;

  View(SendRequest demo, Session<Run> session, String rootId) {
    this.demo = demo;
    this.session = session;
    sheet = new Sheet(demo, rootId);
  }

  /** The whole demo. */
  Element section() {
    return sheet.section(
        "Send one request and watch where its time goes.",
        session.reader(),
        prediction(),
        stage(),
        Sheet.sentence(demo.sentence(session)),
        controls(),
        Readout.row(Numbers.of(session)),
        charts(),
        note(),
        Hops.table(session).folded(),
        sheet.tools(session, pace()));
  }

  /** Picture, numbers and table of the finished run, with nothing to press. */
  Element still() {
    return sheet.still(
        stage(),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(Numbers.of(session)),
        charts(),
        note(),
        Hops.table(session).open());
  }

  private Element prediction() {
    return Sheet.prediction(demo, session, "Before you send: what will take the most time?");
  }

  private Element stage() {
    Stage stage = Picture.of(demo, session);
    return Sheet.stage(stage.draw(Plans.WIDE), stage.draw(Plans.TALL));
  }

  private Element controls() {
    return Sheet.controls(
        Sheet.playback(
            session,
            "Play",
            Controls.primaryButton("send", "Send request"),
            Controls.button("send-ten", "Send ten in a row")),
        Sheet.switches(Scene.SETTINGS, session.settings()));
  }

  private Element charts() {
    List<Node> charts = new ArrayList<>();
    charts.add(Hops.waterfall(session));
    session.watch().ifPresent(watch -> addSeries(charts, watch));
    charts.add(comparison());
    charts.add(Waterfall.legend());
    return element("div", attributes("class", "demo__charts"), charts);
  }

  private static void addSeries(List<Node> charts, Watch<Run> watch) {
    if (watch.run().count() > 1) {
      charts.add(Series.draw(watch.run(), watch.playback().seconds()));
    }
  }

  /** The measured mean beside the closed form, once the run is over. */
  private Element comparison() {
    return element(
        "p",
        attributes("class", "series__summary"),
        session
            .watch()
            .filter(Watch::isFinished)
            .map(watch -> Series.comparison(watch.run()))
            .orElse("When the run is over, theory’s mean will stand here."));
  }

  private static Element note() {
    return Sheet.note(
        "Notice how much time passes before the request itself leaves, and what is left of that"
            + " from the second request on.");
  }

  private String pace() {
    return session.watch().isEmpty() ? "" : Speed.words(demo.shownPace(session));
  }
}
