package io.github.groundplan.sim.policy;

/** Those among whom a router chooses, numbered from 0. */
public interface Targets {
  /** How many there are, those out of rotation included. */
  int count();

  /** Whether a target can be chosen now. */
  boolean isAvailable(int target);

  /** How many calls a target has in the system: waiting and in service. */
  int load(int target);
}
