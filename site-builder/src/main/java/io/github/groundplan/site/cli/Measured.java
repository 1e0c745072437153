package io.github.groundplan.site.cli;

import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.site.cli.Experiment.Finished;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What was measured of all runs that came to their end, or of the first if none did. */
final class Measured {
  private final int asked;
  private final Replicated runs = new Replicated();
  private double events;
  private boolean isPartial;
  private int whole;

  private Measured(int asked) {
    this.asked = asked;
  }

  /**
   * Runs, and measures.
   *
   * @param count how many runs
   * @param start begins one, by its number from 0
   */
  static Measured of(Experiment experiment, int count, IntFunction<Run> start) {
    Measured measured = new Measured(count);
    experiment.run(count, start, measured::add);
    return measured;
  }

  private void add(Finished finished) {
    events += finished.events();
    if (finished.isWhole() && !isPartial) {
      runs.add(finished.report());
      whole++;
    } else if (runs.count() == 0) {
      runs.add(finished.report());
      isPartial = true;
    }
  }

  Replicated runs() {
    return runs;
  }

  double events() {
    return events;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (isPartial) {
      notes.add("stopped before its end: this is what was measured until then");
    } else if (whole < asked) {
      notes.add("stopped after " + whole + " of " + asked + " replications");
    }
    return notes;
  }
}
