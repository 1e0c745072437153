package io.github.groundplan.site.pack;

import java.util.Arrays;

/** The lengths of two codes, as a block tells them, in a third code: RFC 1951, section 3.2.7. */
final class CodeLengths {
  /** In this order the lengths of the third code stand: those seldom used last. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int LONGEST = 7;

  /** The last length 3 to 6 times more, 3 to 10 zeros, and 11 to 138 zeros. */
  private static final int AGAIN = 16;

  private static final int ZEROS = 17;
  private static final int MANY_ZEROS = 18;
  private static final int[] EXTRA = {2, 3, 7};

  private final int symbols;
  private final int distances;

  /** Lengths and repetitions, how often less the least above the lowest 8 bits. */
  private final int[] tokens;

  private int count;
  private final int[] counts = new int[ORDER.length];
  private final HuffmanCode code;

  private CodeLengths(int symbols, int distances, byte[] lengths) {
    this.symbols = symbols;
    this.distances = distances;
    tokens = new int[lengths.length];
    for (int start = 0; start < lengths.length; ) {
      int end = start + 1;
      while (end < lengths.length && lengths[end] == lengths[start]) {
        end++;
      }
      run(lengths[start], end - start);
      start = end;
    }
    code = HuffmanCode.of(counts, LONGEST);
  }

  static CodeLengths of(HuffmanCode symbols, HuffmanCode distances) {
    byte[] lengths = new byte[symbols.size() + distances.size()];
    for (int i = 0; i < lengths.length; i++) {
      int distance = i - symbols.size();
      lengths[i] = (byte) (distance < 0 ? symbols.length(i) : distances.length(distance));
    }
    return new CodeLengths(symbols.size(), distances.size(), lengths);
  }

  /** The same length, so many times. */
  private void run(int length, int times) {
    int left = times;
    if (length != 0) {
      add(length, 0);
      left--;
    }
    int most = length == 0 ? 138 : 6;
    for (; left >= 3; left -= Math.min(most, left)) {
      int some = Math.min(most, left);
      if (length != 0) {
        add(AGAIN, some - 3);
      } else if (some <= 10) {
        add(ZEROS, some - 3);
      } else {
        add(MANY_ZEROS, some - 11);
      }
    }
    for (; left > 0; left--) {
      add(length, 0);
    }
  }

  private void add(int symbol, int extra) {
    tokens[count++] = extra << 8 | symbol;
    counts[symbol]++;
  }

  /** How many bits they take. */
  long bits() {
    long extra = 0;
    for (int i = AGAIN; i <= MANY_ZEROS; i++) {
      extra += (long) counts[i] * EXTRA[i - AGAIN];
    }
    return 14 + 3L * told() + code.bits(counts) + extra;
  }

  /** How many lengths of the third code are told. */
  private int told() {
    int told = ORDER.length;
    while (told > 4 && code.length(ORDER[told - 1]) == 0) {
      told--;
    }
    return told;
  }

  /** Writes them, and the code that they are in. */
  void write(BitSink out) {
    out.bits(symbols - 257, 5);
    out.bits(distances - 1, 5);
    out.bits(told() - 4, 4);
    Arrays.stream(ORDER).limit(told()).forEach(symbol -> out.bits(code.length(symbol), 3));
    for (int token : Arrays.copyOf(tokens, count)) {
      int symbol = token & 0xff;
      code.write(symbol, out);
      if (symbol >= AGAIN) {
        out.bits(token >> 8, EXTRA[symbol - AGAIN]);
      }
    }
  }
}
