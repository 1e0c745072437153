package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.screening.Scene;
import io.github.groundplan.demo.stage.Legend;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a session looks like, from the heading to the tools. */
final class View {
  private final Scaling demo;
  private final Session<Growth> session;
  private final Situation now;
  private final Scene scene;
  private final Sheet sheet;
  private final String rootId;

  View(Scaling demo, Session<Growth> session, String rootId) {
    this.demo = demo;
    this.session = session;
    this.rootId = rootId;
    now = Situation.of(session);
    scene = new Scene(demo.scene().scenario(), demo.scene().plan(), titles());
    sheet = new Sheet(demo, rootId);
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>(demo.scene().titles());
    for (int i = 1; i <= World.MOST_SERVERS && now.size > 1; i++) {
      titles.put(World.APP + "." + i, World.APP + "-" + i + " " + now.size + " ×");
    }
    return titles;
  }

  Element section() {
    return sheet.section(
        "Let the load come, and scale: a larger machine, or more of them.",
        session.reader(),
        prediction(),
        stage(),
        Legend.of(),
        Sheet.sentence(demo.sentence(session)),
        controls(),
        Sheet.timeline(session),
        Readout.row(Numbers.of(now)),
        theory(),
        longRunSubject(),
        longRun(),
        sheet.tools(session, Speed.words(Speed.of(session.reader().speed()))),
        charts(),
        note(),
        servers().folded());
  }

  Element still() {
    return sheet.still(
        stage(),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(Numbers.of(now)),
        theory(),
        charts(),
        note(),
        servers().open());
  }

  private Element prediction() {
    return Sheet.prediction(demo, session, Guess.question(session.settings()));
  }

  private Element controls() {
    List<Node> buttons = Sheet.playback(session, "Play");
    buttons.add(Lever.all(now, rootId));
    return Sheet.controls(buttons, Sheet.switches(demo.settings(), session.settings()));
  }

  private Element stage() {
    return scene.draw(now.moment, demo.sentence(session), false);
  }

  private Element theory() {
    return Sheet.text("demo__aside", theoryWords());
  }

  private String theoryWords() {
    if (!session.settings().text(World.PATTERN).equals(World.STEADY)) {
      return "No formula tells what a load that rises and falls does: it can only be measured.";
    } else if (!session.isFinished()) {
      return "Theory stands here when the run is over, if nothing was scaled in it.";
    }
    return now.run().ledger().isUnchanged()
        ? new Expectation(session.settings(), 1, 1).beside(now.run().film().report().requests())
        : "No formula tells what servers that come and go do: it can only be measured.";
  }

  private Element charts() {
    return session.watch().isEmpty()
        ? Sheet.charts(Sheet.text("demo__empty", "Charts over time stand here. Press Play."))
        : now.run().screening().charts(now.moment.get().seconds());
  }

  private static Element note() {
    return Sheet.note(
        "Notice when the new servers take their first call, and what the load does by then."
            + " Nothing is shared here: ten servers do ten times the work of one. In life they"
            + " share a database, and do a little less.");
  }

  /** What the stage shows, for those who do not see it. */
  private DataTable servers() {
    List<List<String>> rows = new ArrayList<>();
    scene
        .states(now.moment)
        .forEach(
            (name, state) -> {
              if (name.startsWith(World.APP)) {
                rows.add(row(state));
              }
            });
    return new DataTable(
        "Server by server, now", List.of("Server", "State", "Busy", "Waiting"), rows, "");
  }

  private static List<String> row(PartState state) {
    return List.of(
        state.title(),
        state.words(),
        Quantity.share(state.load()),
        Quantity.count(state.waiting()));
  }

  private Element longRun() {
    return new LongRunPanel(
            session.longRun(),
            LongRunPanel.latencies(Expectation.of(session.settings(), session.longRun())),
            demo.longRunCommand(session))
        .draw();
  }

  /** What a million requests are asked of: what stands now, or what stood then. */
  private Element longRunSubject() {
    int servers = Math.max(1, now.serving);
    int size = now.size;
    if (session.longRun() instanceof LongRun.Done done) {
      servers = Expectation.servers(done.figures());
      size = Expectation.size(done.figures());
    }
    return Sheet.text(
        "demo__aside",
        "A million requests at a steady "
            + Quantity.rate(session.settings().amount(World.LOAD))
            + ", for "
            + (servers == 1 ? "1 server" : servers + " servers")
            + " of size "
            + size
            + " that nobody changes:");
  }
}
