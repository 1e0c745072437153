package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.demo.chart.Line.Look;
import io.github.groundplan.demo.chart.LineChart;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.run.Run;
import java.util.Arrays;
import java.util.List;

/**
 * One run of both panes.
 *
 * @param road what was set
 * @param journey of the packets
 * @param counter what was measured at the server
 * @param inFlight packets on the road over time, beside Little's law
 * @param response how the response climbs with utilisation, and what was measured
 */
record Flow(
    Road road,
    Convoy.Journey journey,
    Counter.Measured counter,
    LineChart inFlight,
    LineChart response)
    implements Take {
  private static final int CURVE_POINTS = 96;

  /** What is no further apart than so much of the run differs by rounding only. */
  private static final double SAME_TIME = 1e-9;

  /** Both panes, the server halfway first. */
  static Making<Flow> making(Values values) {
    return Making.inTwo(() -> Counter.halfway(values), server -> of(values, server));
  }

  private static Flow of(Values values, Run server) {
    Road road = Road.of(values);
    Convoy.Journey journey = Convoy.run(road);
    Counter.Measured measured = Counter.measured(server);
    return new Flow(
        road,
        journey,
        measured,
        inFlight(road, journey),
        response(Counter.utilisation(values), measured));
  }

  @Override
  public Trace trace() {
    return journey.trace();
  }

  /** λW: packets a second, times how long each is on the road. */
  double little() {
    return road.count() / journey.completion() * journey.meanTravel();
  }

  private static LineChart inFlight(Road road, Convoy.Journey journey) {
    Trace trace = journey.trace();
    double end = journey.completion();
    double[] times = new double[trace.size() + 1];
    double[] levels = new double[trace.size() + 1];
    double level = 0;
    int last = 0;
    for (int i = 0; i < trace.size(); i++) {
      EventKind kind = trace.kind(i);
      level += kind == EventKind.MESSAGE_DEPARTED ? 1 : 0;
      level -= kind == EventKind.MESSAGE_ARRIVED ? 1 : 0;
      // One packet leaves as another arrives: in no time at all, so not to be seen as a spike.
      last += trace.time(i) - times[last] > SAME_TIME * end ? 1 : 0;
      times[last] = trace.time(i);
      levels[last] = level;
    }
    times = Arrays.copyOf(times, last + 1);
    levels = Arrays.copyOf(levels, last + 1);
    double highest = 0;
    for (double each : levels) {
      highest = Math.max(highest, each);
    }
    double mean = road.count() / end * journey.meanTravel();
    return new LineChart(
        Axis.between("Time", Unit.ofTime(end), 0, end),
        Axis.upTo("In flight", Unit.COUNT, highest),
        List.of(
            Line.steps("in flight", Look.FIRST, times, levels), Line.level("λW, the mean", mean)),
        List.of(),
        "Nothing was sent yet. Press Play.");
  }

  private static LineChart response(double utilisation, Counter.Measured measured) {
    double[] loads = new double[CURVE_POINTS];
    double[] responses = new double[CURVE_POINTS];
    for (int i = 0; i < CURVE_POINTS; i++) {
      loads[i] = i / 100.0;
      responses[i] = i == 0 ? Counter.SERVICE_SECONDS : Counter.theory(loads[i]);
    }
    double highest = Math.max(measured.mean(), responses[CURVE_POINTS - 1]);
    return new LineChart(
        Axis.between("Server busy", Unit.PERCENT, 0, 1),
        Axis.upTo("Response", Unit.MILLISECONDS, highest),
        List.of(
            Line.straight("theory", Look.THEORY, loads, responses),
            Line.straight(
                "measured",
                Look.FIRST,
                new double[] {utilisation},
                new double[] {measured.mean()})),
        List.of(),
        "When the packets are there, what was measured at a server stands here too.");
  }
}
