package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * What has been done to one machine and not yet been taken back. Effects that overlap add up, and
 * end one by one: a machine that was killed twice is up again when both are taken back.
 */
final class Ailments {
  private final Server machine;
  private final List<Ailment> inForce = new ArrayList<>();

  Ailments(Server machine) {
    this.machine = machine;
  }

  /** One effect, told from another of the same kind and size by its identity. */
  private static final class Ailment {
    private final Fault.Effect effect;

    Ailment(Fault.Effect effect) {
      this.effect = effect;
    }
  }

  /** Brings an effect about, and gives what takes it back; that does nothing a second time. */
  Runnable begin(Fault.Effect effect) {
    Ailment ailment = new Ailment(effect);
    inForce.add(ailment);
    show(effect);
    return () -> end(ailment);
  }

  /** Whatever has killed the machine is over. */
  void revive() {
    inForce.removeIf(ailment -> ailment.effect instanceof Fault.Kill);
    machine.revive();
  }

  private void end(Ailment ailment) {
    if (inForce.remove(ailment)) {
      show(ailment.effect);
    }
  }

  /** Lets the machine feel what is in force of one kind of effect. */
  private void show(Fault.Effect kind) {
    if (kind instanceof Fault.Slow) {
      machine.slow(slowness());
    } else if (kind instanceof Fault.Errors) {
      machine.addErrors(errorRate());
    } else if (isKilled()) {
      machine.kill();
    } else {
      machine.revive();
    }
  }

  private double slowness() {
    double factor = 1;
    for (Ailment ailment : inForce) {
      if (ailment.effect instanceof Fault.Slow slow) {
        factor *= slow.factor();
      }
    }
    return factor;
  }

  /** Each fails its share of what the others let pass. */
  private double errorRate() {
    double rate = 0;
    for (Ailment ailment : inForce) {
      if (ailment.effect instanceof Fault.Errors errors) {
        rate += errors.rate() * (1 - rate);
      }
    }
    return rate;
  }

  private boolean isKilled() {
    for (Ailment ailment : inForce) {
      if (ailment.effect instanceof Fault.Kill) {
        return true;
      }
    }
    return false;
  }
}
