package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Element;
import java.util.List;

/** Steps through the seven phases of a request, under each protocol, and breaks any of them. */
public final class HttpLifecycle extends RunDemo<Run> {
  static final String NEXT = "next";
  static final String BACK = "back";
  static final String AUTO_PLAY = "auto-play";
  static final String BREAK = "break";

  private static final String ONE = "one";

  /** All settings at their initial values. */
  public HttpLifecycle() {
    super(Scene.SETTINGS, List.of(new Option(ONE, "one request")), Guess.options());
  }

  @Override
  public String id() {
    return "http-lifecycle";
  }

  @Override
  public String title() {
    return "The life of a request";
  }

  /** What was done by hand is the key of the phase that fails; the empty text for none. */
  @Override
  protected Run run(Values settings, String take, String deeds) {
    return Run.of(settings, Phase.find(deeds));
  }

  @Override
  protected String canonicalDeeds(String text) {
    return Phase.find(text).map(Phase::key).orElse("");
  }

  @Override
  protected Session<Run> pressed(Session<Run> session, String action) {
    return switch (action) {
      case NEXT -> goTo(session, next(session));
      case BACK -> back(session);
      case AUTO_PLAY -> start(session, ONE);
      case BREAK -> breakOrMend(session);
      default -> session;
    };
  }

  @Override
  protected Session<Run> changed(Session<Run> session, String action, String value) {
    for (Phase phase : Phase.values()) {
      if (action.equals(Rail.STOP) && value.equals(Integer.toString(phase.number()))) {
        return goTo(session, phase.index());
      }
    }
    return session;
  }

  /** Under other settings, at the same place of the same phase. */
  @Override
  protected Session<Run> changed(Session<Run> session, Values other) {
    Session<Run> changed = super.changed(session, other);
    return session.watch().isEmpty() || session.isFinished()
        ? changed
        : moved(
            changed,
            Course.likeIn(changed.watch().orElseThrow().run(), session.watch().orElseThrow()));
  }

  private static int next(Session<Run> session) {
    if (session.watch().isEmpty()) {
      return 0;
    }
    Watch<Run> watch = session.watch().get();
    PhaseLog log = watch.run().reached(watch.playback().events());
    return Course.isSeen(log, watch.playback()) ? log.index() + 1 : log.index();
  }

  private Session<Run> goTo(Session<Run> session, int index) {
    Session<Run> begun = session.watch().isPresent() ? session : start(session, ONE);
    return moved(begun, Course.endOf(begun.watch().orElseThrow().run(), index));
  }

  private Session<Run> back(Session<Run> session) {
    if (session.watch().isEmpty()) {
      return session;
    }
    Run run = session.watch().get().run();
    int index = run.reached(session.watch().get().playback().events()).index();
    return index > 0 ? goTo(session, index - 1) : moved(session, Playback.startOf(run.trace()));
  }

  /** The phase that is shown fails, or no longer does. */
  private Session<Run> breakOrMend(Session<Run> session) {
    Place place = Place.of(session);
    Phase phase = place.phase();
    if (place.log().isBroken()) {
      return goTo(doing(session, ""), phase.index());
    }
    if (!place.mode().isBreakable(phase)) {
      return session;
    }
    Session<Run> begun = session.watch().isPresent() ? session : start(session, ONE);
    Session<Run> broken = doing(begun, phase.key());
    Playback playback = Course.into(broken.watch().orElseThrow().run(), phase.index());
    return moved(broken, session.reader().isMotionReduced() ? playback.finished() : playback);
  }

  /** As it happens; {@link #played} shows each phase at a pace of its own. */
  @Override
  protected double pace(Run run) {
    return 1;
  }

  @Override
  protected Playback played(Watch<Run> watch, double screenSeconds) {
    return Course.after(watch, screenSeconds);
  }

  @Override
  protected Finding finding(Session<Run> session) {
    return session.isFinished() ? Guess.finding(session.watch().orElseThrow().run()) : Finding.OPEN;
  }

  @Override
  protected Element section(Session<Run> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Run> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Run> session) {
    return Narrator.sentence(session);
  }

  @Override
  protected String underWay(Session<Run> session) {
    return Narrator.underWay(session.watch().orElseThrow());
  }
}
