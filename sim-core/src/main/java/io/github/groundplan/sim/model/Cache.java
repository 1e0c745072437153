package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;

/** Answers what it holds, and calls the node behind it for the rest. */
public final class Cache extends Server {
  /** How it is known what a cache holds. */
  public interface Contents {
    /**
     * Whether the cache holds what a key stands for.
     *
     * @param now in seconds
     */
    boolean holds(int key, double now);

    /** The node behind the cache has given what a key stands for. */
    void store(int key, double now);

    /** Whether the cache could still answer, with something old. */
    boolean heldOnce(int key);

    /** All that it holds is lost. */
    void clear();
  }

  private final Contents contents;
  private final boolean isStaleServed;
  private final boolean isAside;

  /**
   * A cache.
   *
   * @param work the look-up, hit or miss
   * @param isStaleServed whether it answers with what it once held when the node behind it fails
   * @param isAside whether callers go past it to the node behind when its process is gone; else
   *     their calls fail
   */
  public Cache(
      Environment environment,
      String name,
      Work work,
      Admission admission,
      Contents contents,
      boolean isStaleServed,
      boolean isAside) {
    super(environment, name, work, admission);
    this.contents = contents;
    this.isStaleServed = isStaleServed;
    this.isAside = isAside;
  }

  @Override
  boolean servesThoughDown() {
    return isAside;
  }

  @Override
  boolean isLostWithProcess(Call call) {
    return !isAside;
  }

  @Override
  void lose() {
    contents.clear();
  }

  /** Nothing answers where there is no process, and that is found out at once. */
  @Override
  public double workSeconds(Call call) {
    return isDown() ? 0 : super.workSeconds(call);
  }

  @Override
  void proceed(Call call) {
    if (!isDown() && contents.holds(call.key, environment().now())) {
      record(EventKind.CACHE_HIT, call, Names.NONE);
      end(call, Answer.GRANTED);
    } else {
      record(EventKind.CACHE_MISS, call, Names.NONE);
      callBehind(call);
    }
  }

  @Override
  void answeredBehind(Call call, Answer answer) {
    if (isDown()) {
      end(call, answer);
    } else if (answer == Answer.GRANTED) {
      contents.store(call.key, environment().now());
      end(call, answer);
    } else if (isStaleServed && contents.heldOnce(call.key)) {
      record(EventKind.STALE_SERVED, call, Names.NONE);
      end(call, Answer.GRANTED);
    } else {
      end(call, answer);
    }
  }
}
