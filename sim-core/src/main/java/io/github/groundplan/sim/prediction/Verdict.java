package io.github.groundplan.sim.prediction;

/** How much theory says of a part of a scenario. The later, the less. */
public enum Verdict {
  /** All means, exactly. */
  EXACT,
  /** All means, nearly. */
  APPROXIMATE,
  /** Some means, exactly. */
  PARTIAL,
  /** Nothing. */
  UNKNOWN,
  /** That it has no long run: its queue grows without end. */
  UNSTABLE
}
