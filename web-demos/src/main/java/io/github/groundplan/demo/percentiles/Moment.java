package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.Watch;
import java.util.Optional;

/** What is seen of a session: how many requests have ended, and what is told of them. */
final class Moment {
  /** So many requests end between two looks at the numbers, at speed 1: a quarter of a second. */
  private static final double REQUESTS_BETWEEN = Fleet.RATE / 4;

  private final Optional<Watch<Requests>> watch;
  private final Session<Requests> session;
  private final int ended;
  private final Figures told;

  Moment(Session<Requests> session) {
    this.session = session;
    watch = session.watch();
    ended = watch.isPresent() ? run().endedBy(playback().events()) : 0;
    int count = session.isPlaying() ? ended - ended % between() : ended;
    told = watch.isPresent() ? run().figures(count) : Figures.NONE;
  }

  /** Numbers that change with each request can't be read. */
  private int between() {
    return (int) Math.ceil(REQUESTS_BETWEEN * Speed.of(session.reader().speed()));
  }

  private Playback playback() {
    return watch.orElseThrow().playback();
  }

  /** The run that is watched; there must be one. */
  Requests run() {
    return watch.orElseThrow().run();
  }

  boolean hasRun() {
    return watch.isPresent();
  }

  /** Whether all of a run was seen. */
  boolean isOver() {
    return session.isFinished();
  }

  boolean isPlaying() {
    return session.isPlaying();
  }

  /** Whether a degraded run is watched. */
  boolean isDegraded() {
    return watch.isPresent() && run().isDegraded();
  }

  /** How many calls a page makes. */
  int calls() {
    return Fleet.calls(session.settings());
  }

  /** How many requests have ended. */
  int ended() {
    return ended;
  }

  /** How long each request has been under way; NaN if it is not. Empty without a run. */
  double[] waits() {
    return watch.isPresent()
        ? run().waits(playback().events(), playback().seconds())
        : new double[0];
  }

  /** How many times the healthy value a number is. */
  double moved(Level level) {
    return told.level(level) / run().healthy(level);
  }

  /** What is told: while a run plays, a little less than has ended. */
  Figures told() {
    return told;
  }
}
