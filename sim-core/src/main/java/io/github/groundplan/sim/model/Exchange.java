package io.github.groundplan.sim.model;

/**
 * The labels of a message and of what comes back.
 *
 * @param ask on the way there
 * @param answer on the way back
 * @param refusal on the way back, where the called node has no room
 */
public record Exchange(String ask, String answer, String refusal) {
  /** Where nothing is known of what is said. */
  public static final Exchange PLAIN = new Exchange("request", "answer", "refusal");

  /** An exchange whose refusal reads "refused". */
  public static Exchange of(String ask, String answer) {
    return new Exchange(ask, answer, "refused");
  }
}
