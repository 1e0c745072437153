package io.github.groundplan.sim.estimate;

/**
 * The whole sheet of a service, from its daily users to its servers.
 *
 * <p>It plans on averages: the load is even over the day but for its peak, all objects are of one
 * size, and nothing is lost to headers, indexes, file systems or requests sent again.
 *
 * @param service what is known of it
 * @param planning what is assumed of any
 * @param traffic how much comes in
 * @param storage how much is kept
 * @param bandwidth how much goes through the network
 * @param hotSet how much a cache holds
 * @param fleet how many servers it takes
 */
public record ServiceEstimate(
    Service service,
    Planning planning,
    Traffic traffic,
    Storage storage,
    Bandwidth bandwidth,
    HotSet hotSet,
    Fleet fleet) {

  /**
   * Works it through.
   *
   * @throws ArithmeticException if a result is too large for a double
   */
  public static ServiceEstimate of(Service service, Planning planning) {
    Traffic traffic = Traffic.of(service);
    return new ServiceEstimate(
        service,
        planning,
        traffic,
        Storage.of(service, traffic),
        Bandwidth.of(service, traffic),
        HotSet.of(service, planning, traffic),
        Fleet.of(service, planning, traffic));
  }
}
