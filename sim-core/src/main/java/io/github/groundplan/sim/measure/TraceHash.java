package io.github.groundplan.sim.measure;

import java.util.Arrays;

/**
 * A fingerprint of all that happens in a run, made as it happens: two lanes of MurmurHash3_x86_32
 * (Austin Appleby, public domain) with different seeds, as 64 bits without a {@code long}. Not
 * cryptographic.
 */
public final class TraceHash implements TraceSink {
  private static final int LEFT_SEED = 0x243f6a88;
  private static final int RIGHT_SEED = 0x85a308d3;

  private final Names names;
  private final int[] leftOfKinds;
  private final int[] rightOfKinds;
  private int[] leftOfNames = new int[16];
  private int[] rightOfNames = new int[16];
  private int hashedNames;

  private int left = LEFT_SEED;
  private int right = RIGHT_SEED;
  private int blocks;

  /** The fingerprint of nothing. */
  public TraceHash(Names names) {
    this.names = names;
    EventKind[] kinds = EventKind.values();
    leftOfKinds = new int[kinds.length];
    rightOfKinds = new int[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      leftOfKinds[i] = textHash(kinds[i].name(), LEFT_SEED);
      rightOfKinds[i] = textHash(kinds[i].name(), RIGHT_SEED);
    }
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // An index within this run only: what is hashed is the name.
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    addTime(time);
    addToLanes(leftOfKinds[kind.ordinal()], rightOfKinds[kind.ordinal()]);
    add(request);
    addName(place);
    addName(peer);
    addName(message);
  }

  /**
   * 16 lower-case hexadecimal digits, the same on every platform for the same events, down to the
   * last bit of their times.
   */
  public String digits() {
    return hex(finish(left ^ blocks)) + hex(finish(right ^ blocks));
  }

  /**
   * Adds all bits of a time: as the sum of three floats, of 24 bits each, which is exact from 1e-20
   * seconds up. A double's own bits would be a {@code long}, in JavaScript a BigInt.
   */
  private void addTime(double time) {
    double rest = addUpperBits(time);
    addUpperBits(addUpperBits(rest));
  }

  /** Adds the nearest float, and gives what is left of the number. */
  private double addUpperBits(double number) {
    // Through its bits: by itself a float is not rounded in JavaScript.
    int bits = Float.floatToRawIntBits((float) number);
    add(bits);
    return number - Float.intBitsToFloat(bits);
  }

  private void add(int block) {
    addToLanes(block, block);
  }

  /** Adds a name's text, not its number: that depends on the order in which names turn up. */
  private void addName(int number) {
    if (number >= hashedNames) {
      hashNewNames();
    }
    addToLanes(leftOfNames[number], rightOfNames[number]);
  }

  private void hashNewNames() {
    if (names.size() > leftOfNames.length) {
      leftOfNames = Arrays.copyOf(leftOfNames, 2 * names.size());
      rightOfNames = Arrays.copyOf(rightOfNames, 2 * names.size());
    }
    for (; hashedNames < names.size(); hashedNames++) {
      leftOfNames[hashedNames] = textHash(names.text(hashedNames), LEFT_SEED);
      rightOfNames[hashedNames] = textHash(names.text(hashedNames), RIGHT_SEED);
    }
  }

  private void addToLanes(int leftBlock, int rightBlock) {
    left = mix(left, leftBlock);
    right = mix(right, rightBlock);
    blocks++;
  }

  private static int textHash(String text, int seed) {
    int hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return finish(hash ^ text.length());
  }

  private static int mix(int hash, int block) {
    int scrambled = Integer.rotateLeft(block * 0xcc9e2d51, 15) * 0x1b873593;
    return Integer.rotateLeft(hash ^ scrambled, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash) {
    int mixed = hash;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(value);
    return "0".repeat(8 - digits.length()) + digits;
  }
}
