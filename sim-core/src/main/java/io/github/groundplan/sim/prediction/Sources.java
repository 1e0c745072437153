package io.github.groundplan.sim.prediction;

/** Where the closed forms are written down. */
final class Sources {
  static final String LITTLE = "Little, \"A Proof for the Queuing Formula L = λW\", 1961";
  static final String UTILISATION =
      "the utilisation law: Denning and Buzen, \"The Operational Analysis of Queueing Network"
          + " Models\", 1978";
  static final String MMC = gross("2.3");
  static final String MMCK = gross("2.5");
  static final String MG1K = gross("5.1");
  static final String FINITE_SOURCE = gross("2.8");
  static final String MG1 =
      "Pollaczek and Khinchine: Kleinrock, \"Queueing Systems, Volume 1: Theory\", 1975, section"
          + " 5.6";
  static final String GM1 = "Kleinrock, \"Queueing Systems, Volume 1: Theory\", 1975, section 6.4";
  static final String LOSS =
      "Erlang B: Sevastyanov, \"An Ergodic Theorem for Markov Processes and Its Application to"
          + " Telephone Systems with Refusals\", 1957";
  static final String SHARING =
      "Kleinrock, \"Queueing Systems, Volume 2\", 1976, section 4.4; Cohen, \"The Multiple Phase"
          + " Service Network with Generalized Processor Sharing\", 1979";
  static final String ERLANG_A =
      "Erlang A: Mandelbaum and Zeltyn, \"The Palm/Erlang-A Queue\", 2007, section 3";
  static final String FIXED_PATIENCE =
      "Barrer, \"Queuing with Impatient Customers and Ordered Service\", 1957";
  static final String TWO_CHOICES =
      "Mitzenmacher, \"The Power of Two Choices in Randomized Load Balancing\", 2001, section 2";
  static final String MEAN_VALUES =
      "Reiser and Lavenberg, \"Mean-Value Analysis of Closed Multichain Queuing Networks\", 1980";
  static final String CLOSED_NETWORK =
      "Buzen, \"Computational Algorithms for Closed Queueing Networks with Exponential Servers\","
          + " 1973";

  private Sources() {}

  private static String gross(String section) {
    return "Gross, Shortle, Thompson, Harris, \"Fundamentals of Queueing Theory\", 2008, section "
        + section;
  }
}
