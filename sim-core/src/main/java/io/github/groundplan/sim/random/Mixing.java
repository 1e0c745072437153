package io.github.groundplan.sim.random;

/** The 32-bit mixing steps of MurmurHash3 (Austin Appleby, public domain, MurmurHash3_x86_32). */
public final class Mixing {
  private Mixing() {}

  /** The finaliser: a bijection in which every bit of the input sways every bit of the output. */
  public static int finish(int value) {
    int mixed = value;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  /** The hash of the text's UTF-16 units, each taken as one block. */
  public static int hash(String text, int seed) {
    int hash = seed;
    for (int i = 0; i < text.length(); i++) {
      int block = Integer.rotateLeft(text.charAt(i) * 0xcc9e2d51, 15) * 0x1b873593;
      hash = Integer.rotateLeft(hash ^ block, 13) * 5 + 0xe6546b64;
    }
    return finish(hash ^ text.length());
  }
}
