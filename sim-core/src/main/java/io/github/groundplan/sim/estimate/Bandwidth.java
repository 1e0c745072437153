package io.github.groundplan.sim.estimate;

import java.util.List;

/**
 * How much goes through the network, objects alone: no headers, no copies between servers.
 *
 * @param in bytes a second that are written, on average
 * @param out bytes a second that are read, on average
 * @param inAtPeak bytes a second in the busiest one
 * @param outAtPeak bytes a second in the busiest one
 */
public record Bandwidth(Step in, Step out, Step inAtPeak, Step outAtPeak) {
  static Bandwidth of(Service service, Traffic traffic) {
    Step in = Step.of("bandwidth in", Formula.of(traffic.writes().result()).times(service.size()));
    Step out = Step.of("bandwidth out", Formula.of(traffic.reads().result()).times(service.size()));
    return new Bandwidth(
        in,
        out,
        Step.of("bandwidth in at the peak", Formula.of(in.result()).times(service.peak())),
        Step.of("bandwidth out at the peak", Formula.of(out.result()).times(service.peak())));
  }

  /** In the order in which they follow from each other. */
  public List<Step> steps() {
    return List.of(in, out, inAtPeak, outAtPeak);
  }
}
