package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Setting.Passage;
import io.github.groundplan.demo.instrument.Setting.Whole;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A demo whose runs are watched: made at once, then played, stepped through and sought in. A run is
 * a pure function of the settings and of what was done by hand, so that it can be made anew at each
 * change: what comes of another setting, or of a part killed in the midst of it, is never guessed.
 *
 * <p>A demo says what it can be set to, how a run is made and how it looks. All else is here:
 * playback, speed, prediction, addresses, reduced motion, words about copies.
 *
 * @param <R> what a run leaves
 */
public abstract class RunDemo<R extends Take> implements Demo<Session<R>> {
  /** Stands for no run in {@link Session#take}. */
  public static final String NO_TAKE = "none";

  /** The take of demos that have one only. */
  public static final String RUN = "run";

  /** Pressed, it plays on or pauses. */
  public static final String PLAY = "play";

  /** Pressed, it moves one event on. */
  public static final String STEP = "step";

  /** Pressed, it clears the run. */
  public static final String RESET = "reset";

  /** Moved, it seeks in the run; its value is in whole microseconds. */
  public static final String AT = "at";

  static final String GUESS = "guess";
  private static final String EVENTS = "events";
  private static final String DEEDS = "deeds";
  private static final double LONGEST_RUN_MICROS = 1e12;

  private final Settings settings;
  private final List<Option> guesses;
  private final Settings progress;

  /**
   * A demo.
   *
   * @param settings its controls
   * @param takes the runs that it has, one or more; the first is made by {@link #PLAY}
   * @param guesses the answers to its prediction
   */
  protected RunDemo(Settings settings, List<Option> takes, List<Option> guesses) {
    this.settings = settings;
    this.guesses = List.copyOf(guesses);
    this.progress =
        Settings.of(
            choice(RUN, "Run", NO_TAKE, takes),
            new Passage(DEEDS, "Done by hand", this::canonicalDeeds),
            new Whole(AT, "Watched, in microseconds", 0, LONGEST_RUN_MICROS, 0),
            new Whole(EVENTS, "Events seen", 0, LONGEST_RUN_MICROS, 0),
            choice(
                GUESS,
                "Prediction",
                Reader.NO_GUESS,
                with(guesses, new Option(Reader.SKIPPED, "skipped"))),
            Speed.SETTING);
  }

  private static Choice choice(String key, String label, String none, List<Option> options) {
    List<Option> all = new ArrayList<>();
    all.add(new Option(none, "nothing"));
    all.addAll(options);
    return new Choice(key, label, all, none);
  }

  private static List<Option> with(List<Option> some, Option last) {
    List<Option> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }

  /**
   * Makes a run to its end.
   *
   * @param take which of the demo's runs
   * @param deeds what was done by hand, canonical
   */
  protected abstract R run(Values settings, String take, String deeds);

  /** How many seconds of a run pass in a second on the screen at speed 1. */
  protected abstract double pace(R run);

  /**
   * The playback after some time on the screen: at one pace to the end, unless a demo says more.
   *
   * @param screenSeconds since the last tick, times the speed that the reader chose
   */
  protected Playback played(Watch<R> watch, double screenSeconds) {
    return watch.playback().advanced(screenSeconds * pace(watch.run()));
  }

  /** How a session looks, from the heading to the tools. */
  protected abstract Element section(Session<R> session, String rootId);

  /** What the run says in a sentence, or what there is to do. Speaks of what was watched only. */
  public abstract String sentence(Session<R> session);

  /** The nearest deeds that this demo understands; none unless it says more. */
  protected String canonicalDeeds(String text) {
    return "";
  }

  /** The session after a press of a control that only this demo has. */
  protected Session<R> pressed(Session<R> session, String action) {
    return session;
  }

  /**
   * The session after a change by a control that only this demo has.
   *
   * @param action a key that is neither a setting's nor the prediction's
   */
  protected Session<R> changed(Session<R> session, String action, String value) {
    return session;
  }

