package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.EventKind;

/**
 * What can be called over a {@link Link}: one machine, or one replica of a node that has several.
 */
public abstract class Node {
  private final Environment environment;
  private final String name;
  private final int number;
  private final Meter meter;
  private boolean isDown;
  private boolean isInRotation = true;
  private double slowness = 1;
  private double addedErrors;

  Node(Environment environment, String name) {
    this.environment = environment;
    this.name = name;
    number = environment.number(name);
    meter = new Meter(environment.now());
  }

  /** The name by which traces call it. */
  public final String name() {
    return name;
  }

  /** What is measured at it. */
  public final Meter meter() {
    return meter;
  }

  /** Whether its process is gone, so that calls fail at once. */
  public final boolean isDown() {
    return isDown;
  }

  /**
   * Whether it is to be called at all: not if an auto-scaler has not started it, or is ending it.
   */
  public final boolean isInRotation() {
    return isInRotation;
  }

  /** How many times as long as usual its work takes. */
  public final double slowness() {
    return slowness;
  }

  /** How many calls wait here or are in service. */
  public abstract int load();

  /** Its process dies: all that it has in hand fails, and so does whatever it is sent. */
  public final void kill() {
    if (!isDown) {
      isDown = true;
      environment.recordChange(EventKind.KILLED, name, "", "");
      drop();
    }
  }

  /** Its process is started again, with empty hands. */
  public final void revive() {
    if (isDown) {
      isDown = false;
      environment.recordChange(EventKind.REVIVED, name, "", "");
    }
  }

  /**
   * Work that begins from now on takes so many times as long as usual.
   *
   * @param factor above zero; 1 for as usual
   */
  public final void slow(double factor) {
    slowness = factor;
    String message = factor > 1 ? "slower" : factor < 1 ? "faster" : "usual";
    environment.recordChange(EventKind.SPEED_CHANGED, name, "", message);
  }

  /**
   * Beside the errors that it makes anyway, so large a share of its calls fails.
   *
   * @param rate from 0 to 1; 0 for as usual
   */
  public final void addErrors(double rate) {
    addedErrors = rate;
    environment.recordChange(EventKind.ERRORS_CHANGED, name, "", rate == 0 ? "usual" : "changed");
  }

  /** Takes a call that has come in, and ends it at once or later, exactly once. */
  final void receive(Call call) {
    call.node = this;
    call.arrivedAt = environment.now();
    meter.arrived();
    if (isDown && !servesThoughDown()) {
      finish(call, Answer.FAILED);
    } else {
      accept(call);
    }
  }

  /** A call has come in, and the node is up. */
  abstract void accept(Call call);

  /** Whether a call is taken although the process is gone. */
  boolean servesThoughDown() {
    return false;
  }

  /** All calls in hand are to fail at once. */
  abstract void drop();

  final void setInRotation(boolean inRotation) {
    isInRotation = inRotation;
  }

  final double addedErrors() {
    return addedErrors;
  }

  final Environment environment() {
    return environment;
  }

  final int number() {
    return number;
  }

  /** The call is over here; its answer goes back to whoever called. */
  final void finish(Call call, Answer answer) {
    meter.ended(answer);
    reply(call, answer);
  }

  /** Turns a call away at the door. */
  final void refuse(Call call, int reason) {
    meter.turnedAway();
    record(EventKind.REFUSED, call, reason);
    reply(call, Answer.REFUSED);
  }

  final void reply(Call call, Answer answer) {
    call.answer = answer;
    call.node = null;
    call.link.reply(call);
  }

  final void record(EventKind kind, Call call, int message) {
    if (environment.isTraced()) {
      environment.record(kind, call.request, number, call.link.fromNumber(), message);
    }
  }
}
