package io.github.groundplan.sim.model;

import java.util.Arrays;

/**
 * Workers that share their time equally among all calls in service, none of which gets more than
 * one worker's: with n calls and c workers each is served at min(1, c / n) of full speed.
 *
 * <p>As all are served at the same speed, it is enough to keep the service that each has been given
 * since the start, the virtual time: a call is done when that has grown by its work. The next to be
 * done is on top of a heap.
 */
final class SharingStation extends Station {
  private final int workers;
  private final int limit;
  private Call[] heap = new Call[16];
  private int sharing;

  /**
   * Calls that are served and wait for what the node calls: they keep their room, but no worker.
   */
  private int held;

  private double virtualTime;
  private double updatedAt;
  private int timer;
  private boolean hasTimer;

  SharingStation(Node node, Host host, Work work) {
    super(node, host);
    workers = work.workers();
    limit =
        work.queueLimit() >= Work.UNLIMITED - workers
            ? Work.UNLIMITED
            : workers + work.queueLimit();
  }

  @Override
  boolean take(Call call) {
    if (load() >= limit) {
      return false;
    }
    advance();
    call.workSeconds = host().workSeconds(call);
    call.finish = virtualTime + call.workSeconds;
    begin(call);
    add(call);
    reschedule();
    return true;
  }

  @Override
  public void handle(int payload) {
    hasTimer = false;
    advance();
    Call call = heap[0];
    // What rounding has left to do is less than a draw can tell.
    virtualTime = Math.max(virtualTime, call.finish);
    takeOut(call);
    hold(1);
    reschedule();
    // Nobody waits before being served: what counts as waiting is what sharing has made of it.
    meter().started(Math.max(0, now() - call.startedAt - call.workSeconds));
    end(call, call.workSeconds);
  }

  @Override
  void leave(Call call) {
    hold(-1);
  }

  @Override
  void remove(Call call) {
    if (call.stage == Call.Stage.SERVED) {
      hold(-1);
    } else {
      advance();
      takeOut(call);
      reschedule();
    }
  }

  @Override
  int load() {
    return sharing + held;
  }

  private void hold(int change) {
    held += change;
    meter().held().set(now(), held);
  }

  /** Brings the virtual time up to now. */
  private void advance() {
    double now = now();
    if (sharing > 0) {
      virtualTime += (now - updatedAt) * speed();
    }
    updatedAt = now;
  }

  private double speed() {
    return sharing <= workers ? 1 : (double) workers / sharing;
  }

  private void reschedule() {
    meter().busy().set(now(), Math.min(sharing, workers));
    meter().queue().set(now(), Math.max(0, sharing - workers));
    if (hasTimer) {
      simulation().cancel(timer);
      hasTimer = false;
    }
    if (sharing > 0) {
      double delay = Math.max(0, heap[0].finish - virtualTime) / speed();
      timer = simulation().schedule(delay, this, 0);
      hasTimer = true;
    }
  }

  private void add(Call call) {
    if (sharing == heap.length) {
      heap = Arrays.copyOf(heap, 2 * sharing);
    }
    moveUp(sharing++, call);
  }

  private void takeOut(Call call) {
    int position = call.position;
    Call last = heap[--sharing];
    heap[sharing] = null;
    if (last != call) {
      moveDown(position, last);
      if (last.position == position) {
        moveUp(position, last);
      }
    }
  }

  private void moveUp(int position, Call call) {
    int place = position;
    while (place > 0 && isBefore(call, heap[(place - 1) >> 1])) {
      put(place, heap[(place - 1) >> 1]);
      place = (place - 1) >> 1;
    }
    put(place, call);
  }

  private void moveDown(int position, Call call) {
    int place = position;
    for (int child = 2 * place + 1; child < sharing; child = 2 * place + 1) {
      if (child + 1 < sharing && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], call)) {
        break;
      }
      put(place, heap[child]);
      place = child;
    }
    put(place, call);
  }

  private void put(int position, Call call) {
    heap[position] = call;
    call.position = position;
  }

  /**
   * By request where two are done at the same time, so that the order never depends on the heap.
   */
  private static boolean isBefore(Call call, Call other) {
    return call.finish < other.finish
        || (call.finish == other.finish && call.request < other.request);
  }
}
