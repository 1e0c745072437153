package io.github.groundplan.site.pack;

import java.util.Arrays;

/** A code in which what is frequent is short: RFC 1951, section 3.2.2. */
final class HuffmanCode {
  /** Lengths of the fixed code of literals and lengths: RFC 1951, section 3.2.6. */
  private static final byte[] FIXED = new byte[288];

  private static final byte[] FIXED_DISTANCES = new byte[30];

  static {
    Arrays.fill(FIXED, 0, 144, (byte) 8);
    Arrays.fill(FIXED, 144, 256, (byte) 9);
    Arrays.fill(FIXED, 256, 280, (byte) 7);
    Arrays.fill(FIXED, 280, 288, (byte) 8);
    Arrays.fill(FIXED_DISTANCES, (byte) 5);
  }

  /** In bits; 0 for what has no code. */
  private final byte[] lengths;

  /** The highest bit first, which RFC 1951 wants to be written first. */
  private final short[] codes;

  private HuffmanCode(byte[] lengths) {
    this.lengths = lengths;
    codes = codes(lengths);
  }

  /** The code of literals and lengths that every reader knows. */
  static HuffmanCode fixed() {
    return new HuffmanCode(FIXED);
  }

  /** The code of distances that every reader knows. */
  static HuffmanCode fixedDistances() {
    return new HuffmanCode(FIXED_DISTANCES);
  }

  /**
   * The best code, or nearly so, for symbols that come up this often; at least one must.
   *
   * @param longest that a code may be, in bits
   */
  static HuffmanCode of(int[] counts, int longest) {
    long[] symbols = sorted(counts);
    int[] lengths = lengths(symbols);
    limit(lengths, longest);
    byte[] code = new byte[counts.length];
    for (int i = 0; i < symbols.length; i++) {
      code[symbol(symbols[i])] = (byte) lengths[i];
    }
    return new HuffmanCode(code);
  }

  /** The bits of a symbol, and their number. */
  void write(int symbol, BitSink out) {
    out.bits(codes[symbol] & 0xffff, lengths[symbol]);
  }

  /** How long the code of a symbol is, in bits; 0 if it has none. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** How many symbols there are up to the last one that has a code. */
  int size() {
    int size = lengths.length;
    while (size > 0 && lengths[size - 1] == 0) {
      size--;
    }
    return size;
  }

  /** How many bits symbols take that come up this often. */
  long bits(int[] counts) {
    long bits = 0;
    for (int i = 0; i < counts.length; i++) {
      bits += (long) counts[i] * lengths[i];
    }
    return bits;
  }

  /** Symbols that come up, the rarest first: their count, and themselves in the lowest 16 bits. */
  private static long[] sorted(int[] counts) {
    long[] symbols = new long[counts.length];
    int used = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        symbols[used++] = (long) counts[i] << Short.SIZE | i;
      }
    }
    Arrays.sort(symbols, 0, used);
    return Arrays.copyOf(symbols, used);
  }

  private static int symbol(long sorted) {
    return (int) sorted & 0xffff;
  }

  /**
   * Huffman's lengths, of symbols from the rarest on. The two rarest trees become one, until one is
   * left; new trees grow ever less rare, so that they stand in their order in a queue of their own.
   */
  private static int[] lengths(long[] symbols) {
    int count = symbols.length;
    if (count == 1) {
      return new int[] {1};
    }
    long[] trees = new long[count];
    int[] parents = new int[2 * count - 1]; // Trees stand behind the symbols.
    int symbol = 0;
    int tree = 0;
    for (int next = 0; next < count - 1; next++) {
      for (int side = 0; side < 2; side++) {
        boolean isSymbol =
            symbol < count && (tree == next || symbols[symbol] >> Short.SIZE <= trees[tree]);
        trees[next] += isSymbol ? symbols[symbol] >> Short.SIZE : trees[tree];
        parents[isSymbol ? symbol++ : count + tree++] = count + next;
      }
    }
    int[] depths = new int[2 * count - 1];
    for (int i = 2 * count - 3; i >= 0; i--) {
      depths[i] = depths[parents[i]] + 1;
    }
    return Arrays.copyOf(depths, count);
  }

  /**
   * Shortens what is too long. Rare ones become longer until there is room for all codes, frequent
   * ones shorter until none is left: readers refuse a code that is not used up.
   */
  private static void limit(int[] lengths, int longest) {
    int room = 1 << longest;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.min(lengths[i], longest);
      room -= 1 << (longest - lengths[i]);
    }
    for (int i = 0; room < 0; i = (i + 1) % lengths.length) {
      if (lengths[i] < longest) {
        lengths[i]++;
        room += 1 << (longest - lengths[i]);
      }
    }
    for (int i = lengths.length - 1; room > 0 && i >= 0; i--) {
      while (lengths[i] > 1 && 1 << (longest - lengths[i]) <= room) {
        room -= 1 << (longest - lengths[i]);
        lengths[i]--;
      }
    }
  }

  private static short[] codes(byte[] lengths) {
    int[] next = new int[17];
    for (byte length : lengths) {
      next[length + 1] += length == 0 ? 0 : 1;
    }
    for (int length = 1; length < 17; length++) {
      next[length] = (next[length] + next[length - 1]) << 1;
    }
    short[] codes = new short[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        codes[i] = (short) (Integer.reverse(next[lengths[i]]++) >>> (Integer.SIZE - lengths[i]));
      }
    }
    return codes;
  }
}
