package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Values;
import java.util.Optional;

/**
 * All there is to know of one demo on a page.
 *
 * @param settings the switches as they stand
 * @param watch what was sent; empty before the first press
 * @param before the finished run before the last change of a switch, to compare with
 * @param reader who watches
 */
record Model(Values settings, Optional<Watch> watch, Optional<Run> before, Reader reader) {

  /**
   * A run and how much of it was watched.
   *
   * @param playback of the run's trace
   */
  record Watch(Run run, Playback playback) {
    /** A run that was not watched yet. */
    static Watch startOf(Run run) {
      return new Watch(run, Playback.startOf(run.trace()));
    }

    Watch at(Playback playback) {
      return new Watch(run, playback);
    }

    boolean isFinished() {
      return playback.isAtEnd();
    }
  }

  /** Whether there is a run and all of it was seen. */
  boolean isFinished() {
    return watch.filter(Watch::isFinished).isPresent();
  }

  /** Watching this, with nothing to compare with. */
  Model watching(Watch watch) {
    return new Model(watch.run().settings(), Optional.of(watch), Optional.empty(), reader);
  }

  /** The same watch, further on. */
  Model moved(Playback playback) {
    return new Model(settings, watch.map(each -> each.at(playback)), before, reader);
  }

  /** Under other settings, with nothing sent. */
  Model ready(Values settings) {
    return new Model(settings, Optional.empty(), Optional.empty(), reader);
  }

  Model comparedWith(Run before) {
    return new Model(settings, watch, Optional.of(before), reader);
  }

  Model with(Reader reader) {
    return new Model(settings, watch, before, reader);
  }
}
