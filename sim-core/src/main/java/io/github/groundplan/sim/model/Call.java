package io.github.groundplan.sim.model;

/**
 * One call on its way to a node, in its hands, and back. Used again once it has ended, so that a
 * run of any length makes no garbage; see {@link Calls}.
 *
 * <p>Open to its package alone: each part of the model keeps its own notes on the call in hand.
 */
public final class Call {
  /** Its number in its pool, which stands for it in events. */
  final int slot;

  boolean isLive;

  // What it is about; copied from the call on whose behalf it is made.
  int request;
  int priority;
  int key;
  double patienceSeconds;

  // Who made it.
  Caller caller;
  Wording wording;
  boolean isGreeting;
  Link link;

  /**
   * The call on whose behalf it is made: null for a client's own, and once that one is given up.
   */
  Call outer;

  /** Which of the nodes behind the caller it goes to. */
  int target;

  /** What it is an attempt of: null where the caller has no policy, and once that is settled. */
  Operation operation;

  Answer answer;

  /** Whether the message under way is going to be lost. */
  boolean isLost;

  // Where it is.
  Node node;
  double arrivedAt;
  double startedAt;
  double workSeconds;
  Stage stage;
  int timer;
  boolean hasTimer;
  int patienceTimer;
  boolean hasPatienceTimer;

  /** Neighbours in a line. */
  Call next;

  Call previous;

  /** Place in a sharing station's heap, and the virtual time at which it is done. */
  int position;

  double finish;

  // What the node is doing for it.
  /** Whether what it asks for is at hand already. */
  boolean isInMemory;

  int pending;
  Answer worst;

  // Of a client's request.
  double sentAt;
  boolean isCounted;

  /** What has become of a call at its node. */
  enum Stage {
    TRAVELLING,
    WAITING,
    IN_SERVICE,
    SERVED
  }

  Call(int slot) {
    this.slot = slot;
  }

  /** The number of the client's request that it belongs to, from 1. */
  public int request() {
    return request;
  }

  /**
   * Makes it fit for use again. What every taker sets anyway, and what is back at rest whenever a
   * call is over (timers, neighbours), is left as it is: this is done for every call.
   */
  void clear() {
    isGreeting = false;
    isLost = false;
    outer = null;
    operation = null;
    node = null;
  }

  /** Is about the same as another call, which it is made for. */
  void isFor(Call other) {
    outer = other;
    request = other.request;
    priority = other.priority;
    key = other.key;
    patienceSeconds = other.patienceSeconds;
  }
}
