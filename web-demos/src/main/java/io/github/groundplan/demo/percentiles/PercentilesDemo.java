package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Sends a thousand requests to a healthy or a degraded fleet, and shows what numbers tell of it.
 */
public final class PercentilesDemo extends RunDemo<Requests> {
  static final String HEALTHY = "healthy";
  static final String DEGRADED = "degraded";

  /** All settings at their initial values. */
  public PercentilesDemo() {
    super(
        Fleet.SETTINGS,
        List.of(new Option(DEGRADED, "degraded"), new Option(HEALTHY, "healthy")),
        Words.guesses());
  }

  @Override
  public String id() {
    return "percentiles";
  }

  @Override
  public String title() {
    return "Mean and percentiles";
  }

  /** The empty charts, which every view without a whole run shows. */
  @Override
  public List<Runnable> preparations() {
    return List.of(Charts::none);
  }

  @Override
  protected Making<Requests> making(Values settings, String take, String deeds) {
    return Requests.making(settings, take.equals(DEGRADED));
  }

  /** Switches between the two; of the one that is watched already it begins anew. */
  @Override
  protected Session<Requests> pressed(Session<Requests> session, String action) {
    if (!action.equals(HEALTHY) && !action.equals(DEGRADED)) {
      return session;
    }
    if (session.watch().isEmpty()) {
      // A long run that was asked for before was about the degraded fleet.
      return start(changed(session, session.settings()), action);
    }
    return session.take().equals(action) ? start(session, action) : switched(session, action);
  }

  /** As fast as it happens. */
  @Override
  protected double pace(Requests run) {
    return 1;
  }

  static boolean isDegraded(Session<Requests> session) {
    return !session.take().equals(HEALTHY);
  }

  @Override
  protected List<String> longRunKeys() {
    return List.of(RUN);
  }

  @Override
  public Optional<Scenario> longRun(Session<Requests> session) {
    return Optional.of(Fleet.scenario(session.settings(), isDegraded(session)));
  }

  @Override
  protected Finding finding(Session<Requests> session) {
    Words words = new Words(new Moment(session));
    return new Finding(words.right(), words.answer());
  }

  @Override
  protected Element section(Session<Requests> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Requests> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Requests> session) {
    return new Words(new Moment(session)).sentence(session);
  }
}
