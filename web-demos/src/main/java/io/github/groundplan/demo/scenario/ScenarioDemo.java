package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Filming;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.screening.Graph;
import io.github.groundplan.demo.screening.Graphs;
import io.github.groundplan.demo.screening.Scene;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.demo.stage.Switchboard;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any author's scenario: its parts at work, what is measured, and parts to kill and revive. */
public final class ScenarioDemo extends RunDemo<Screening> {
  static final String LOAD = "load";
  static final String COPY_SCENARIO = "copy-scenario";

  private static final Amount LOAD_SETTING =
      new Amount(
          LOAD, "Load", "%", Foretold.LEAST_LOAD, Foretold.MOST_LOAD, Foretold.LOAD_STEP, 0, 100);
  private static final int WINDOWS = 60;
  private static final double SCREEN_SECONDS = 40;
  private static final int MOST_QUEUES = 2;

  private final Scenario scenario;
  private final String text;
  private final Foretold foretold;
  private final Scene scene;

  /**
   * The demo of a scenario.
   *
   * @param text as its author wrote it
   * @param foretold what theory says of it
   */
  ScenarioDemo(Scenario scenario, String text, Foretold foretold) {
    super(
        Settings.of(Seed.setting((double) scenario.seed()), LOAD_SETTING),
        List.of(new Option(RUN, "the scenario")),
        List.of(
            new Option("no", "None"),
            new Option("few", "Up to 1 %"),
            new Option("many", "More than 1 %")));
    this.scenario = scenario;
    this.text = text;
    this.foretold = foretold;
    this.scene = Scene.of(scenario, Map.of());
  }

  @Override
  public String id() {
    return ScenarioKind.ID;
  }

  @Override
  public String title() {
    return scenario.title().isEmpty() ? "A scenario" : scenario.title();
  }

  Scene scene() {
    return scene;
  }

  Foretold foretold() {
    return foretold;
  }

  /** What is asked for under these settings, before it is shortened to be watched. */
  Scenario scenario(Values settings) {
    double load = settings.amount(LOAD) / 100;
    Scenario loaded = load == 1 ? scenario : scenario.withLoad(load);
    return loaded.withSeed(Seed.of(settings));
  }

  @Override
  public List<Runnable> preparations() {
    return scene.preparations();
  }

  @Override
  protected Making<Screening> making(Values settings, String take, String deeds) {
    Scenario watched = Watched.of(scenario(settings));
    RunSpec run = watched.run();
    double length = run.isCounted() ? WINDOWS : run.warmupSeconds() + run.seconds();
    Filming filming = new Filming(watched, Cues.parse(deeds), length / WINDOWS);
    return Screening.making(filming, film -> new Screening(film, graphs(film)));
  }

  private static List<Graph> graphs(Film film) {
    Graphs graphs = new Graphs(film, PlannedMarks.of(film));
    List<Graph> all = new ArrayList<>();
    all.add(graphs.latency());
    all.add(graphs.traffic());
    for (NodeSpec node : film.scenario().nodes()) {
      if (node.work().workers() != Work.UNLIMITED && all.size() < 2 + MOST_QUEUES) {
        all.add(graphs.queue(node.name()));
      }
    }
    return all;
  }

  @Override
  protected String canonicalDeeds(String text) {
    return Cues.parse(text).fitting(scenario).print();
  }

  @Override
  protected Session<Screening> changed(Session<Screening> session, String action, String value) {
    if (action.equals(Switchboard.ACTION)) {
      for (NodeSpec node : scenario.nodes()) {
        for (int i = 0; i < node.machineCount(); i++) {
          if (Switchboard.readable(node.machineName(i)).equals(value)) {
            return pressedPart(session, Screening.moment(session), node.machineName(i));
          }
        }
      }
    }
    return session;
  }

  /** Before a run, one begins without the part. */
  private Session<Screening> pressedPart(
      Session<Screening> session, Optional<Moment> moment, String machine) {
    return moment.isEmpty()
        ? start(session, RUN, Cues.none().with(new Cue(0, Cue.KILL, machine)).print())
        : toggled(session, moment.get(), machine);
  }

