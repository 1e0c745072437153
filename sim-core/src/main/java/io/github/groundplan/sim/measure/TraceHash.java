package io.github.groundplan.sim.measure;

/**
 * Two lanes of MurmurHash3_x86_32 (Austin Appleby, public domain) with different seeds, as 64 bits
 * without a {@code long}.
 */
final class TraceHash {
  private static final int LEFT_SEED = 0x243f6a88;
  private static final int RIGHT_SEED = 0x85a308d3;

  private final int[] leftOfNames;
  private final int[] rightOfNames;
  private int left = LEFT_SEED;
  private int right = RIGHT_SEED;
  private int blocks;

  /** Takes the names that events refer to; each is hashed once. */
  TraceHash(String[] names) {
    leftOfNames = new int[names.length];
    rightOfNames = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      leftOfNames[i] = textHash(names[i], LEFT_SEED);
      rightOfNames[i] = textHash(names[i], RIGHT_SEED);
    }
  }

  void add(int block) {
    addToLanes(block, block);
  }

  /** Adds a name's text, not its number: that depends on the order in which names turn up. */
  void addName(int number) {
    addToLanes(leftOfNames[number], rightOfNames[number]);
  }

  void addText(String text) {
    addToLanes(textHash(text, LEFT_SEED), textHash(text, RIGHT_SEED));
  }

  String digits() {
    return hex(finish(left ^ blocks)) + hex(finish(right ^ blocks));
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
