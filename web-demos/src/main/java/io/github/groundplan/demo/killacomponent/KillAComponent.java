package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Filming;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.film.Narration;
import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.screening.Scene;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.demo.stage.Switchboard;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A system with spare parts. Any part can be killed, and the system be watched to cope. */
public final class KillAComponent extends RunDemo<Outage> {
  static final String FAILURE = "failure";

  private final Scene scene;
  private final List<String> machines = new ArrayList<>();

  /** The demo. */
  public KillAComponent() {
    super(World.SETTINGS, List.of(new Option(RUN, "a minute")), Guess.ALL);
    Scenario scenario = World.scenario(World.SETTINGS.initial());
    scene = Scene.of(scenario, World.TITLES);
    for (NodeSpec node : scenario.nodes()) {
      for (int i = 0; i < node.machineCount(); i++) {
        machines.add(node.machineName(i));
      }
    }
  }

  @Override
  public String id() {
    return "kill-a-component";
  }

  @Override
  public String title() {
    return "Kill a component";
  }

  Scene scene() {
    return scene;
  }

  @Override
  public List<Runnable> preparations() {
    return scene.preparations();
  }

  @Override
  protected Making<Outage> making(Values settings, String take, String deeds) {
    Cues cues = Cues.parse(deeds);
    Scenario watched = World.watched(settings, cues);
    Filming filming = new Filming(watched, cues, Outage.WINDOW_SECONDS);
    return Screening.making(filming, film -> new Outage(film, settings));
  }

  /** Single machines only are killed and brought back; all else is left out. */
  @Override
  protected String canonicalDeeds(String text) {
    Cues cues = Cues.none();
    for (Cue cue : Cues.parse(text).all()) {
      boolean isDeed = cue.verb().equals(Cue.KILL) || cue.verb().equals(Cue.REVIVE);
      if (isDeed && machines.contains(cue.target())) {
        cues = cues.with(cue);
      }
    }
    return cues.print();
  }

  @Override
  protected String exemplaryDeeds() {
    return World.FAILURE.print();
  }

  @Override
  protected Session<Outage> pressed(Session<Outage> session, String action) {
    return action.equals(FAILURE) ? start(session, RUN, World.FAILURE.print()) : session;
  }

  @Override
  protected Session<Outage> changed(Session<Outage> session, String action, String value) {
    if (action.equals(Switchboard.ACTION)) {
      for (String machine : machines) {
        if (Switchboard.readable(machine).equals(value)) {
          return toggled(session, machine);
        }
      }
    }
    return session;
  }

  private Session<Outage> toggled(Session<Outage> session, String machine) {
    Optional<Moment> moment = moment(session);
    if (moment.isEmpty()) {
      return start(session, RUN, Cues.none().with(new Cue(0, Cue.KILL, machine)).print());
    }
    Playback playback = session.watch().get().playback();
    String verb = moment.get().isDown(machine) ? Cue.REVIVE : Cue.KILL;
    // What was done later in a run that was sought back in is undone: it would be another story.
    Cues cues = Cues.parse(session.deeds()).until(playback.micros());
    return doing(session, cues.with(new Cue(playback.micros(), verb, machine)).print());
  }

  /** Just before whatever is done after the kill. */
  @Override
  protected Playback telling(Playback playback, String deeds) {
    List<Cue> cues = Cues.parse(deeds).all();
    return cues.size() > 1 ? playback.seeking(cues.get(1).micros() - 1) : playback.finished();
  }

  @Override
  protected Finding finding(Session<Outage> session) {
    if (session.watch().isEmpty()) {
      return Finding.OPEN;
    }
    Playback playback = session.watch().get().playback();
    boolean isTold = playback.micros() >= telling(playback, session.deeds()).micros();
    Optional<Guess> guess =
        isTold ? Guess.of(session.watch().get().run().film()) : Optional.empty();
    return guess.map(told -> new Finding(told.right(), told.answer())).orElse(Finding.OPEN);
  }

  static Optional<Moment> moment(Session<Outage> session) {
    return session.watch().map(watch -> watch.run().screening().moment(watch.playback()));
  }

  @Override
  protected double pace(Outage run) {
    return 1;
  }

  @Override
  public Optional<Scenario> longRun(Session<Outage> session) {
    return Optional.of(World.scenario(session.settings()));
  }

  @Override
  protected Element section(Session<Outage> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Outage> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Outage> session) {
    Optional<Moment> moment = moment(session);
    if (moment.isEmpty()) {
      return "Nothing runs yet. Press Play and then a part, or let a failure be shown.";
    }
    Story story = new Story(session.settings(), session.watch().get().run().film(), moment.get());
    if (session.isFinished()) {
      return story.verdict();
    }
    return isStepped(session)
        ? Narration.tell(
            session.watch().get().run().film(), moment.get().events() - 1, World.TITLES)
        : story.news();
  }

  /** Whether the moment that is seen is that of an event, and of nothing that was done by hand. */
  private static boolean isStepped(Session<Outage> session) {
    Playback playback = session.watch().get().playback();
    int last = playback.events() - 1;
    if (session.isPlaying()
        || last < 0
        || Math.ceil(playback.trace().time(last) * 1e6) != playback.micros()) {
      return false;
    }
    for (Cue cue : session.watch().get().run().film().cues().all()) {
      if (Math.abs(cue.micros() - playback.micros()) <= 1) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected String underWay(Session<Outage> session) {
    return sentence(session);
  }
}
