package io.github.groundplan.demo.scenario;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.LongRunLine;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.run.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scenario looks like, from its title to its tools. */
final class View {
  private final ScenarioDemo demo;
  private final Session<Screening> session;
  private final Optional<Moment> moment;
  private final Optional<Film> finished;
  private final Map<String, Double> theory;
  private final Sheet sheet;

  View(ScenarioDemo demo, Session<Screening> session, String rootId) {
    this.demo = demo;
    this.session = session;
    moment = Screening.moment(session);
    finished =
        session.isFinished() ? session.watch().map(watch -> watch.run().film()) : Optional.empty();
    theory = finished.isPresent() ? demo.foretold().figures(load(), finished.get()) : Map.of();
    sheet = new Sheet(demo, rootId);
  }

  Element section() {
    return sheet.section(
        "Run it, watch where work piles up, and press a part to kill it or bring it back.",
        session.reader(),
        prediction(),
        stage(true),
        demo.scene().switchboard(moment, "Kill a part, or bring it back"),
        Sheet.sentence(demo.sentence(session)),
        Sheet.controls(
            Sheet.playback(session, "Play"), Sheet.switches(demo.settings(), session.settings())),
        Sheet.timeline(session),
        Readout.row(Numbers.of(session, theory)),
        overload(),
        new LongRunPanel(
                session.longRun(),
                lines(),
                demo.longRunCommand(session),
                demo.foretold().why(load()))
            .draw(),
        sheet.tools(session, pace(), Controls.button(ScenarioDemo.COPY_SCENARIO, "Copy scenario")),
        Screening.graphs(session),
        note(),
        Table.of(report(), theory));
  }

  /**
   * Without the table of all figures: pages of it would follow on paper, and few bytes of it pack.
   */
  Element still() {
    return sheet.still(
        stage(false),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(Numbers.of(session, theory)),
        overload(),
        Screening.graphs(session));
  }

  private Element prediction() {
    return Sheet.prediction(
        demo, session, "Before it runs: how many requests will not be answered well?");
  }

  private Element stage(boolean isPressable) {
    return demo.scene().draw(moment, demo.sentence(session), isPressable && moment.isPresent());
  }

  private Optional<Report> report() {
    return finished.map(Film::report);
  }

  /** A load that is too high for some part is worth a word: its figures only grow with time. */
  private Element overload() {
    String words = "";
    if (finished.isPresent()) {
      List<String> reasons = demo.foretold().overloads(load());
      words = reasons.isEmpty() ? "" : "Too much is asked of it: " + String.join("; ", reasons);
    }
    return element("p", attributes("class", "demo__problem"), words);
  }

  private Element note() {
    String shortened =
        Watched.isShortened(demo.scenario(session.settings()))
            ? " Its run is longer than anyone watches: here is its beginning."
            : "";
    return Sheet.note(
        "Notice which part is busiest, and what happens to those that call it." + shortened);
  }

  private List<LongRunLine> lines() {
    return LongRunPanel.latencies(demo.foretold().certainFigures(load()));
  }

  private String load() {
    return session.settings().text(ScenarioDemo.LOAD);
  }

  private String pace() {
    return session.watch().isEmpty() ? "" : Speed.words(demo.shownPace(session));
  }
}
