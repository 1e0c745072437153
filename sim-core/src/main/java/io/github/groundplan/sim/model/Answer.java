package io.github.groundplan.sim.model;

/** How a call ended. */
public enum Answer {
  /** With what was asked for. */
  GRANTED,
  /** Without: the called node, or one that it called itself, had no room. */
  REFUSED
}
