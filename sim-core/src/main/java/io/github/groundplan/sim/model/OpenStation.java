package io.github.groundplan.sim.model;

/** Has room for all, at once. Work that takes no time is done without an event. */
final class OpenStation extends Station {
  OpenStation(Node node, Host host) {
    super(node, host);
  }

  @Override
  boolean take(Call call) {
    meter().busy().set(environment().now(), load() + 1);
    double seconds = host().workSeconds(call);
    begin(call);
    if (seconds == 0) {
      end(call);
    } else {
      call.timer = environment().simulation().schedule(seconds, this, call.slot);
      call.hasTimer = true;
    }
    return true;
  }

  @Override
  public void handle(int slot) {
    Call call = environment().calls().at(slot);
    call.hasTimer = false;
    end(call);
  }

  @Override
  void leave(Call call) {
    meter().busy().set(environment().now(), load() - 1);
  }

  @Override
  void remove(Call call) {
    stopTimer(call);
    leave(call);
  }

  @Override
  int load() {
    return (int) meter().busy().level();
  }
}