  /**
   * The session under other settings. Where a run is watched, it is made anew and watched from the
   * same moment on, with the same draws: what changes on the screen is what the setting changed.
   */
  protected Session<R> changed(Session<R> session, Values other) {
    if (session.watch().isEmpty()) {
      return session.ready(other);
    }
    Watch<R> watch = session.watch().get();
    R again = run(other, session.take(), session.deeds());
    Session<R> anew =
        session.ready(other).watching(session.take(), session.deeds(), again(watch, again));
    return watch.isFinished() ? anew.comparedWith(watch.run()) : anew;
  }

  private Watch<R> again(Watch<R> watch, R run) {
    Watch<R> start = Watch.startOf(run);
    Playback playback =
        watch.isFinished()
            ? start.playback().finished()
            : start
                .playback()
                .playing(watch.playback().isPlaying())
                .seeking(watch.playback().micros());
    return start.at(playback);
  }

  /** The session after something was done by hand: the same run up to now, another from here on. */
  protected final Session<R> doing(Session<R> session, String deeds) {
    if (session.watch().isEmpty()) {
      return session;
    }
    Watch<R> watch = session.watch().get();
    Playback old = watch.playback();
    Watch<R> anew = Watch.startOf(run(session.settings(), session.take(), deeds));
    // What was seen is the same in both; what is done now has yet to be seen.
    Playback here = Playback.at(anew.run().trace(), old.micros(), old.events());
    return session.watching(session.take(), deeds, anew.at(here.playing(old.isPlaying())));
  }

  /** The same run, elsewhere. */
  protected final Session<R> moved(Session<R> session, Playback playback) {
    return session.moved(playback);
  }

  /** A run from its start, playing; at once at its end for readers who want no motion. */
  protected final Session<R> start(Session<R> session, String take) {
    return play(begin(session, take, ""));
  }

  private Session<R> begin(Session<R> session, String take, String deeds) {
    R run = run(session.settings(), take, deeds);
    return session.watching(take, deeds, Watch.startOf(run));
  }

  private static <R extends Take> Session<R> play(Session<R> session) {
    Playback playback = session.watch().orElseThrow().playback();
    return session.moved(
        session.reader().isMotionReduced() ? playback.finished() : playback.playing(true));
  }

  /** The prediction's answers. */
  protected final List<Option> guesses() {
    return guesses;
  }

  @Override
  public final Settings settings() {
    return settings;
  }

  @Override
  public final Settings progress() {
    return progress;
  }

  @Override
  public final Session<R> open(State state) {
    Values at = state.progress();
    Reader reader = Reader.opening(state, at.text(GUESS), at.text(Speed.KEY));
    Session<R> ready = Session.opening(state.settings(), reader);
    String take = at.text(RUN);
    if (take.equals(NO_TAKE)) {
      return ready;
    }
    Session<R> begun = begin(ready, take, at.text(DEEDS));
    Trace trace = begun.watch().orElseThrow().run().trace();
    return begun.moved(Playback.at(trace, at.whole(AT), at.whole(EVENTS)));
  }

  @Override
  public final State state(Session<R> session) {
    Values at =
        progress
            .initial()
            .with(GUESS, session.reader().guess())
            .with(Speed.KEY, session.reader().speed());
    if (session.watch().isPresent()) {
      Playback playback = session.watch().get().playback();
      at =
          at.with(RUN, session.take())
              .with(DEEDS, session.deeds())
              .with(AT, Long.toString((long) playback.micros()))
              .with(EVENTS, Integer.toString(playback.events()));
    }
    return new State(session.settings(), at, session.reader().problems());
  }

  @Override
  public final Session<R> update(Session<R> session, Message message) {
    if (message instanceof Message.Press press) {
      return press(session.with(session.reader().acting()), press.action());
    }
    if (message instanceof Message.Change change) {
      return change(session.with(session.reader().acting()), change.action(), change.value());
    }
    if (message instanceof Message.Tick tick) {
      return tick(session, tick.seconds());
    }
    if (message instanceof Message.Motion motion) {
      return calm(session, motion.isReduced());
    }
    if (message instanceof Message.Progress news) {
      return session.with(news.longRun());
    }
    return session.with(session.reader().told((Message.Copied) message));
  }

