package io.github.groundplan.sim.model;

/**
 * Counts the requests of a population, those sent after the warm-up only, and says when enough have
 * been sent.
 */
public interface Census {
  /** A request is sent. Returns whether it counts. */
  boolean sent();

  /**
   * A request has ended.
   *
   * @param isCounted what {@link #sent} said of it
   * @param seconds since it was sent
   */
  void ended(boolean isCounted, Answer answer, double seconds);

  /** Whether no more requests are to be sent. */
  boolean isFull();
}
