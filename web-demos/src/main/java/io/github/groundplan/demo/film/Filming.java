package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Optional;

/** A film in the making, in slices: first the run, then what its trace tells. */
public final class Filming {
  /** Some ten milliseconds of a browser's time, in either step. */
  private static final int EVENTS_OF_RUN = 12_000;

  private static final int EVENTS_OF_TRACE = 40_000;

  private final Scenario scenario;
  private final Cues cues;
  private final double windowSeconds;
  private final TraceRecorder recorder;
  private final Run run;
  private final Hand hand;
  private Optional<Trace> trace = Optional.empty();
  private Optional<Digest> digest = Optional.empty();
  private Optional<Film> film = Optional.empty();

  /**
   * Nothing is made yet. For the parameters see {@link Film#of}.
   *
   * @throws IllegalArgumentException if the width is not above zero
   */
  public Filming(Scenario scenario, Cues cues, double windowSeconds) {
    if (!(windowSeconds > 0 && windowSeconds <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "windowSeconds must be above zero: " + Decimals.text(windowSeconds));
    }
    this.scenario = scenario;
    this.cues = cues.fitting(scenario);
    this.windowSeconds = windowSeconds;
    Names names = new Names();
    recorder = new TraceRecorder(names);
    run = Run.watched(scenario, names, recorder);
    hand = new Hand(run, this.cues);
  }

  /** Goes on for a slice, and says whether all is done. */
  public boolean advance() {
    if (film.isPresent()) {
      return true;
    } else if (digest.isPresent()) {
      if (!digest.get().advance(EVENTS_OF_TRACE)) {
        film = Optional.of(finished(digest.get()));
      }
    } else if (!hand.advance(EVENTS_OF_RUN)) {
      trace = Optional.of(recorder.trace());
      digest = Optional.of(new Digest(scenario, trace.get(), run.now()));
    }
    return film.isPresent();
  }

  private Film finished(Digest read) {
    Report report = run.report();
    return new Film(scenario, cues, trace.orElseThrow(), report, run.now(), read, windowSeconds);
  }

  /**
   * The film.
   *
   * @throws java.util.NoSuchElementException if not all is done
   */
  public Film film() {
    return film.orElseThrow();
  }
}
