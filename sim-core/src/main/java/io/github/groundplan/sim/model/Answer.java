package io.github.groundplan.sim.model;

/** How a call ended. */
public enum Answer {
  /** With what was asked for. */
  GRANTED,
  /** Turned away by a full queue or a limiter, here or further on. */
  REFUSED,
  /** With an error: something on the way is down or broken. */
  FAILED,
  /** With nothing: whoever called, or the call itself, has waited too long. */
  TIMED_OUT
}
