package io.github.groundplan.sim.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a number counts: a product of units with whole exponents, {@code B/s} or {@code
 * request/s·server}. Any word can be a unit; units of different names are never converted into each
 * other, so that a day becomes seconds only where a formula says so.
 *
 * @param factors in the order of their units, each unit once, no exponent zero
 */
public record Dimension(List<Factor> factors) {
  /** Of plain numbers: shares, factors, how many times. */
  public static final Dimension NONE = new Dimension(List.of());

  /**
   * A unit and how often it is multiplied.
   *
   * @param unit its name
   * @param exponent below zero where it is divided by; never zero
   */
  public record Factor(String unit, int exponent) {
    public Factor {
      if (unit.isEmpty() || exponent == 0) {
        throw new IllegalArgumentException("no factor: " + unit + "^" + exponent);
      }
    }
  }

  public Dimension {
    factors = List.copyOf(factors);
    for (int i = 1; i < factors.size(); i++) {
      if (factors.get(i - 1).unit().compareTo(factors.get(i).unit()) >= 0) {
        throw new IllegalArgumentException(
            "units must be in order, each once: " + factors.get(i).unit());
      }
    }
  }

  /** Of one unit: {@code s}, {@code B}, {@code user}. */
  public static Dimension of(String unit) {
    return new Dimension(List.of(new Factor(unit, 1)));
  }

  /** Of what is multiplied by something of another dimension. */
  public Dimension times(Dimension other) {
    return joined(other, 1);
  }

  /** Of what is divided by something of another dimension. */
  public Dimension per(Dimension other) {
    return joined(other, -1);
  }

  private Dimension joined(Dimension other, int sign) {
    List<Factor> all = new ArrayList<>();
    int i = 0;
    for (Factor theirs : other.factors) {
      while (i < factors.size() && factors.get(i).unit().compareTo(theirs.unit()) < 0) {
        all.add(factors.get(i++));
      }
      boolean isShared = i < factors.size() && factors.get(i).unit().equals(theirs.unit());
      int exponent = sign * theirs.exponent() + (isShared ? factors.get(i++).exponent() : 0);
      if (exponent != 0) {
        all.add(new Factor(theirs.unit(), exponent));
      }
    }
    while (i < factors.size()) {
      all.add(factors.get(i++));
    }
    return new Dimension(all);
  }

  /** How often a unit is multiplied; below zero where it is divided by, zero if it is not there. */
  public int exponent(String unit) {
    for (Factor factor : factors) {
      if (factor.unit().equals(unit)) {
        return factor.exponent();
      }
    }
    return 0;
  }

  /** As it is written behind a number: {@code B/s}; empty for a plain number. */
  public String text() {
    String above = product(1);
    String below = product(-1);
    return below.isEmpty() ? above : (above.isEmpty() ? "1" : above) + "/" + below;
  }

  private String product(int sign) {
    StringBuilder text = new StringBuilder();
    for (Factor factor : factors) {
      int exponent = sign * factor.exponent();
      if (exponent > 0) {
        text.append(text.isEmpty() ? "" : "·").append(factor.unit());
        text.append(exponent == 1 ? "" : "^" + exponent);
      }
    }
    return text.toString();
  }
}
