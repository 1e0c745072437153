package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TimeAverage;

/** So many workers, each with one call in hand, and a line. */
final class WorkerStation extends Station {
  private static final int SERVED = 0;
  private static final int OUT_OF_PATIENCE = 1;

  private final Line line;
  private final int workers;
  private final int queueLimit;
  private final TimeAverage busyLevel;
  private final TimeAverage queueLevel;
  private int busy;

  WorkerStation(Node node, Host host, Work work) {
    super(node, host);
    line = new Line(work.discipline());
    workers = work.workers();
    queueLimit = work.queueLimit();
    busyLevel = meter().busy();
    queueLevel = meter().queue();
  }

  @Override
  boolean take(Call call) {
    if (busy < workers) {
      occupy(call);
      return true;
    }
    if (line.size() >= queueLimit) {
      return false;
    }
    join(call);
    return true;
  }

  @Override
  public void handle(int payload) {
    Call call = call(payload >> 1);
    if ((payload & 1) == SERVED) {
      call.hasTimer = false;
      end(call, now() - call.startedAt);
    } else {
      call.hasPatienceTimer = false;
      leaveLine(call);
      node().record(EventKind.ABANDONED, call, Names.NONE);
      host().abandoned(call);
    }
  }

  @Override
  void leave(Call call) {
    free(call);
    if (line.size() > 0) {
      Call next = line.removeNext();
      queueLevel.set(now(), line.size());
      stopPatience(next);
      occupy(next);
    } else {
      busyLevel.set(now(), busy);
    }
  }

  @Override
  void remove(Call call) {
    if (call.stage == Call.Stage.WAITING) {
      stopPatience(call);
      leaveLine(call);
    } else {
      stopTimer(call);
      free(call);
      busyLevel.set(now(), busy);
    }
  }

  @Override
  int load() {
    return busy + line.size();
  }

  private void occupy(Call call) {
    busy++;
    busyLevel.set(now(), busy);
    double seconds = host().workSeconds(call);
    meter().started(now() - call.arrivedAt);
    begin(call);
    call.timer = simulation().schedule(seconds, this, 2 * call.slot + SERVED);
    call.hasTimer = true;
  }

  private void free(Call call) {
    busy--;
    node().record(EventKind.WORKER_FREED, call, Names.NONE);
  }

  private void join(Call call) {
    call.stage = Call.Stage.WAITING;
    line.add(call);
    queueLevel.set(now(), line.size());
    node().record(EventKind.QUEUED, call, Names.NONE);
    if (call.patienceSeconds <= Double.MAX_VALUE) {
      // Last of its time: a worker that is free at that very moment is not too late.
      call.patienceTimer =
          simulation()
              .schedule(
                  call.patienceSeconds,
                  Simulation.LAST_PRIORITY,
                  this,
                  2 * call.slot + OUT_OF_PATIENCE);
      call.hasPatienceTimer = true;
    }
  }

  private void leaveLine(Call call) {
    line.remove(call);
    queueLevel.set(now(), line.size());
  }

  private void stopPatience(Call call) {
    if (call.hasPatienceTimer) {
      simulation().cancel(call.patienceTimer);
      call.hasPatienceTimer = false;
    }
  }
}
