package io.github.groundplan.site.pack;

import java.util.Arrays;

/** Takes bits and gives bytes: RFC 1951, section 3.1.1, the lowest bit first. */
final class BitSink {
  private byte[] bytes;
  private int size;
  private int pending;
  private int count;

  /** Has room for this many bytes, and makes more if it needs it. */
  BitSink(int room) {
    bytes = new byte[Math.max(2, room)];
  }

  /** The lowest {@code width} bits of {@code value}, the lowest first; at most 16. */
  void bits(int value, int width) {
    pending |= value << count;
    count += width;
    while (count >= 8) {
      add(pending);
      pending >>>= 8;
      count -= 8;
    }
  }

  /** A Huffman code, which stands with its highest bit first. */
  void code(int code, int width) {
    bits(Integer.reverse(code) >>> (32 - width), width);
  }

  /** All bytes; a last one is filled up with zeros. */
  byte[] finish() {
    if (count > 0) {
      add(pending);
    }
    return Arrays.copyOf(bytes, size);
  }

  private void add(int lowest) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) lowest;
  }
}
