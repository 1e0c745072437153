package io.github.groundplan.demo.latencythroughput;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.screening.Graph;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.theory.Mm1;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What both panes look like. */
final class View {
  private final LatencyThroughput demo;
  private final Session<Flow> session;
  private final Optional<Flow> finished;
  private final Sheet sheet;

  View(LatencyThroughput demo, Session<Flow> session, String rootId) {
    this.demo = demo;
    this.session = session;
    finished = session.isFinished() ? session.watch().map(watch -> watch.run()) : Optional.empty();
    sheet = new Sheet(demo, rootId);
  }

  Element section() {
    return sheet.section(
        "Send packets down a road, and change what one of them takes or how many can go.",
        session.reader(),
        prediction(),
        Picture.of(session, demo.sentence(session)),
        Sheet.sentence(demo.sentence(session)),
        Sheet.controls(buttons(), Sheet.switches(demo.settings(), session.settings())),
        Sheet.timeline(session),
        Readout.row(readouts()),
        worked(),
        new LongRunPanel(session.longRun(), LongRunPanel.latencies(theory()), command()).draw(),
        sheet.tools(session, pace()),
        charts(),
        note());
  }

  Element still() {
    return sheet.still(
        Picture.of(session, demo.sentence(session)),
        Sheet.sentence(demo.sentence(session)),
        Readout.row(readouts()),
        worked(),
        charts(),
        note());
  }

  private String command() {
    return demo.longRunCommand(session);
  }

  private Element prediction() {
    return Sheet.prediction(
        demo, session, "Before you send: which makes all packets arrive sooner?");
  }

  private List<Node> buttons() {
    List<Node> buttons = Sheet.playback(session, "Play");
    buttons.add(Controls.button(LatencyThroughput.DOUBLE_LANES, "Double the lanes"));
    buttons.add(Controls.button(LatencyThroughput.HALVE_LATENCY, "Halve the latency"));
    return buttons;
  }

  private List<Readout> readouts() {
    boolean isKnown = finished.isPresent();
    double formula = Road.of(session.settings()).completion();
    double busy = Counter.utilisation(session.settings());
    double theory = Counter.theory(busy);
    if (!isKnown) {
      String when = session.watch().isPresent() ? "known at the end" : "";
      return List.of(
          Readout.unknown("completion-formula", "All there, by formula", when),
          Readout.unknown("completion-simulated", "All there, simulated", when),
          Readout.unknown("in-flight-little", "In flight, λW", when),
          Readout.unknown("in-flight-measured", "In flight, measured", when),
          Readout.unknown("response-theory", "Server’s response, theory", when),
          Readout.unknown("response-measured", "Server’s response, measured", when));
    }
    Flow flow = finished.orElseThrow();
    double little = flow.little();
    return List.of(
        time("completion-formula", "All there, by formula", formula, "worked below"),
        time("completion-simulated", "All there, simulated", flow.journey().completion(), before()),
        number("in-flight-little", "In flight, λW", little, rates(flow)),
        number("in-flight-measured", "In flight, measured", flow.journey().inFlight(), "mean"),
        time(
            "response-theory",
            "Server’s response, theory",
            theory,
            "10 ms / (1 − " + Quantity.number(busy) + ")"),
        time(
            "response-measured", "Server’s response, measured", flow.counter().mean(), sure(flow)));
  }

  private static Readout time(String metric, String name, double seconds, String aside) {
    return new Readout(metric, name, seconds, Quantity.duration(seconds), aside);
  }

  private static Readout number(String metric, String name, double value, String aside) {
    return new Readout(metric, name, value, Quantity.number(value), aside);
  }

  private String before() {
    return session.before().isPresent()
        ? "was " + Quantity.duration(session.before().get().journey().completion())
        : "";
  }

  private static String rates(Flow flow) {
    return Quantity.rate(flow.road().count() / flow.journey().completion())
        + " × "
        + Quantity.duration(flow.journey().meanTravel());
  }

  private static String sure(Flow flow) {
    return flow.counter().interval().isPresent()
        ? "± "
            + Quantity.duration(flow.counter().interval().get().halfWidth())
            + " (95 %), "
            + Quantity.count(Counter.REQUESTS)
            + " requests"
        : Quantity.count(Counter.REQUESTS) + " requests: too few to tell how sure that is";
  }

  /** The closed form with its numbers, step by step. */
  private Element worked() {
    Road road = Road.of(session.settings());
    String steps = "The formula stands here, with its numbers, when the run is over.";
    if (finished.isPresent()) {
      boolean isPlain = road.batch() == 1 && road.overheadSeconds() == 0;
      steps =
          isPlain
              ? "latency + (n − 1) / rate = "
                  + Quantity.plainDuration(road.latencySeconds())
                  + " + "
                  + (road.count() - 1)
                  + " / "
                  + Quantity.rate(road.rate())
                  + " = "
                  + Quantity.duration(road.completion())
              : batched(road);
    }
    return element("p", attributes("class", "demo__sentence demo__worked"), steps);
  }

  private static String batched(Road road) {
    return road.batches()
        + (road.batches() == 1 ? " batch" : " batches")
        + " of up to "
        + road.batch()
        + ", each "
        + Quantity.plainDuration(road.overheadSeconds())
        + " to send. A packet waits (b − 1) / 2 / rate = "
        + Quantity.duration(road.meanFillSeconds())
        + " on average for its batch to fill. All there after "
        + Quantity.duration(road.completion())
        + ".";
  }

  private Element charts() {
    if (session.watch().isEmpty()) {
      return Sheet.charts(Sheet.text("demo__empty", "Charts stand here. Press Play."));
    }
    Flow flow = session.watch().get().run();
    double now =
        session.isFinished()
            ? flow.journey().completion()
            : session.watch().get().playback().seconds();
    List<Node> charts = new ArrayList<>();
    charts.add(new Graph("Packets on the road", flow.inFlight()).upTo(now));
    charts.add(
        new Graph("What a busy server does to latency", flow.response())
            .upTo(session.isFinished() ? 1 : 0));
    return Sheet.charts(charts.toArray(new Node[0]));
  }

  private static Element note() {
    return Sheet.note(
        "Notice that more lanes do nothing for the first packet, and that a server which is asked"
            + " for more gets slow long before it is full.");
  }

  /** Of the server, for the long run. */
  private Map<String, Double> theory() {
    Map<String, Double> theory = new LinkedHashMap<>();
    if (session.longRun() instanceof LongRun.Done) {
      double rate = 1 / Counter.SERVICE_SECONDS;
      double arriving = Counter.utilisation(session.settings()) * rate;
      Mm1 model = new Mm1(arriving, rate);
      theory.put("latency.mean", model.figures().meanResponse());
      theory.put("latency.p50", model.responseTail().percentile(50));
      theory.put("latency.p95", model.responseTail().percentile(95));
      theory.put("latency.p99", model.responseTail().percentile(99));
      theory.put("latency.p999", model.responseTail().percentile(99.9));
      theory.put("throughput", arriving);
    }
    return theory;
  }

  private String pace() {
    return session.watch().isEmpty() ? "" : Speed.words(demo.shownPace(session));
  }
}
