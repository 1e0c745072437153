package io.github.groundplan.sim.prediction;

/** What is known of the gaps between the calls that come to a machine. */
sealed interface Gaps {

  /** Exponential and independent of each other: a Poisson stream. */
  record Poisson() implements Gaps {}

  /**
   * Each call of a Poisson stream goes to the next of so many machines: Erlang's gaps.
   *
   * @param machines two or more
   */
  record InTurn(int machines) implements Gaps {}

  /** All alike. */
  record Even() implements Gaps {}

  /**
   * Each call of a Poisson stream goes to the less loaded of two machines that are drawn.
   *
   * @param machines two or more, of one node
   */
  record LesserOfTwo(int machines) implements Gaps {}

  /**
   * Nothing that a model could use.
   *
   * @param reason a clause without a full stop
   */
  record Unknown(String reason) implements Gaps {}

  /** The gaps of what is left when each call is passed on or not by chance. */
  default Gaps thinned(String what) {
    if (this instanceof Poisson || this instanceof Unknown) {
      return this;
    }
    return new Unknown("a part, chosen by chance, of calls that are not random: " + what);
  }

  /** The gaps at one of so many that are called in turn. */
  default Gaps inTurn(int machines) {
    if (machines == 1 || this instanceof Unknown || this instanceof Even) {
      return this;
    }
    if (this instanceof Poisson) {
      return new InTurn(machines);
    }
    return this instanceof InTurn turn
        ? new InTurn(turn.machines() * machines)
        : new Unknown("calls are spread twice over");
  }

  /** The gaps behind a delay that is drawn anew for each call. */
  default Gaps shuffled(String where) {
    return this instanceof Poisson || this instanceof Unknown
        ? this
        : new Unknown("the calls come evenly but for chance delays " + where);
  }

  /** The gaps of two streams together, which know nothing of each other. */
  default Gaps with(Gaps other) {
    if (this instanceof Unknown) {
      return this;
    }
    if (other instanceof Unknown || (this instanceof Poisson && other instanceof Poisson)) {
      return other;
    }
    return new Unknown("calls of several callers come together, and not all are random");
  }
}
