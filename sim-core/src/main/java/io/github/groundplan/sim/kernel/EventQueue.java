package io.github.groundplan.sim.kernel;

import io.github.groundplan.sim.number.Decimals;
import java.util.Arrays;

/**
 * Events by time, then priority (the lower first), then the order in which they were added: a total
 * order, so a run never depends on how the queue is built.
 *
 * <p>On primitive arrays, which grow to what is needed at most and never shrink; nothing else is
 * allocated. The order of adding is kept as long as fewer than 2^31 events are added while one
 * waits.
 */
public final class EventQueue {
  private static final int NONE = -1;
  private static final int MOST_EVENTS = 1 << 22;

  private final Tournament tournament = new Tournament();
  private final Handles handles;
  private final int mostEvents;

  private int[] payloads = new int[tournament.slots()];
  private EventHandler[] handlers = new EventHandler[tournament.slots()];

  /** The slots in use, the vacant one too, and from there on the free ones. */
  private int[] order = {0, 1};

  private int used;

  /**
   * The slot of the first event if that was removed, and its matches have not been played since.
   * Most events schedule another: with that in its slot, the matches are played once, not twice.
   */
  private int vacant = NONE;

  /** An empty queue. */
  public EventQueue() {
    this(0, MOST_EVENTS);
  }

  /**
   * An empty queue near its limits, for tests.
   *
   * @param firstHandle from which handles are counted
   * @param mostEvents a power of two, at least two
   */
  EventQueue(int firstHandle, int mostEvents) {
    handles = new Handles(firstHandle);
    this.mostEvents = mostEvents;
  }

  /** How many events wait. */
  public int size() {
    return vacant == NONE ? used : used - 1;
  }

  /** Whether no event waits. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Adds an event.
   *
   * @param time in seconds, finite
   * @param priority the lower comes first among events of the same time
   * @param payload handed to the handler
   * @return a handle for {@link #cancel}
   * @throws IllegalArgumentException if the time is infinite or not a number
   * @throws IllegalStateException if 2^22 events wait already, some four million
   */
  public int add(double time, int priority, EventHandler handler, int payload) {
    if (!(Math.abs(time) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("time must be finite: " + Decimals.text(time));
    }
    return vacant == NONE
        ? addToFree(time, priority, handler, payload)
        : addToVacant(time, priority, handler, payload);
  }

  private int addToVacant(double time, int priority, EventHandler handler, int payload) {
    int slot = vacant;
    vacant = NONE;
    handles.release(tournament.sequence(slot));
    int handle = fill(slot, time, priority, handler, payload);
    // An event alone has won all its matches.
    if (used > 1) {
      tournament.replay(slot);
    }
    return handle;
  }

  private int addToFree(double time, int priority, EventHandler handler, int payload) {
    if (used == order.length) {
      grow();
    }
    int slot = order[used++];
    int handle = fill(slot, time, priority, handler, payload);
    tournament.climb(slot);
    return handle;
  }

  private int fill(int slot, double time, int priority, EventHandler handler, int payload) {
    int handle = handles.issue(slot);
    tournament.enter(slot, time, priority, handle);
    payloads[slot] = payload;
    // Mostly it is the one that was here last, and storing a reference costs a garbage collector's
    // bookkeeping.
    if (handlers[slot] != handler) {
      handlers[slot] = handler;
    }
    return handle;
  }

  private void grow() {
    int old = tournament.slots();
    if (old == mostEvents) {
      throw new IllegalStateException("too many events wait: " + old);
    }
    tournament.grow();
    handles.grow(tournament);
    payloads = Arrays.copyOf(payloads, 2 * old);
    handlers = Arrays.copyOf(handlers, 2 * old);
    order = Arrays.copyOf(order, 2 * old);
    for (int slot = old; slot < order.length; slot++) {
      order[slot] = slot;
    }
  }

  /**
   * Removes a waiting event, and says whether there was one: not if it has run or was cancelled.
   *
   * <p>The handle of an event that is over is not used for another until 2^32 have been.
   */
  public boolean cancel(int handle) {
    int slot = handles.slot(handle);
    if (slot == NONE || slot == vacant || tournament.sequence(slot) != handle) {
      return false;
    }
    settle();
    free(slot);
    return true;
  }

  /**
   * The time of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public double firstTime() {
    return tournament.time(first());
  }

  /**
   * The handler of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public EventHandler firstHandler() {
    return handlers[first()];
  }

  /**
   * The payload of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public int firstPayload() {
    return payloads[first()];
  }

  /**
   * Removes the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public void removeFirst() {
    first();
    takeFirst();
  }

  /** Whether an event waits whose time is not after this. */
  boolean isDue(double time) {
    settle();
    return used > 0 && tournament.time(tournament.winner()) <= time;
  }

  /** Removes the first event, which {@link #isDue} has found, and tells its slot. */
  int takeFirst() {
    vacant = tournament.winner();
    return vacant;
  }

  /** The time of the event in a slot, or of the one taken from it just now. */
  double time(int slot) {
    return tournament.time(slot);
  }

  /** The handler of the event in a slot, or of the one taken from it just now. */
  EventHandler handler(int slot) {
    return handlers[slot];
  }

  /** The payload of the event in a slot, or of the one taken from it just now. */
  int payload(int slot) {
    return payloads[slot];
  }

  private int first() {
    settle();
    if (used == 0) {
      throw new IllegalStateException("no event waits");
    }
    return tournament.winner();
  }

  /** Plays the matches that the removal of the first event left open. */
  private void settle() {
    if (vacant != NONE) {
      int slot = vacant;
      vacant = NONE;
      free(slot);
    }
  }

  private void free(int slot) {
    handles.release(tournament.sequence(slot));
    tournament.leave(slot);
    handlers[slot] = null;
    order[--used] = slot;
  }
}
