package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Setting.Whole;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.sendrequest.Model.Watch;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends a request, or ten in a row, and shows where its time goes. */
public final class SendRequest implements Demo<Model> {
  static final String ID = "send-request";
  static final String RUN = "run";
  static final String AT = "at";
  static final String EVENTS = "events";
  static final String GUESS = "guess";
  static final String NO_RUN = "none";
  static final String ONE = "one";
  static final String TEN = "ten";

  private static final double LONGEST_RUN_MICROS = 1e9;
  private static final int MANY = 10;

  private static final Settings PROGRESS =
      Settings.of(
          new Choice(
              RUN,
              "Sent",
              List.of(
                  new Option(NO_RUN, "nothing"),
                  new Option(ONE, "one request"),
                  new Option(TEN, "ten in a row")),
              NO_RUN),
          new Whole(AT, "Watched, in microseconds", 0, LONGEST_RUN_MICROS, 0),
          new Whole(EVENTS, "Events seen", 0, LONGEST_RUN_MICROS, 0),
          new Choice(GUESS, "Prediction", Guess.options(), Reader.NO_GUESS),
          Speed.SETTING);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "Send a request";
  }

  @Override
  public Settings settings() {
    return Scene.SETTINGS;
  }

  @Override
  public Settings progress() {
    return PROGRESS;
  }

  @Override
  public Model open(State state) {
    Values progress = state.progress();
    Reader reader = Reader.opening(state, progress.text(GUESS), progress.text(Speed.KEY));
    Model ready = new Model(state.settings(), Optional.empty(), Optional.empty(), reader);
    String run = progress.text(RUN);
    if (run.equals(NO_RUN)) {
      return ready;
    }
    Run opened = Run.of(state.settings(), run.equals(TEN) ? MANY : 1);
    Playback playback = Playback.at(opened.trace(), progress.whole(AT), progress.whole(EVENTS));
    return ready.watching(new Watch(opened, playback));
  }

  @Override
  public State state(Model model) {
    Values progress =
        PROGRESS
            .initial()
            .with(GUESS, model.reader().guess())
            .with(Speed.KEY, model.reader().speed());
    if (model.watch().isPresent()) {
      Watch watch = model.watch().get();
      progress =
          progress
              .with(RUN, watch.run().count() == 1 ? ONE : TEN)
              .with(AT, Long.toString((long) watch.playback().micros()))
              .with(EVENTS, Integer.toString(watch.playback().events()));
    }
    return new State(model.settings(), progress, model.reader().problems());
  }

  @Override
  public Model update(Model model, Message message) {
    if (message instanceof Message.Press press) {
      return press(model.with(model.reader().acting()), press.action());
    }
    if (message instanceof Message.Change change) {
      return change(model.with(model.reader().acting()), change.action(), change.value());
    }
    if (message instanceof Message.Tick tick) {
      return tick(model, tick.seconds());
    }
    if (message instanceof Message.Motion motion) {
      return calm(model, motion.isReduced());
    }
    return model.with(model.reader().told(notice((Message.Copied) message)));
  }

  private static Model press(Model model, String action) {
    return switch (action) {
      case "send" -> send(model, 1);
      case "send-ten" -> send(model, MANY);
      case "play" -> playOrPause(model);
      case "step" -> step(model);
      case "reset" -> model.ready(model.settings());
      default -> model;
    };
  }

  private static Model send(Model model, int count) {
    Model sent = model.watching(Watch.startOf(Run.of(model.settings(), count)));
    return play(sent);
  }

  private static Model playOrPause(Model model) {
    if (model.watch().isEmpty() || model.isFinished()) {
      return send(model, model.watch().map(watch -> watch.run().count()).orElse(1));
    }
    Playback playback = model.watch().get().playback();
    return playback.isPlaying() ? model.moved(playback.playing(false)) : play(model);
  }

  /** Plays from where the watch stands; for readers who want no motion that is the end at once. */
  private static Model play(Model model) {
    Playback playback = model.watch().orElseThrow().playback();
    return model.moved(
        model.reader().isMotionReduced() ? playback.finished() : playback.playing(true));
  }

  private static Model step(Model model) {
    Model watched =
        model.watch().isPresent() && !model.isFinished()
            ? model
            : model.watching(Watch.startOf(Run.of(model.settings(), 1)));
    return watched.moved(watched.watch().orElseThrow().playback().stepped());
  }

  private static Model change(Model model, String action, String value) {
    if (action.equals(GUESS)) {
      return model.with(
          model.reader().guessing(PROGRESS.read(Map.of(GUESS, value)).values().text(GUESS)));
    }
    if (action.equals(Speed.KEY)) {
      return model.with(
          model.reader().playingAt(PROGRESS.read(Map.of(action, value)).values().text(action)));
    }
    Optional<Setting> setting = Scene.SETTINGS.find(action);
    if (setting.isEmpty()) {
      return model;
    }
    Settings.Outcome read = Scene.SETTINGS.read(Map.of(action, value), model.settings());
    Model changed = changed(model, read.values());
    return read.problems().isEmpty()
        ? changed
        : changed.with(changed.reader().told(read.problems().get(0) + "."));
  }

  /**
   * A finished run is done again under the new settings, with the same draws, so that what changes
   * on the screen is what the switch changed. A run that is being watched is called off.
   */
  private static Model changed(Model model, Values settings) {
    if (settings.equals(model.settings())) {
      return model;
    }
    if (!model.isFinished()) {
      return model.ready(settings);
    }
    Run before = model.watch().orElseThrow().run();
    Watch after = Watch.startOf(Run.of(settings, before.count()));
    return model.watching(after.at(after.playback().finished())).comparedWith(before);
  }

  private static Model tick(Model model, double seconds) {
    if (model.watch().isEmpty() || !model.watch().get().playback().isPlaying()) {
      return model;
    }
    Watch watch = model.watch().get();
    double pace = Speed.of(model.reader().speed()) / slowMotion(watch.run());
    return model.moved(watch.playback().advanced(seconds * pace));
  }

  /** How many seconds on the screen a second of this run takes at speed 1. */
  static double slowMotion(Run run) {
    double duration = Math.max(run.duration(), 1e-3);
    double screenSeconds = run.count() == 1 ? 6 : 14;
    return screenSeconds / duration;
  }

  private static Model calm(Model model, boolean isReduced) {
    Model calmed = model.with(model.reader().withMotion(isReduced));
    boolean isPlaying = model.watch().filter(watch -> watch.playback().isPlaying()).isPresent();
    return isReduced && isPlaying
        ? calmed.moved(calmed.watch().orElseThrow().playback().finished())
        : calmed;
  }

  private static String notice(Message.Copied copied) {
    String what = copied.action().equals("copy-link") ? "Link" : "Command";
    return copied.isDone() ? what + " copied." : what + " not copied: the browser refused.";
  }

  @Override
  public boolean isMoving(Model model) {
    return model.watch().filter(watch -> watch.playback().isPlaying()).isPresent();
  }

  @Override
  public Model finished(Model model) {
    Watch watch = model.watch().orElseGet(() -> Watch.startOf(Run.of(model.settings(), 1)));
    return model.watching(watch.at(watch.playback().finished()));
  }

  @Override
  public Element view(Model model, String rootId) {
    return new View(model, rootId).section();
  }

  @Override
  public Element still(Model model, String rootId) {
    return new View(model, rootId).still();
  }

  @Override
  public Trace trace(Model model) {
    return model
        .watch()
        .map(watch -> watch.run().trace())
        .orElse(new TraceRecorder(new Names()).trace());
  }

  @Override
  public String command(Model model) {
    State state = state(finished(model));
    return "java -jar groundplan.jar sim demo " + ID + " '" + state.print(this) + "'";
  }

  @Override
  public String announcement(Model model) {
    return Announcement.of(model);
  }
}
