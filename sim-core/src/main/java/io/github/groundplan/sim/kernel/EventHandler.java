package io.github.groundplan.sim.kernel;

/** What happens when an event's time has come. */
@FunctionalInterface
public interface EventHandler {
  /**
   * Runs at the event's time.
   *
   * @param payload as given when the event was scheduled; its meaning is the handler's own
   */
  void handle(int payload);
}
