package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.random.RandomStream;

/**
 * The way from a caller to a node and back. Each message takes a latency of its own; many can be
 * under way, and one may overtake another.
 */
public final class Link implements EventHandler {
  private final Environment environment;
  private final String from;
  private final int fromNumber;
  private final Node to;
  private final Path path;
  private final boolean isFree;
  private final boolean isDirect;

  // One object a direction; none for a free link, over which messages go without an event.
  private final Way outward;
  private final Way homeward;

  // Greetings draw from streams of their own: whether a connection is set up or reused must not
  // change how long the request itself travels.
  private final Way greetingOutward;
  private final Way greetingHomeward;
  private int cuts;

  /**
   * A link between two ends.
   *
   * @param from the caller's name
   * @param path what each message goes through; each way draws from streams of its own
   */
  public Link(Environment environment, String from, Node to, Path path) {
    this(environment, from, to, path, false);
  }

  /**
   * A link between two ends.
   *
   * @param isRest whether even a message that takes no time arrives in an event of its own. Else it
   *     arrives in that of its departure, which is faster; but in a long row of nodes that take no
   *     time either, there must be a rest now and then, or the stack overflows.
   */
  public Link(Environment environment, String from, Node to, Path path, boolean isRest) {
    this.environment = environment;
    this.from = from;
    fromNumber = environment.number(from);
    this.to = to;
    this.path = path;
    isFree = path.isFree();
    isDirect = isFree && !isRest;
    outward = way("outward");
    homeward = way("homeward");
    greetingOutward = way("greeting-outward");
    greetingHomeward = way("greeting-homeward");
  }

  private Way way(String direction) {
    return isFree ? null : new Way(direction);
  }

  /** The caller's name. */
  public String from() {
    return from;
  }

  /** The node that is called. */
  public Node to() {
    return to;
  }

  /** What each message goes through. */
  public Path path() {
    return path;
  }

  /**
   * All messages that are sent or arrive are lost, until it is mended as often as it was cut. One
   * that is under way all the while gets through.
   */
  public void cut() {
    cuts++;
  }

  /** Takes back one cut. */
  public void mend() {
    cuts--;
  }

  /** Whether all messages are lost. */
  public boolean isCut() {
    return cuts > 0;
  }

  int fromNumber() {
    return fromNumber;
  }

  /** Takes a call to the far node. */
  void send(Call call) {
    call.link = this;
    if (isDirect) {
      arriveAtNode(call);
    } else if (isFree) {
      environment.simulation().schedule(0, this, 2 * call.slot);
    } else {
      record(EventKind.MESSAGE_DEPARTED, call, fromNumber, to.number(), call.wording.ask());
      (call.isGreeting ? greetingOutward : outward).carry(call, 2 * call.slot);
    }
  }

  /** Takes an answer home. */
  void reply(Call call) {
    if (isDirect) {
      arriveAtCaller(call);
    } else if (isFree) {
      environment.simulation().schedule(0, this, 2 * call.slot + 1);
    } else {
      int label = call.wording.of(call.answer);
      record(EventKind.MESSAGE_DEPARTED, call, to.number(), fromNumber, label);
      (call.isGreeting ? greetingHomeward : homeward).carry(call, 2 * call.slot + 1);
    }
  }

  @Override
  public void handle(int payload) {
    Call call = environment.calls().at(payload >> 1);
    if ((payload & 1) == 0) {
      arriveAtNode(call);
    } else {
      arriveAtCaller(call);
    }
  }

  private void arriveAtNode(Call call) {
    if (isCut() || call.isLost) {
      lose(call, to.number(), fromNumber, call.wording.ask());
      return;
    }
    if (!isFree) {
      record(EventKind.MESSAGE_ARRIVED, call, to.number(), fromNumber, call.wording.ask());
    }
    if (call.isGreeting) {
      call.answer = to.isDown() ? Answer.FAILED : Answer.GRANTED;
      reply(call);
    } else {
      to.receive(call);
    }
  }

  private void arriveAtCaller(Call call) {
    if (isCut() || call.isLost) {
      lose(call, fromNumber, to.number(), call.wording.of(call.answer));
      return;
    }
    if (!isFree) {
      int label = call.wording.of(call.answer);
      record(EventKind.MESSAGE_ARRIVED, call, fromNumber, to.number(), label);
    }
    call.caller.answered(call);
  }

  private void lose(Call call, int place, int peer, int label) {
    record(EventKind.MESSAGE_LOST, call, place, peer, label);
    call.caller.lost(call);
  }

  private void record(EventKind kind, Call call, int place, int peer, int message) {
    environment.record(kind, call.request, place, peer, message);
  }

  /** One direction. */
  private final class Way {
    private final RandomStream latencyStream;
    private final RandomStream jitterStream;
    private final RandomStream lossStream;

    /** Until when earlier messages are being put on the wire. */
    private double busyUntil;

    Way(String direction) {
      latencyStream = environment.stream(from, to.name(), direction);
      jitterStream = environment.stream(from, to.name(), direction + ".jitter");
      lossStream = environment.stream(from, to.name(), direction + ".loss");
    }

    void carry(Call call, int payload) {
      boolean isUnlucky = path.loss() > 0 && lossStream.nextDouble() < path.loss();
      call.isLost = isUnlucky || isCut();
      double onWire = transmission();
      double latency = path.latency().sample(latencyStream);
      if (path.jitter() > 0) {
        latency *= 1 + path.jitter() * (2 * jitterStream.nextDouble() - 1);
      }
      environment.simulation().schedule(onWire + latency, Link.this, payload);
    }

    /** How long it takes until the message has left, behind those before it. */
    private double transmission() {
      double seconds = path.transmissionSeconds();
      if (seconds == 0) {
        return 0;
      }
      double now = environment.now();
      busyUntil = Math.max(busyUntil, now) + seconds;
      return busyUntil - now;
    }
  }
}
