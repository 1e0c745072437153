package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Filming;
import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.screening.Scene;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One server under a load, to be scaled up, out and in, by hand or by an auto-scaler. */
public final class Scaling extends RunDemo<Growth> {
  private final Scene scene;

  public Scaling() {
    super(World.SETTINGS, List.of(new Option(RUN, "a minute")), Guess.ALL);
    scene = Scene.of(World.watched(World.SETTINGS.initial()), Map.of("lb", "Balancer"));
  }

  @Override
  public String id() {
    return "scaling";
  }

  @Override
  public String title() {
    return "Scale up, scale out";
  }

  Scene scene() {
    return scene;
  }

  @Override
  public List<Runnable> preparations() {
    return scene.preparations();
  }

  @Override
  protected Making<Growth> making(Values settings, String take, String deeds) {
    Filming filming =
        new Filming(
            World.watched(settings), Deeds.parse(deeds).cues(settings), Growth.WINDOW_SECONDS);
    return Screening.making(filming, film -> new Growth(film, settings.isOn(World.AUTO_SCALER)));
  }

  @Override
  protected String canonicalDeeds(String text) {
    return Deeds.parse(text).print();
  }

  @Override
  protected Session<Growth> pressed(Session<Growth> session, String action) {
    Situation now = Situation.of(session);
    for (Lever lever : Lever.values()) {
      if (lever.action.equals(action) && lever.obstacle(now).isEmpty()) {
        return pulled(now, lever);
      }
    }
    return session;
  }

  private Session<Growth> pulled(Situation now, Lever lever) {
    return now.session.watch().isEmpty()
        ? start(now.session, RUN, now.deeds().with(0, lever.verb).print())
        : doing(now.session, now.deeds().with(now.playback().micros(), lever.verb).print());
  }

  @Override
  protected double pace(Growth run) {
    return 1;
  }

  /** Where one stands in the run says how many servers there are. */
  @Override
  protected List<String> longRunKeys() {
    return List.of(RUN, DEEDS, AT, EVENTS);
  }

  @Override
  public Optional<Scenario> longRun(Session<Growth> session) {
    // What stands is known when the watched run is made: a worker asks as soon as it has opened it.
    Situation now = Situation.of(settled(session));
    return Optional.of(World.steady(session.settings(), Math.max(1, now.serving), now.size));
  }

  @Override
  protected Finding finding(Session<Growth> session) {
    return session.isFinished()
        ? Guess.finding(session.watch().orElseThrow().run().film())
        : Finding.OPEN;
  }

  @Override
  protected Element section(Session<Growth> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Growth> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Growth> session) {
    return Words.of(Situation.of(session));
  }

  @Override
  protected String underWay(Session<Growth> session) {
    return sentence(session);
  }
}
