package io.github.groundplan.site.pack;

import java.util.Arrays;

/** Takes bits and gives bytes: RFC 1951, section 3.1.1, the lowest bit first. */
final class BitSink {
  private byte[] bytes;
  private int size;
  private long pending;
  private int count;

  /** Has room for this many bytes, and makes more if it needs it. */
  BitSink(int room) {
    bytes = new byte[Math.max(4, room)];
  }

  /** The lowest {@code width} bits of {@code value}, the lowest first; at most 16. */
  void bits(int value, int width) {
    pending |= (long) value << count;
    count += width;
    if (count >= Integer.SIZE) {
      addFour();
    }
  }

  /** All bytes; a last one is filled up with zeros. */
  byte[] finish() {
    int last = size + (count + 7) / 8;
    addFour();
    return Arrays.copyOf(bytes, last);
  }

  private void addFour() {
    if (size + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    for (int i = 0; i < 4; i++) {
      bytes[size++] = (byte) pending;
      pending >>>= 8;
    }
    count -= Integer.SIZE;
  }
}
