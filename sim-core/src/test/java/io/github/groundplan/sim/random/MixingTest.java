package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MixingTest {
  /** fmix32 of Appleby's MurmurHash3.cpp. */
  @Test
  void finishesAsThePublishedHash() {
    assertEquals(0, Mixing.finish(0));
    assertEquals(0x514e28b7, Mixing.finish(1));
    assertEquals(0x30f4c306, Mixing.finish(2));
    assertEquals(0x81f16f39, Mixing.finish(-1));
  }

  /** Strict avalanche: flipping any bit of the input flips each of the output half of the time. */
  @Test
  void everyBitSwaysEveryBit() {
    int inputs = 20_000;
    for (int in = 0; in < 32; in++) {
      int[] flips = new int[32];
      for (int value = 0; value < inputs; value++) {
        int difference = Mixing.finish(value) ^ Mixing.finish(value ^ (1 << in));
        for (int out = 0; out < 32; out++) {
          flips[out] += (difference >>> out) & 1;
        }
      }
      for (int out = 0; out < 32; out++) {
        assertEquals(0.5, flips[out] / (double) inputs, 0.06, in + " to " + out);
      }
    }
  }
}
