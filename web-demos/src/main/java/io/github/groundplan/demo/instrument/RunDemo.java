package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
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

  /** The key of how many events were seen in a state. */
  protected static final String EVENTS = "events";

  /** The key of what was done by hand in a state. */
  protected static final String DEEDS = "deeds";

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
  @SuppressWarnings("this-escape") // Settings call it back when they read, not before.
  protected RunDemo(Settings settings, List<Option> takes, List<Option> guesses) {
    this.settings = settings;
    this.guesses = List.copyOf(guesses);
    this.progress = Progress.of(takes, guesses, this::canonicalDeeds);
  }

  /**
   * Makes a run to its end, at once. A demo says either this or {@link #making}.
   *
   * @param take which of the demo's runs
   * @param deeds what was done by hand, canonical
   */
  protected R run(Values settings, String take, String deeds) {
    throw new IllegalStateException(id() + " has no runs");
  }

  /** How many seconds of a run pass in a second on the screen at speed 1. */
  protected abstract double pace(R run);

  /** How many seconds of its run pass in a second on the screen now; of a session with a run. */
  public final double shownPace(Session<R> session) {
    return pace(session.watch().orElseThrow().run()) * Speed.of(session.reader().speed());
  }

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

  /** What the watched run says of the prediction, as far as it was watched. */
  protected abstract Finding finding(Session<R> session);

  /**
   * The place of a run from which on it answers what was asked before it: its end, unless a demo
   * says more. Who would rather be shown than guess is led there.
   *
   * @param playback of that run, anywhere
   * @param deeds what is done by hand in it, canonical
   */
  protected Playback telling(Playback playback, String deeds) {
    return playback.finished();
  }

  /** The nearest deeds that this demo understands; none unless it says more. */
  protected String canonicalDeeds(String text) {
    return "";
  }

  /**
   * What is done by hand in the run that is shown where there is no script, and to those who would
   * rather be shown than guess; canonical.
   */
  protected String exemplaryDeeds() {
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
   * A run in the making; made at once unless a demo says more. Demos whose runs take a browser more
   * than some ten milliseconds make them in slices.
   */
  protected Making<R> making(Values settings, String take, String deeds) {
    return Making.of(run(settings, take, deeds));
  }

  /**
   * The session under other settings. Where a run is watched, it is made anew and watched from the
   * same moment on, with the same draws: what changes on the screen is what the setting changed.
   */
  protected Session<R> changed(Session<R> session, Values other) {
    return session.watch().isEmpty()
        ? session.ready(other)
        : runs().remade(session.under(other), session.take(), session.deeds());
  }

  /**
   * The session with another of the demo's runs, watched from the same moment on. A run must be
   * watched.
   */
  protected final Session<R> switched(Session<R> session, String take) {
    return runs().remade(session.under(session.settings()), take, "");
  }

  /**
   * The session after something was done by hand: the same run up to now, another from here on. A
   * run that was over plays on if there is more of it now.
   */
  protected final Session<R> doing(Session<R> session, String deeds) {
    return runs().doing(session, deeds);
  }

  /** The same run, elsewhere. */
  protected final Session<R> moved(Session<R> session, Playback playback) {
    return session.moved(playback);
  }

  /** A run from its start, playing; at once at its end for readers who want no motion. */
  protected final Session<R> start(Session<R> session, String take) {
    return start(session, take, "");
  }

  /**
   * As {@link #start(Session, String)}, with something done by hand.
   *
   * @param deeds canonical
   */
  protected final Session<R> start(Session<R> session, String take, String deeds) {
    return runs().started(session, take, deeds);
  }

  /** What is being made, made to its end. */
  protected final Session<R> settled(Session<R> session) {
    return RunMaker.settled(session);
  }

  /** Makes this demo's runs. */
  final RunMaker<R> runs() {
    return new RunMaker<>(this);
  }

  String firstTake() {
    Choice takes = (Choice) progress.all().get(0);
    return takes.options().get(1).value();
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
    return runs()
        .made(
            ready,
            take,
            at.text(DEEDS),
            start -> Playback.at(start.trace(), at.whole(AT), at.whole(EVENTS)));
  }

  @Override
  public final State state(Session<R> unsettled) {
    Session<R> session = settled(unsettled);
    Values at = place(session).with(GUESS, session.reader().guess());
    return new State(
        session.settings(),
        at.with(Speed.KEY, session.reader().speed()),
        session.reader().problems());
  }

  /** What is watched, and how far. */
  private Values place(Session<R> session) {
    if (session.watch().isEmpty()) {
      return progress.initial();
    }
    Playback playback = session.watch().get().playback();
    return progress
        .initial()
        .with(RUN, session.take())
        .with(DEEDS, session.deeds())
        .with(AT, Long.toString((long) playback.micros()))
        .with(EVENTS, Integer.toString(playback.events()));
  }

  @Override
  public final Session<R> update(Session<R> session, Message message) {
    return new Handling<>(this).handle(session, message);
  }

  @Override
  public final boolean isMoving(Session<R> session) {
    return session.isPlaying() || session.isMaking();
  }

  @Override
  public final boolean isBusy(Session<R> session) {
    return session.isMaking();
  }

  @Override
  public final Session<R> finished(Session<R> unsettled) {
    Session<R> session = settled(unsettled);
    if (session.watch().isPresent()) {
      return session.moved(session.watch().get().playback().finished());
    }
    return settled(runs().made(session, firstTake(), exemplaryDeeds(), Playback::finished));
  }

  @Override
  public final Element view(Session<R> session, String rootId) {
    return section(session, rootId);
  }

  @Override
  public final Trace trace(Session<R> unsettled) {
    Session<R> session = settled(unsettled);
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
  public final LongRun longRunState(Session<R> session) {
    return session.longRun();
  }

  /**
   * What of {@link #progress} a long run depends on, besides the settings; nothing unless a demo
   * says more.
   */
  protected List<String> longRunKeys() {
    return List.of();
  }

  /** The command line that gives what a long run has given, or would give if it began now. */
  public String longRunCommand(Session<R> session) {
    return "java -jar groundplan.jar sim demo "
        + id()
        + " '"
        + askedOf(session).print(this)
        + "' --requests "
        + LongRun.REQUESTS;
  }

  /** What the long run was asked of, or would be: no more of it than it depends on. */
  private State askedOf(Session<R> session) {
    Values settings = session.settings();
    Values at = place(session);
    if (session.longRun() instanceof LongRun.Done done && !done.state().isEmpty()) {
      State then = State.parse(this, Map.of(), done.state());
      settings = then.settings();
      at = then.progress();
    }
    Values needed = progress.initial();
    for (String key : longRunKeys()) {
      needed = needed.with(key, at.text(key));
    }
    return new State(settings, needed, List.of());
  }

  @Override
  public final String announcement(Session<R> session) {
    Optional<String> notice = session.reader().news();
    return notice.isPresent()
        ? notice.get()
        : session.isPlaying() ? underWay(session) : spoken(session);
  }

  /** What is said while a run plays; new words are read out at once, so they should be rare. */
  protected String underWay(Session<R> session) {
    return "The run is under way.";
  }

  /** At the place that answers what was asked, the answer comes first. */
  private String spoken(Session<R> session) {
    Reader reader = session.reader();
    boolean isAnswer = reader.hasGuessedOrSkipped() && isTelling(session);
    String answer = isAnswer ? finding(session).to(reader) : "";
    String sentence = session.watch().isEmpty() ? "" : sentence(session);
    return answer.isEmpty() || sentence.isEmpty() ? answer + sentence : answer + " " + sentence;
  }

  private boolean isTelling(Session<R> session) {
    if (session.watch().isEmpty()) {
      return true;
    }
    Playback playback = session.watch().get().playback();
    return session.isFinished() || playback.micros() == telling(playback, session.deeds()).micros();
  }
}
