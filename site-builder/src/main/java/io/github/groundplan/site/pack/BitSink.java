package io.github.groundplan.site.pack;

import java.io.ByteArrayOutputStream;

/** Takes bits and gives bytes: RFC 1951, section 3.1.1, the lowest bit first. */
final class BitSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int pending;
  private int count;

  /** The lowest {@code width} bits of {@code value}, the lowest first; at most 16. */
  void bits(int value, int width) {
    pending |= value << count;
    count += width;
    while (count >= 8) {
      bytes.write(pending);
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
      bytes.write(pending);
    }
    return bytes.toByteArray();
  }
}
