package io.github.groundplan.sim.model;

/** Who is served next. */
public enum Discipline {
  /** Whoever came first. */
  FIFO,
  /** Whoever came last; service once begun is not interrupted. */
  LIFO,
  /** The most important, among equals the first; service once begun is not interrupted. */
  PRIORITY,
  /** All at once, each with an equal share of the workers, but never more than one. */
  SHARING
}
