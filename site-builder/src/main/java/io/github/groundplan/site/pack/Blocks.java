package io.github.groundplan.site.pack;

import java.util.Arrays;

/**
 * Takes literals and matches, and writes them in blocks, each in a code of its own or in the fixed
 * one, whichever is shorter: RFC 1951, sections 3.2.3 to 3.2.7.
 */
final class Blocks {
  static final int SHORTEST = 3;
  static final int LONGEST = 258;

  /** How many literals and matches share a code. */
  private static final int IN_BLOCK = 1 << 15;

  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int[] LENGTH_EXTRA = new int[29];
  private static final int[] LENGTH_BASE = new int[29];
  private static final byte[] LENGTH_CODE = new byte[LONGEST + 1];

  /** Codes of distances less 1: the first 256, and then of steps of 128. */
  private static final byte[] DISTANCE_CODE = new byte[512];

  private static final int[] DISTANCE_EXTRA = new int[30];
  private static final int[] DISTANCE_BASE = new int[30];

  static {
    // RFC 1951, section 3.2.5. The longest length has a code of its own, without extra bits.
    for (int i = 0, base = SHORTEST; i < 28; base += 1 << LENGTH_EXTRA[i++]) {
      LENGTH_EXTRA[i] = i < 8 ? 0 : i / 4 - 1;
      LENGTH_BASE[i] = base;
    }
    LENGTH_BASE[28] = LONGEST;
    for (int code = 0; code < 29; code++) {
      Arrays.fill(LENGTH_CODE, LENGTH_BASE[code], LONGEST + 1, (byte) code);
    }
    for (int i = 0, base = 0; i < 30; base += 1 << DISTANCE_EXTRA[i++]) {
      DISTANCE_EXTRA[i] = i < 4 ? 0 : i / 2 - 1;
      DISTANCE_BASE[i] = base;
      boolean isNear = base < 256;
      Arrays.fill(DISTANCE_CODE, isNear ? base : 256 + (base >> 7), isNear ? 256 : 512, (byte) i);
    }
  }

  private final BitSink out;

  /** A literal, or a match: its length, and above that its distance less 1 and the sign. */
  private final int[] tokens;

  private int count;
  private final int[] symbols = new int[286];
  private final int[] distances = new int[30];

  /** Made for so many bytes that are to be packed. */
  Blocks(int size) {
    out = new BitSink(size / 4 + 64);
    tokens = new int[Math.min(IN_BLOCK, size + 1)];
  }

  /** A byte, from 0 to 255. */
  void literal(int value) {
    symbols[value]++;
    add(value);
  }

  /**
   * Bytes that were there before.
   *
   * @param length from {@value #SHORTEST} to {@value #LONGEST}
   * @param distance how far back they begin, from 1 to 32,768
   */
  void match(int length, int distance) {
    int lengthCode = LENGTH_CODE[length];
    int distanceCode = distanceCode(distance - 1);
    symbols[FIRST_LENGTH + lengthCode]++;
    distances[distanceCode]++;
    add(Integer.MIN_VALUE | (distance - 1) << 9 | length);
  }

  /** All that was packed. */
  byte[] finish() {
    block(true);
    return out.finish();
  }

  private void add(int token) {
    tokens[count++] = token;
    if (count == IN_BLOCK) {
      block(false);
    }
  }

  private static int distanceCode(int distance) {
    return DISTANCE_CODE[distance < 256 ? distance : 256 + (distance >> 7)];
  }

  private void block(boolean isLast) {
    symbols[END]++;
    Codes codes = Codes.of(symbols, distances);
    out.bits(isLast ? 1 : 0, 1);
    codes.write(out);
    write(codes.symbols(), codes.distances());
    count = 0;
    Arrays.fill(symbols, 0);
    Arrays.fill(distances, 0);
  }

  private void write(HuffmanCode symbols, HuffmanCode distances) {
    for (int i = 0; i < count; i++) {
      int token = tokens[i];
      if (token >= 0) {
        symbols.write(token, out);
      } else {
        int length = token & 0x1ff;
        int code = LENGTH_CODE[length];
        symbols.write(FIRST_LENGTH + code, out);
        out.bits(length - LENGTH_BASE[code], LENGTH_EXTRA[code]);
        int distance = token >> 9 & 0x7fff;
        int distanceCode = distanceCode(distance);
        distances.write(distanceCode, out);
        out.bits(distance - DISTANCE_BASE[distanceCode], DISTANCE_EXTRA[distanceCode]);
      }
    }
    symbols.write(END, out);
  }
}
