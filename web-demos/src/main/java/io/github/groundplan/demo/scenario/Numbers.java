package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.sim.measure.LatencyHistogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readouts: what clients have met with so far, after the warm-up, beside theory. */
final class Numbers {
  private final Map<String, Double> theory;
  private final List<Readout> all = new ArrayList<>();

  private Numbers(Map<String, Double> theory) {
    this.theory = theory;
  }

  /**
   * The readouts of a session.
   *
   * @param theory by names as in a report; shown once the run is over
   */
  static List<Readout> of(Session<Screening> session, Map<String, Double> theory) {
    boolean isOver = session.isFinished() && !session.isMaking();
    Numbers numbers = new Numbers(isOver ? theory : Map.of());
    Optional<Moment> moment = Screening.moment(session);
    if (moment.isPresent() && moment.get().measured().sent() > 0) {
      numbers.add(moment.get().measured());
    } else {
      numbers.addUnknown(moment.isPresent() ? "after the warm-up" : "");
    }
    return numbers.all;
  }

  private void addUnknown(String why) {
    all.add(Readout.unknown("arrivals", "Sent", why));
    all.add(Readout.unknown("completed", "Answered", ""));
    all.add(Readout.unknown("throughput", "Throughput", ""));
    addUnknownLatencies("");
  }

  private void addUnknownLatencies(String why) {
    all.add(Readout.unknown("latency.mean", "Mean latency", why));
    all.add(Readout.unknown("latency.p50", "p50", why));
    all.add(Readout.unknown("latency.p99", "p99", why));
  }

  private void add(Figures figures) {
    all.add(count("arrivals", "Sent", figures.sent(), ""));
    String share =
        figures.hasEnded() ? Quantity.fineShare(figures.successShare()) + " of those ended" : "";
    all.add(count("completed", "Answered", figures.completed(), share));
    double rate = figures.throughput();
    all.add(
        new Readout("throughput", "Throughput", rate, Quantity.rate(rate), beside("throughput")));
    if (!figures.hasCompleted()) {
      addUnknownLatencies("nothing answered");
      return;
    }
    LatencyHistogram latencies = figures.latencies();
    all.add(time("latency.mean", "Mean latency", figures.meanLatency()));
    all.add(time("latency.p50", "p50", latencies.percentile(50)));
    all.add(time("latency.p99", "p99", latencies.percentile(99)));
  }

  private static Readout count(String metric, String name, int count, String aside) {
    return new Readout(metric, name, count, Quantity.count(count), aside);
  }

  private Readout time(String metric, String name, double seconds) {
    return new Readout(metric, name, seconds, Quantity.duration(seconds), beside(metric));
  }

  private String beside(String metric) {
    Double expected = theory.get(metric);
    if (expected == null) {
      return "";
    }
    return "theory: "
        + (metric.equals("throughput") ? Quantity.rate(expected) : Quantity.duration(expected));
  }
}
