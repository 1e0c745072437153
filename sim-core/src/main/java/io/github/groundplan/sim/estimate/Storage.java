package io.github.groundplan.sim.estimate;

import java.util.List;

/**
 * How much is kept. What is written stays until its retention is over; then as much goes as comes.
 *
 * @param writesADay requests that write
 * @param aDay new bytes a day, one copy
 * @param aYear new bytes a year of 365 days, one copy
 * @param oneCopy bytes, when the retention is over for the first time
 * @param total bytes, with every copy
 */
public record Storage(Step writesADay, Step aDay, Step aYear, Step oneCopy, Step total) {
  private static final double DAYS_A_YEAR = 365;

  static Storage of(Service service, Traffic traffic) {
    Term daysAYear = Term.of("days in a year", Amount.of(DAYS_A_YEAR, "day", "year"));
    Step writesADay =
        Step.of(
            "writes a day",
            Formula.of(traffic.aDay().result()).times(traffic.writeShare().result()));
    Step aDay = Step.of("new data a day", Formula.of(writesADay.result()).times(service.size()));
    Step oneCopy = Step.of("data kept", Formula.of(aDay.result()).times(service.retention()));
    return new Storage(
        writesADay,
        aDay,
        Step.of("new data a year", Formula.of(aDay.result()).times(daysAYear)),
        oneCopy,
        Step.of("storage", Formula.of(oneCopy.result()).times(service.replication())));
  }

  /** In the order in which they follow from each other. */
  public List<Step> steps() {
    return List.of(writesADay, aDay, aYear, oneCopy, total);
  }
}
