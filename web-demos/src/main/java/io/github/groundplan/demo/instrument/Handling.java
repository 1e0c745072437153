package io.github.groundplan.demo.instrument;

import java.util.Map;

/**
 * What the reader's actions do to a session: all that demos whose runs are watched have in common.
 */
final class Handling<R extends Take> {
  private final RunDemo<R> demo;

  Handling(RunDemo<R> demo) {
    this.demo = demo;
  }

  Session<R> handle(Session<R> session, Message message) {
    if (message instanceof Message.Press press) {
      return press(RunMaker.settled(acting(session)), press.action());
    }
    if (message instanceof Message.Change change) {
      return change(acting(session), change.action(), change.value());
    }
    if (message instanceof Message.Tick tick) {
      return tick(session, tick.seconds());
    }
    if (message instanceof Message.Motion motion) {
      return calm(session, motion.isReduced());
    }
    if (message instanceof Message.Progress news) {
      return told(session, news.longRun());
    }
    if (message instanceof Message.Refused refused) {
      return session.with(session.reader().told(refused.obstacle()));
    }
    return session.with(session.reader().told((Message.Copied) message));
  }

  private Session<R> acting(Session<R> session) {
    return session.with(session.reader().acting());
  }

  private static <R extends Take> Session<R> told(Session<R> session, LongRun news) {
    String words = LongRun.turn(session.longRun(), news);
    Session<R> told = session.with(news);
    return words.isEmpty() ? told : told.with(told.reader().told(words));
  }

  private Session<R> press(Session<R> session, String action) {
    return switch (action) {
      case RunDemo.PLAY -> playOrPause(session);
      case RunDemo.STEP -> step(session);
      case RunDemo.RESET -> reset(session);
      default -> demo.pressed(session, action);
    };
  }

  private static <R extends Take> Session<R> reset(Session<R> session) {
    Session<R> ready = session.ready(session.settings());
    return session.watch().isEmpty()
        ? ready
        : ready.with(ready.reader().told("The run is cleared."));
  }

  private Session<R> playOrPause(Session<R> session) {
    if (session.watch().isEmpty() || session.isFinished()) {
      return demo.runs().started(session, usualTake(session), "");
    }
    Playback playback = session.watch().get().playback();
    if (playback.isPlaying()) {
      return session.moved(playback.playing(false));
    }
    return session.moved(
        session.reader().isMotionReduced() ? playback.finished() : playback.playing(true));
  }

  private Session<R> step(Session<R> session) {
    return session.watch().isPresent() && !session.isFinished()
        ? session.moved(session.watch().get().playback().stepped())
        : demo.runs().made(session, usualTake(session), "", Playback::stepped);
  }

  private String usualTake(Session<R> session) {
    return session.take().equals(RunDemo.NO_TAKE) ? demo.firstTake() : session.take();
  }

  private Session<R> change(Session<R> unsettled, String action, String value) {
    if (demo.settings().find(action).isPresent()) {
      // A slider that is dragged need not wait for the run of each place that it passes.
      return set(unsettled.isSuperseded() ? unsettled : RunMaker.settled(unsettled), action, value);
    }
    Session<R> session = RunMaker.settled(unsettled);
    return switch (action) {
      case RunDemo.GUESS -> guess(session, read(action, value));
      case Speed.KEY -> session.with(session.reader().playingAt(read(action, value)));
      case RunDemo.AT -> seek(session, value);
      default -> demo.changed(session, action, value);
    };
  }

  /** Who would rather be shown than guess is shown what was asked about. */
  private Session<R> guess(Session<R> session, String guess) {
    Session<R> guessed = session.with(session.reader().guessing(guess));
    return guess.equals(Reader.SKIPPED) ? demo.runs().shown(guessed) : guessed;
  }

  private String read(String key, String value) {
    return demo.progress().read(Map.of(key, value)).values().text(key);
  }

  private Session<R> set(Session<R> session, String key, String value) {
    Settings.Outcome read = demo.settings().read(Map.of(key, value), session.settings());
    Session<R> changed =
        read.values().equals(session.settings()) ? session : demo.changed(session, read.values());
    return read.problems().isEmpty()
        ? changed
        : changed.with(changed.reader().told(demo.settings().complaint(key, value)));
  }

  private Session<R> seek(Session<R> session, String value) {
    double micros = demo.progress().read(Map.of(RunDemo.AT, value)).values().whole(RunDemo.AT);
    return session.watch().isEmpty()
        ? session
        : session.moved(session.watch().get().playback().slidTo(micros));
  }

  private Session<R> tick(Session<R> session, double seconds) {
    if (session.isMaking()) {
      return RunMaker.proceeded(session);
    }
    if (!session.isPlaying()) {
      return session;
    }
    double screenSeconds = seconds * Speed.of(session.reader().speed());
    return session.moved(demo.played(session.watch().orElseThrow(), screenSeconds));
  }

  private Session<R> calm(Session<R> session, boolean isReduced) {
    Session<R> calmed = session.with(session.reader().withMotion(isReduced));
    if (!isReduced || !session.isPlaying()) {
      return calmed;
    }
    Session<R> settled = RunMaker.settled(calmed);
    return settled.moved(settled.watch().orElseThrow().playback().finished());
  }
}
