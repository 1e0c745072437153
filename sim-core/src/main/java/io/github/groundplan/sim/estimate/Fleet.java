package io.github.groundplan.sim.estimate;

import java.util.List;

/**
 * How many servers the peak takes, and the same by Little's law.
 *
 * @param plannedRate of one server, requests a second
 * @param servers whole
 * @param timeInServer W: seconds that a request spends in a server that is full (Little, L = λW)
 * @param inProgress L = λW: requests at once in all servers, at the peak
 * @param plannedAtOnce requests at once in one server
 * @param serversToHold those in progress, whole: as many as {@code servers}
 */
public record Fleet(
    Step plannedRate,
    Step servers,
    Step timeInServer,
    Step inProgress,
    Step plannedAtOnce,
    Step serversToHold) {

  static Fleet of(Service service, Planning planning, Traffic traffic) {
    Term peak = traffic.peak().result();
    Term rate = service.rateOfOneServer();
    Term atOnce = planning.atOnceInOne();
    Step plannedRate =
        Step.of("planned rate of one server", Formula.of(rate).times(planning.planned()));
    Step time = Step.of("time of one request", Formula.of(atOnce).per(rate));
    Step inProgress =
        Step.of("requests in progress at the peak", Formula.of(peak).times(time.result()));
    Step plannedAtOnce =
        Step.of("planned at once in one server", Formula.of(atOnce).times(planning.planned()));
    return new Fleet(
        plannedRate,
        Step.roundedUp("servers", Formula.of(peak).per(plannedRate.result())),
        time,
        inProgress,
        plannedAtOnce,
        Step.roundedUp(
            "servers that hold them", Formula.of(inProgress.result()).per(plannedAtOnce.result())));
  }

  /** From the rate that one server sustains. */
  public List<Step> byRate() {
    return List.of(plannedRate, servers);
  }

  /** From the requests that are in progress at once. */
  public List<Step> byLittle() {
    return List.of(timeInServer, inProgress, plannedAtOnce, serversToHold);
  }
}