  private Session<R> press(Session<R> session, String action) {
    return switch (action) {
      case PLAY -> playOrPause(session);
      case STEP -> step(session);
      case RESET -> session.ready(session.settings());
      default -> pressed(session, action);
    };
  }

  private Session<R> playOrPause(Session<R> session) {
    if (session.watch().isEmpty() || session.isFinished()) {
      return start(session, usualTake(session));
    }
    return session.isPlaying()
        ? session.moved(session.watch().get().playback().playing(false))
        : play(session);
  }

  private Session<R> step(Session<R> session) {
    Session<R> watched =
        session.watch().isPresent() && !session.isFinished()
            ? session
            : begin(session, usualTake(session), "");
    return watched.moved(watched.watch().orElseThrow().playback().stepped());
  }

  private String usualTake(Session<R> session) {
    return session.take().equals(NO_TAKE) ? firstTake() : session.take();
  }

  private String firstTake() {
    Choice takes = (Choice) progress.all().get(0);
    return takes.options().get(1).value();
  }

  private Session<R> change(Session<R> session, String action, String value) {
    if (action.equals(GUESS)) {
      return session.with(session.reader().guessing(read(GUESS, value)));
    }
    if (action.equals(Speed.KEY)) {
      return session.with(session.reader().playingAt(read(Speed.KEY, value)));
    }
    if (action.equals(AT)) {
      return seek(session, progress.read(Map.of(AT, value)).values().whole(AT));
    }
    if (settings.find(action).isEmpty()) {
      return changed(session, action, value);
    }
    Settings.Outcome read = settings.read(Map.of(action, value), session.settings());
    Session<R> changed =
        read.values().equals(session.settings()) ? session : changed(session, read.values());
    return read.problems().isEmpty()
        ? changed
        : changed.with(changed.reader().told(read.problems().get(0) + "."));
  }

  private String read(String key, String value) {
    return progress.read(Map.of(key, value)).values().text(key);
  }

  private Session<R> seek(Session<R> session, double micros) {
    return session.watch().isEmpty()
        ? session
        : session.moved(
            session.watch().get().playback().playing(session.isPlaying()).seeking(micros));
  }

  private Session<R> tick(Session<R> session, double seconds) {
    if (!session.isPlaying()) {
      return session;
    }
    double screenSeconds = seconds * Speed.of(session.reader().speed());
    return session.moved(played(session.watch().orElseThrow(), screenSeconds));
  }

  private static <R extends Take> Session<R> calm(Session<R> session, boolean isReduced) {
    Session<R> calmed = session.with(session.reader().withMotion(isReduced));
    return isReduced && session.isPlaying()
        ? calmed.moved(calmed.watch().orElseThrow().playback().finished())
        : calmed;
  }

  @Override
  public final boolean isMoving(Session<R> session) {
    return session.isPlaying();
  }

  @Override
  public final Session<R> finished(Session<R> session) {
    Session<R> begun =
        session.watch().isPresent() ? session : begin(session, firstTake(), session.deeds());
    return begun.moved(begun.watch().orElseThrow().playback().finished());
  }

  @Override
  public final Element view(Session<R> session, String rootId) {
    return section(session, rootId);
  }

  @Override
  public final Trace trace(Session<R> session) {
    return session.watch().isPresent()
        ? session.watch().get().run().trace()
        : new TraceRecorder(new Names()).trace();
  }

  @Override
  public String command(Session<R> session) {
    String state = state(finished(session)).print(this);
    return "java -jar groundplan.jar sim demo " + id() + " '" + state + "'";
  }

  @Override
  public String announcement(Session<R> session) {
    Optional<String> notice = session.reader().news();
    return notice.isPresent() ? notice.get() : session.isPlaying() ? "" : spoken(session);
  }

  private String spoken(Session<R> session) {
    return session.watch().isEmpty() ? "" : sentence(session);
  }
}
