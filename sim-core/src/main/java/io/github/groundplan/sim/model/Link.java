package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;

/**
 * The way from a caller to a node and back. Each message takes a latency of its own; many can be
 * under way, and one may overtake another.
 */
public final class Link {
  private final Environment environment;
  private final String from;
  private final Node to;
  private final Distribution latency;
  private final RandomStream outward;
  private final RandomStream homeward;

  // Greetings draw from streams of their own: whether a connection is set up or reused must not
  // change how long the request itself travels.
  private final RandomStream greetingOutward;
  private final RandomStream greetingHomeward;

  /**
   * A link between two ends.
   *
   * @param from the caller's name
   * @param latency one way, in seconds, paid both ways; each way draws from streams of its own, one
   *     for calls and one for greetings
   */
  public Link(Environment environment, String from, Node to, Distribution latency) {
    this.environment = environment;
    this.from = from;
    this.to = to;
    this.latency = latency;
    String ends = from + "-" + to.name();
    outward = environment.random().named(ends + ".outward");
    homeward = environment.random().named(ends + ".homeward");
    greetingOutward = environment.random().named(ends + ".greeting-outward");
    greetingHomeward = environment.random().named(ends + ".greeting-homeward");
  }

  /** The caller's name. */
  public String from() {
    return from;
  }

  /** The node that is called. */
  public Node to() {
    return to;
  }

  /**
   * Calls the far node. The caller never hears of it again if that node is down.
   *
   * @param request the number of the request that the call belongs to
   */
  public void call(int request, Exchange exchange, Caller caller) {
    new RoundTrip(request, exchange, caller, false).depart();
  }

  /**
   * Calls what answers at once at the far end without bothering the node's workers: the kernel of
   * its operating system, as in a handshake.
   *
   * @param request the number of the request that the call belongs to
   */
  public void greet(int request, Exchange exchange, Caller caller) {
    new RoundTrip(request, exchange, caller, true).depart();
  }

  /** One call: its message out, the node's view of it, and the message home. */
  private final class RoundTrip implements Call, EventHandler {
    private static final int AT_NODE = 0;
    private static final int AT_CALLER = 1;

    private final int request;
    private final Exchange exchange;
    private final Caller caller;
    private final boolean isGreeting;
    private Answer answer = Answer.GRANTED;

    RoundTrip(int request, Exchange exchange, Caller caller, boolean isGreeting) {
      this.request = request;
      this.exchange = exchange;
      this.caller = caller;
      this.isGreeting = isGreeting;
    }

    void depart() {
      record(EventKind.MESSAGE_DEPARTED, from, to.name(), exchange.ask());
      environment
          .simulation()
          .schedule(latency.sample(isGreeting ? greetingOutward : outward), this, AT_NODE);
    }

    @Override
    public void handle(int end) {
      if (end == AT_NODE) {
        arriveAtNode();
      } else {
        record(EventKind.MESSAGE_ARRIVED, from, to.name(), exchange.label(answer));
        caller.ended(request, answer, exchange.label(answer));
      }
    }

    private void arriveAtNode() {
      if (to.isDown()) {
        record(EventKind.MESSAGE_LOST, to.name(), from, exchange.ask());
        return;
      }
      record(EventKind.MESSAGE_ARRIVED, to.name(), from, exchange.ask());
      if (isGreeting) {
        answer();
      } else {
        to.receive(this);
      }
    }

    @Override
    public int request() {
      return request;
    }

    @Override
    public String from() {
      return from;
    }

    @Override
    public void answer() {
      end(Answer.GRANTED);
    }

    @Override
    public void refuse() {
      end(Answer.REFUSED);
    }

    private void end(Answer kind) {
      answer = kind;
      record(EventKind.MESSAGE_DEPARTED, to.name(), from, exchange.label(kind));
      environment
          .simulation()
          .schedule(latency.sample(isGreeting ? greetingHomeward : homeward), this, AT_CALLER);
    }

    private void record(EventKind kind, String place, String peer, String message) {
      environment.record(kind, request, place, peer, message);
    }
  }
}
