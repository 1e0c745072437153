package io.github.groundplan.sim.model;

/** Whoever called and waits for the end of the call. */
@FunctionalInterface
public interface Caller {
  /**
   * The answer has come in.
   *
   * @param request the number of the request that the call belongs to
   * @param message the answer's label
   */
  void ended(int request, Answer answer, String message);
}
