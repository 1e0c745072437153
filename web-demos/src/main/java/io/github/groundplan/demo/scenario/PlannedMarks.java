package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.chart.Mark;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.MachineLabel;
import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.fault.Fault.Effect;
import java.util.ArrayList;
import java.util.List;

/** Marks at what a scenario plans to go wrong, and at where it is put right. */
final class PlannedMarks {
  /** More would hide the lines: then none is marked. */
  private static final int MOST = 8;

  private PlannedMarks() {}

  /** In the order of the plan; those beyond the run's end are left out. */
  static List<Mark> of(Film film) {
    List<Mark> marks = new ArrayList<>();
    for (Fault fault : film.scenario().faults()) {
      add(marks, film, fault.atSeconds(), begun(fault.effect()));
      add(marks, film, fault.atSeconds() + fault.forSeconds(), ended(fault.effect()));
    }
    return marks.size() > MOST ? List.of() : marks;
  }

  private static void add(List<Mark> marks, Film film, double at, String text) {
    if (at < film.duration()) {
      marks.add(Mark.dashed(at, text));
    }
  }

  private static String begun(Effect effect) {
    String target = MachineLabel.of(effect.target());
    if (effect instanceof Fault.Kill) {
      return target + " killed";
    } else if (effect instanceof Fault.Revive) {
      return target + " back";
    } else if (effect instanceof Fault.Slow slow) {
      return target + (slow.factor() > 1 ? " slow" : " quick");
    } else if (effect instanceof Fault.Partition partition) {
      return target + " to " + MachineLabel.of(partition.other()) + " cut";
    }
    return target + (effect instanceof Fault.Isolate ? " cut off" : " failing");
  }

  private static String ended(Effect effect) {
    String target = MachineLabel.of(effect.target());
    if (effect instanceof Fault.Kill) {
      return target + " back";
    } else if (effect instanceof Fault.Partition partition) {
      return target + " to " + MachineLabel.of(partition.other()) + " joined";
    }
    return target + " well again";
  }
}