  private Session<Screening> toggled(Session<Screening> session, Moment moment, String machine) {
    String verb = moment.isDown(machine) ? Cue.REVIVE : Cue.KILL;
    double micros = session.watch().orElseThrow().playback().micros();
    // What was done later in a run that was sought back in is undone: it would be another story.
    Cues cues = Cues.parse(session.deeds()).until(micros).with(new Cue(micros, verb, machine));
    return doing(session, cues.print());
  }

  @Override
  protected double pace(Screening run) {
    return run.film().duration() / SCREEN_SECONDS;
  }

  /**
   * With the author's text, so that it can be pasted as it is. What the reader did by hand can be
   * repeated by the demo's own command only; else it is a run of the scenario like any other.
   */
  @Override
  public String command(Session<Screening> session) {
    return session.deeds().isEmpty()
        ? new Pasted(text).after(runCommand("-", session.settings()) + length(session.settings()))
        : new Pasted(text).after(super.command(session) + " --scenario -");
  }

  /** As long as it is shown: no more than anyone watches. */
  private String length(Values settings) {
    Scenario asked = scenario(settings);
    RunSpec shown = Watched.of(asked).run();
    if (shown.equals(asked.run())) {
      return "";
    }
    return shown.isCounted()
        ? " --requests " + shown.requests()
        : " --for " + Decimals.shortest(shown.seconds()) + "s";
  }

  @Override
  public Optional<String> copyable(Session<Screening> session, String action) {
    return action.equals(COPY_SCENARIO) ? Optional.of(new Pasted(text).lines()) : Optional.empty();
  }

  /** About a file that the reader has copied. */
  @Override
  public String longRunCommand(Session<Screening> session) {
    return runCommand("scenario.yaml", session.settings()) + " --requests " + LongRun.REQUESTS;
  }

  private static String runCommand(String file, Values settings) {
    String load = settings.text(LOAD);
    return "java -jar groundplan.jar sim run "
        + file
        + " --seed "
        + settings.text(Seed.KEY)
        + (load.equals("100") ? "" : " --load " + load);
  }

  @Override
  public Optional<Scenario> longRun(Session<Screening> session) {
    return Optional.of(scenario(session.settings()));
  }

  @Override
  protected Finding finding(Session<Screening> session) {
    return session.isFinished()
        ? Verdict.finding(session.watch().orElseThrow().run().film())
        : Finding.OPEN;
  }

  @Override
  protected Element section(Session<Screening> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Screening> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Screening> session) {
    if (session.watch().isEmpty()) {
      return "Nothing runs yet. Press Play, or Step to go from event to event.";
    }
    if (!session.isFinished()) {
      return session.isPlaying()
          ? Verdict.soFar(session.watch().get())
          : Screening.lastEvent(session.watch().get());
    }
    String verdict = Verdict.of(session.watch().get().run().film());
    String deed = lastDeed(session);
    return deed.isEmpty() ? verdict : verdict + " " + deed;
  }

  /** What was last done by hand, as far as the run was watched; empty if nothing was. */
  private static String lastDeed(Session<Screening> session) {
    double micros = session.watch().orElseThrow().playback().micros();
    List<Cue> done = Cues.parse(session.deeds()).until(micros).all();
    if (done.isEmpty()) {
      return "";
    }
    Cue last = done.get(done.size() - 1);
    String verb =
        switch (last.verb()) {
          case Cue.KILL -> " killed at ";
          case Cue.REVIVE -> " back at ";
          // Other deeds no press of a part brings about.
          default -> " changed at ";
        };
    return Switchboard.readable(last.target()) + verb + Decimals.fixed(last.seconds(), 1) + " s.";
  }

  /** News of what is done by hand. */
  @Override
  protected String underWay(Session<Screening> session) {
    String deed = lastDeed(session);
    return deed.isEmpty() ? super.underWay(session) : deed;
  }
}
