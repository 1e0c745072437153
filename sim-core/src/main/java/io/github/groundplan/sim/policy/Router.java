package io.github.groundplan.sim.policy;

/** Chooses who gets a call. */
public interface Router {
  /** What {@link #choose} gives if no target is available. */
  int NOBODY = -1;

  /**
   * The number of an available target, or {@link #NOBODY}.
   *
   * @param key of what is asked for; calls with the same key ask for the same
   */
  int choose(Targets targets, int key);
}
