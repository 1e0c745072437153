package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.TimeAverage;

/** Has room for all, at once. Work that takes no time is done without an event. */
final class OpenStation extends Station {
  private final TimeAverage busyLevel;
  private int load;

  OpenStation(Node node, Host host) {
    super(node, host);
    busyLevel = meter().busy();
  }

  @Override
  boolean take(Call call) {
    busyLevel.set(now(), ++load);
    double seconds = host().workSeconds(call);
    meter().started(0);
    begin(call);
    if (seconds == 0) {
      end(call, 0);
    } else {
      call.timer = simulation().schedule(seconds, this, call.slot);
      call.hasTimer = true;
    }
    return true;
  }

  @Override
  public void handle(int slot) {
    Call call = call(slot);
    call.hasTimer = false;
    end(call, now() - call.startedAt);
  }

  @Override
  void leave(Call call) {
    busyLevel.set(now(), --load);
  }

  @Override
  void remove(Call call) {
    stopTimer(call);
    leave(call);
  }

  @Override
  int load() {
    return load;
  }
}
