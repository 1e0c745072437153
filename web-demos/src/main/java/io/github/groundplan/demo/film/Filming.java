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

  /** What runs for the first time takes a browser several times as long. */
  private static final int PART_AT_FIRST = 4;

  private final Scenario scenario;
  private final Cues cues;
  private final double windowSeconds;
  private final TraceRecorder recorder;
  private final Run run;
  private final Hand hand;
  private Optional<Trace> trace = Optional.empty();
  private Optional<Digest> digest = Optional.empty();
  private Optional<Film> film = Optional.empty();
  private int eventsOfRun = EVENTS_OF_RUN / PART_AT_FIRST;
  private int eventsOfTrace = EVENTS_OF_TRACE / PART_AT_FIRST;

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
      readOn(digest.get());
    } else {
      runOn();
    }
    return film.isPresent();
  }

  private void runOn() {
    if (!hand.advance(eventsOfRun)) {
      trace = Optional.of(recorder.trace());
      digest = Optional.of(new Digest(scenario, trace.get(), run.now()));
    }
    eventsOfRun = EVENTS_OF_RUN;
  }

  private void readOn(Digest reading) {
    if (!reading.advance(eventsOfTrace)) {
      film = Optional.of(finished(reading));
    }
    eventsOfTrace = EVENTS_OF_TRACE;
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
