package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Serves a call with one of its workers, calls the nodes behind it while the worker waits, as a
 * thread does, and answers. Other kinds of nodes are servers that do something else at one of these
 * steps.
 */
public class Server extends Node implements Station.Host, Outbound.Owner {
  private final Work work;
  private final Station station;
  private final Door door;
  private final boolean isGuarded;
  private final RandomStream serviceStream;
  private final RandomStream errorStream;
  private final int queueFull;
  private final int workLabel;
  private final List<Outbound> behind = new ArrayList<>();
  private boolean isParallel;

  /** A server that answers out of its own work, until it {@link #calls} others. */
  @SuppressWarnings("this-escape") // The station calls it back with the first event, not before.
  public Server(Environment environment, String name, Work work, Admission admission) {
    super(environment, name);
    this.work = work;
    station = Station.of(this, this, work);
    door = new Door(environment, name, admission);
    isGuarded = !admission.equals(Admission.open());
    serviceStream = environment.stream(name + ".service");
    errorStream = environment.stream(name + ".errors");
    queueFull = environment.number("queue full");
    workLabel = environment.number("handle request");
  }

  /** How it works on calls. */
  public final Work work() {
    return work;
  }

  @Override
  public final int load() {
    return station.load();
  }

  /**
   * From now on calls other nodes for each call, all at once or one after another, and fails where
   * one of them does.
   */
  public final void calls(List<Target> targets, boolean inParallel) {
    for (Target target : targets) {
      behind.add(new Outbound(environment(), this, name(), behind.size(), target));
    }
    isParallel = inParallel;
  }

  @Override
  void accept(Call call) {
    if (isGuarded) {
      int refusal = door.refusal(call, load());
      if (refusal != 0) {
        refuse(call, refusal);
        return;
      }
    }
    admit(call);
  }

  /** The call was not turned away at the door. */
  void admit(Call call) {
    if (!station.take(call)) {
      refuseAsFull(call);
    }
  }

  final void refuseAsFull(Call call) {
    refuse(call, queueFull);
  }

  final Station station() {
    return station;
  }

  @Override
  public double workSeconds(Call call) {
    return work.service().sample(serviceStream) * slowness() / work.speed();
  }

  @Override
  public int workLabel(Call call) {
    return workLabel;
  }

  @Override
  public final void served(Call call) {
    double errorRate = work.errorRate() + addedErrors() * (1 - work.errorRate());
    if (errorRate > 0 && errorStream.nextDouble() < errorRate) {
      end(call, Answer.FAILED);
    } else {
      proceed(call);
    }
  }

  @Override
  public final void abandoned(Call call) {
    finish(call, Answer.TIMED_OUT);
  }

  /** The server's own work is done, and it went well. */
  void proceed(Call call) {
    callBehind(call);
  }

  final void callBehind(Call call) {
    int count = behind.size();
    call.worst = Answer.GRANTED;
    if (count == 0) {
      end(call, Answer.GRANTED);
    } else if (isParallel) {
      call.pending = count;
      // The last to be settled may end the call, and with it this loop.
      for (int i = 0; i < count; i++) {
        behind.get(i).call(call);
      }
    } else {
      callInTurn(call, 0);
    }
  }

  // By a loop: if each answer made the next call, nodes that answer at once would fill the stack.
  private void callInTurn(Call call, int first) {
    int target = first;
    do {
      call.pending = 1;
      call.isInTurn = true;
      behind.get(target).call(call);
      call.isInTurn = false;
      target++;
    } while (call.pending == 0 && call.worst == Answer.GRANTED && target < behind.size());
    if (call.pending == 0) {
      answeredBehind(call, call.worst);
    }
  }

  @Override
  public final void settled(Call call, int target, Answer answer) {
    if (answer != Answer.GRANTED && call.worst == Answer.GRANTED) {
      call.worst = answer == Answer.REFUSED ? Answer.REFUSED : Answer.FAILED;
    }
    call.pending--;
    if (call.pending > 0 || call.isInTurn) {
      return;
    }
    if (!isParallel && call.worst == Answer.GRANTED && target + 1 < behind.size()) {
      callInTurn(call, target + 1);
    } else {
      answeredBehind(call, call.worst);
    }
  }

  /** All nodes behind this one have been called. */
  void answeredBehind(Call call, Answer answer) {
    end(call, answer);
  }

  /** The call leaves the station and goes back. */
  final void end(Call call, Answer answer) {
    station.leave(call);
    dismiss(call, answer);
  }

  /** The call has left the station. */
  void dismiss(Call call, Answer answer) {
    finish(call, answer);
  }

  /** Whether a call in hand is lost when the process dies. */
  boolean isLostWithProcess(Call call) {
    return true;
  }

  /** What it kept between calls is gone with its process. */
  void lose() {}

  // In three rounds over all calls, so that the time does not grow with the square of the queue.
  @Override
  final void drop() {
    for (Outbound outbound : behind) {
      outbound.abandon(this);
    }
    Calls calls = environment().calls();
    for (int slot = 0; slot < calls.slots(); slot++) {
      abandonIfBehind(calls.at(slot));
    }
    for (int slot = 0; slot < calls.slots(); slot++) {
      Call call = calls.at(slot);
      if (call.isLive && call.node == this && isLostWithProcess(call)) {
        station.remove(call);
        dismiss(call, Answer.FAILED);
      }
    }
    lose();
  }

  /** What is done on this node's behalf goes on elsewhere, but nobody waits for it. */
  private void abandonIfBehind(Call call) {
    boolean isBehind = call.isLive && call.outer != null && call.outer.node == this;
    if (isBehind && isLostWithProcess(call.outer)) {
      call.outer = null;
    }
  }
}
