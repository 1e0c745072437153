package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** How long one packet takes, how many can pass, and what becomes of the two together. */
public final class LatencyThroughput extends RunDemo<Flow> {
  static final String DOUBLE_LANES = "double-lanes";
  static final String HALVE_LATENCY = "halve-latency";
  static final String LANES = "lanes";
  static final String LATENCY = "latency";
  static final String SAME = "same";

  private static final double SCREEN_SECONDS = 8;

  /** Events of a run that are told while it plays. */
  private static final int MOST_TOLD = 60;

  /** All settings at their initial values. */
  public LatencyThroughput() {
    super(
        Settings.of(
            Seed.setting(4),
            Road.LATENCY,
            Road.RATE,
            Road.COUNT,
            Road.BATCH,
            Road.OVERHEAD,
            Counter.UTILISATION),
        List.of(new Option(RUN, "all packets")),
        List.of(
            new Option(LANES, "Twice the lanes"),
            new Option(LATENCY, "Half the latency"),
            new Option(SAME, "Both the same")));
  }

  @Override
  public String id() {
    return "latency-throughput";
  }

  @Override
  public String title() {
    return "Latency and throughput";
  }

  @Override
  protected Making<Flow> making(Values settings, String take, String deeds) {
    return Flow.making(settings);
  }

  @Override
  protected double pace(Flow run) {
    return run.journey().completion() / SCREEN_SECONDS;
  }

  /** The two experiments are settings like any other, only quicker to make. */
  @Override
  protected Session<Flow> pressed(Session<Flow> session, String action) {
    return switch (action) {
      case DOUBLE_LANES -> tried(session, Road.RATE, 2);
      case HALVE_LATENCY -> tried(session, Road.LATENCY, 0.5);
      default -> session;
    };
  }

  /** What comes of it in a run is told by the run. */
  private Session<Flow> tried(Session<Flow> session, Amount amount, double factor) {
    Values other = scaled(session.settings(), amount, factor);
    Session<Flow> tried = changed(session, other);
    boolean isSame = other.equals(session.settings());
    if (!isSame && session.watch().isPresent()) {
      return tried;
    }
    String now = amount.label() + ": " + amount.spoken(other.text(amount.key()));
    return tried.with(tried.reader().told(now + (isSame ? ", where its slider ends." : ".")));
  }

  /** These settings with one of them so many times as large, as far as its slider goes. */
  static Values scaled(Values values, Amount amount, double factor) {
    double scaled = Math.floor(values.amount(amount.key()) * factor + 0.5);
    double fitting = Math.max(amount.min(), Math.min(amount.max(), scaled));
    return values.with(amount.key(), Decimals.shortest(fitting));
  }

  /** Which of the two experiments shortens the whole more, and by how much. */
  @Override
  protected Finding finding(Session<Flow> session) {
    if (!session.isFinished()) {
      return Finding.OPEN;
    }
    Values now = session.settings();
    double lanes = Road.of(scaled(now, Road.RATE, 2)).completion();
    double latency = Road.of(scaled(now, Road.LATENCY, 0.5)).completion();
    boolean isSame = Math.abs(lanes - latency) < 1e-9;
    return new Finding(
        isSame ? SAME : lanes < latency ? LANES : LATENCY,
        "Now "
            + Quantity.duration(session.watch().orElseThrow().run().journey().completion())
            + "; with twice the lanes "
            + Quantity.duration(lanes)
            + ", with half the latency "
            + Quantity.duration(latency)
            + ".");
  }

  @Override
  public Optional<Scenario> longRun(Session<Flow> session) {
    return Optional.of(Counter.scenario(session.settings(), LongRun.REQUESTS));
  }

  @Override
  protected Element section(Session<Flow> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Flow> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Flow> session) {
    if (session.watch().isEmpty()) {
      return "Nothing was sent yet. Press Play, or Step to go from event to event.";
    }
    Flow flow = session.watch().get().run();
    if (session.isFinished()) {
      int count = flow.road().count();
      return (count == 1
              ? "The only packet is there after "
              : "All " + count + " packets are there after ")
          + Quantity.duration(flow.journey().completion())
          + (count == 1 ? ". It was on the road for " : ". Each was on the road for ")
          + Quantity.duration(flow.journey().meanTravel())
          + ".";
    }
    int seen = session.watch().get().playback().events();
    // While many packets go by, some of their events are told: each long enough to be read.
    int told = session.isPlaying() ? seen - seen % (flow.trace().size() / MOST_TOLD + 1) : seen;
    return told == 0 ? "" : told(flow.trace(), told - 1);
  }

  private static String told(Trace trace, int event) {
    String packet = "packet " + trace.request(event);
    String what =
        trace.kind(event) == EventKind.QUEUED
            ? packet + " is ready to leave."
            : trace.kind(event) == EventKind.MESSAGE_DEPARTED
                ? packet + " leaves the sender."
                : packet + " reaches the receiver.";
    return Quantity.duration(trace.time(event)) + ": " + what;
  }
}
