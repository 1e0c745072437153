package io.github.groundplan.sim.model;

import java.util.Arrays;

/**
 * The keys asked for last, and until when each is good: a cache that pushes out whatever was not
 * asked for longest (LRU). A key past its time can still be served stale, until it is pushed out.
 */
public final class RecentKeys implements Cache.Contents {
  private static final int NONE = -1;

  private final int capacity;
  private final double ttlSeconds;

  /** By key: the neighbours in a ring from the latest to the oldest, and until when it is good. */
  private int[] newer = new int[0];

  private int[] older = new int[0];
  private double[] goodUntil = new double[0];
  private int newest = NONE;
  private int oldest = NONE;
  private int size;

  /**
   * An empty cache.
   *
   * @param capacity how many keys it holds, 1 or more
   * @param ttlSeconds how long each is good, above zero
   */
  public RecentKeys(int capacity, double ttlSeconds) {
    this.capacity = capacity;
    this.ttlSeconds = ttlSeconds;
  }

  @Override
  public boolean holds(int key, double now) {
    if (!heldOnce(key)) {
      return false;
    }
    unlink(key);
    linkAsNewest(key);
    return now < goodUntil[key];
  }

  @Override
  public void store(int key, double now) {
    makeRoomFor(key);
    if (goodUntil[key] >= 0) {
      unlink(key);
    } else if (size == capacity) {
      int pushedOut = oldest;
      unlink(pushedOut);
      goodUntil[pushedOut] = NONE;
    } else {
      size++;
    }
    linkAsNewest(key);
    goodUntil[key] = now + ttlSeconds;
  }

  @Override
  public boolean heldOnce(int key) {
    return key < goodUntil.length && goodUntil[key] >= 0;
  }

  @Override
  public void clear() {
    Arrays.fill(goodUntil, NONE);
    newest = NONE;
    oldest = NONE;
    size = 0;
  }

  private void makeRoomFor(int key) {
    int known = goodUntil.length;
    if (key >= known) {
      int length = Math.max(key + 1, 2 * known);
      newer = Arrays.copyOf(newer, length);
      older = Arrays.copyOf(older, length);
      goodUntil = Arrays.copyOf(goodUntil, length);
      Arrays.fill(goodUntil, known, length, NONE);
    }
  }

  private void linkAsNewest(int key) {
    newer[key] = NONE;
    older[key] = newest;
    if (newest == NONE) {
      oldest = key;
    } else {
      newer[newest] = key;
    }
    newest = key;
  }

  private void unlink(int key) {
    if (newer[key] == NONE) {
      newest = older[key];
    } else {
      older[newer[key]] = older[key];
    }
    if (older[key] == NONE) {
      oldest = newer[key];
    } else {
      newer[older[key]] = newer[key];
    }
  }
}
