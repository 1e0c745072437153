package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.theory.Availability;

/**
 * Something that fails independently of all other blocks: a part by itself, or the cause that the
 * parts of a stage share.
 *
 * @param name the part's, or that of the stage's first part with {@value #SHARED} at its end
 * @param stage the stage's number, from 0
 * @param isShared whether it strikes the whole stage
 * @param availability the share of time it is up
 * @param meanDown of its outages, in seconds, above zero
 */
public record Block(
    String name, int stage, boolean isShared, Availability availability, double meanDown) {
  static final String SHARED = ".shared";

  /** How often it fails, per second: once in a mean time up and a mean time down; 0 if never up. */
  public double frequency() {
    return availability.downShare() == 1 ? 0 : availability.downShare() / meanDown;
  }

  /** From a repair to the next failure, in seconds; infinite if it never fails, 0 if never up. */
  public double meanUp() {
    return meanDown * (availability.upShare() / availability.downShare());
  }
}
