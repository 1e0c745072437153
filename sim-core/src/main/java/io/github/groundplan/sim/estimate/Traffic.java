package io.github.groundplan.sim.estimate;

import java.util.List;

/**
 * How much comes in.
 *
 * @param aDay requests a day
 * @param average requests a second, over the whole day
 * @param peak requests a second, in the busiest one
 * @param writeShare what is not read is written
 * @param reads a second, on average
 * @param writes a second, on average
 */
public record Traffic(
    Step aDay, Step average, Step peak, Step writeShare, Step reads, Step writes) {
  private static final double SECONDS_A_DAY = 86_400;

  static Traffic of(Service service) {
    Term secondsADay = Term.of("seconds in a day", Amount.of(SECONDS_A_DAY, "s", "day"));
    Step aDay = Step.of("requests a day", Formula.of(service.users()).times(service.actions()));
    Step average = Step.of("average requests a second", Formula.of(aDay.result()).per(secondsADay));
    Step writeShare =
        Step.share("write share", Formula.of(Term.share("all", 1)).minus(service.reading()));
    Formula everyRequest = Formula.of(average.result());
    return new Traffic(
        aDay,
        average,
        Step.of("peak requests a second", everyRequest.times(service.peak())),
        writeShare,
        Step.of("reads a second", everyRequest.times(service.reading())),
        Step.of("writes a second", everyRequest.times(writeShare.result())));
  }

  /** In the order in which they follow from each other. */
  public List<Step> steps() {
    return List.of(aDay, average, peak, writeShare, reads, writes);
  }
}
