package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.number.Decimals;

/** Refusals of impossible settings, in one wording. */
final class Require {
  private Require() {}

  static void positive(double value, String name) {
    check(value > 0, name, "must be above zero", value);
  }

  static void finitePositive(double value, String name) {
    check(value > 0 && value <= Double.MAX_VALUE, name, "must be finite and above zero", value);
  }

  static void finiteNotNegative(double value, String name) {
    check(value >= 0 && value <= Double.MAX_VALUE, name, "must be finite and not negative", value);
  }

  static void share(double value, String name) {
    check(value >= 0 && value <= 1, name, "must be from 0 to 1", value);
  }

  static void atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ": " + value);
    }
  }

  static void within(int least, int most, int value, String name) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " must be " + least + " to " + most + ": " + value);
    }
  }

  private static void check(boolean isMet, String name, String rule, double value) {
    if (!isMet) {
      throw new IllegalArgumentException(name + " " + rule + ": " + Decimals.text(value));
    }
  }
}
