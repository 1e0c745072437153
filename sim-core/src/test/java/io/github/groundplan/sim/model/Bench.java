package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RoundRobin;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.List;

/** A run of parts that are wired together by hand, and somebody who calls them. */
final class Bench implements Caller {
  private static final Exchange EXCHANGE = Exchange.of("ask", "answer");

  private final Names names = new Names();
  private final TraceRecorder recorder = new TraceRecorder(names);
  private final Wording wording = new Wording(names, EXCHANGE);
  private final Environment environment;
  private final List<String> answers = new ArrayList<>();
  private int lost;

  Bench() {
    this(1);
  }

  Bench(long seed) {
    environment = Environment.traced(seed, names, recorder);
  }

  Environment environment() {
    return environment;
  }

  Simulation simulation() {
    return environment.simulation();
  }

  /** Calls that came back, in order, as {@code 12.5 3 GRANTED}: milliseconds, request, answer. */
  List<String> answers() {
    return answers;
  }

  int lost() {
    return lost;
  }

  Server server(String name, Work work) {
    return new Server(environment, name, work, Admission.open());
  }

  static Distribution millis(double value) {
    return new Distribution.Constant(value / 1000);
  }

  Link free(String from, Node to) {
    return new Link(environment, from, to, Path.free());
  }

  Link link(String from, Node to, double millis) {
    return new Link(environment, from, to, Path.of(millis(millis)));
  }

  /** A target of several replicas, over links that cost nothing. */
  Target target(String from, String name, CallPolicy policy, Node... replicas) {
    List<Link> links = new ArrayList<>();
    for (Node replica : replicas) {
      links.add(free(from, replica));
    }
    return new Target(
        name, new Route(environment, from + "-" + name, new RoundRobin(), links), policy);
  }

  /** Asks at once, with a call that waits for ever. */
  void ask(Link link) {
    ask(link, 0, Double.POSITIVE_INFINITY);
  }

  void ask(Link link, int priority, double patienceMillis) {
    askFor(link, 0, priority, patienceMillis);
  }

  void askFor(Link link, int key) {
    askFor(link, key, 0, Double.POSITIVE_INFINITY);
  }

  private void askFor(Link link, int key, int priority, double patienceMillis) {
    Call call = environment.calls().take();
    call.request = environment.nextRequest();
    call.key = key;
    call.priority = priority;
    call.patienceSeconds = patienceMillis / 1000;
    call.caller = this;
    call.wording = wording;
    link.send(call);
  }

  void askAt(double millis, Link link) {
    at(millis, () -> ask(link));
  }

  void at(double millis, Runnable action) {
    simulation().schedule(millis / 1000 - environment.now(), payload -> action.run(), 0);
  }

  /** Runs until nothing is to come, and gives what was answered. */
  List<String> run() {
    simulation().runToEnd();
    return answers;
  }

  List<String> runUntil(double millis) {
    simulation().runUntil(millis / 1000);
    return answers;
  }

  Trace trace() {
    return recorder.trace();
  }

  String text() {
    return TraceText.of(trace());
  }

  /** When what happened at which place, as {@code 12.5 3 at app}. */
  List<String> told(EventKind kind) {
    List<String> told = new ArrayList<>();
    for (TraceEvent event : trace().events()) {
      if (event.kind() == kind) {
        told.add(millis(event) + " " + event.request() + " " + event.place());
      }
    }
    return told;
  }

  private static String millis(TraceEvent event) {
    return Decimals.fixed(event.time() * 1000, 1);
  }

  @Override
  public void answered(Call call) {
    answers.add(
        Decimals.fixed(environment.now() * 1000, 1) + " " + call.request + " " + call.answer);
    environment.calls().give(call);
  }

  @Override
  public void lost(Call call) {
    lost++;
    environment.calls().give(call);
  }
}
