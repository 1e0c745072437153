package io.github.groundplan.site.pack;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Packs the rows of a picture as the differences from the rows above (ISO/IEC 15948, filter type
 * 2), of which most are zeros: a row is runs of one byte, and what stands between them. Rows that
 * are the same as the one above cost next to nothing.
 */
final class Scanlines {
  private static final int UP_FILTER = 2;

  /** The modulus of Adler-32: RFC 1950, section 8. */
  private static final int MODULUS = 65_521;

  private final int width;
  private final Blocks out;

  /** The two sums of Adler-32. */
  private long sum = 1;

  private long sumOfSums;

  private Scanlines(int width, int count) {
    this.width = width;
    out = new Blocks(width * count);
  }

  /** The stream, RFC 1950, of rows of one length. */
  static byte[] zlib(byte[][] rows) {
    Scanlines lines = new Scanlines(rows[0].length, rows.length);
    byte[] above = new byte[rows[0].length];
    for (byte[] row : rows) {
      lines.add(row, above);
      above = row;
    }
    return lines.finish();
  }

  private void add(byte[] row, byte[] above) {
    out.literal(UP_FILTER);
    sum += UP_FILTER;
    sumOfSums += sum * (width + 1);
    int at = 0;
    while (at < width) {
      int changed = row == above ? -1 : Arrays.mismatch(row, at, width, above, at, width);
      int same = changed < 0 ? width - at : changed;
      run(0, same);
      at += same;
      while (at < width && row[at] != above[at]) {
        at += changes(row, above, at);
      }
    }
    sum %= MODULUS;
    sumOfSums %= MODULUS;
  }

  /** Adds the same difference as often as it comes up from {@code start} on; tells how often. */
  private int changes(byte[] row, byte[] above, int start) {
    int difference = row[start] - above[start] & 0xff;
    int end = start + 1;
    while (end < width && (row[end] - above[end] & 0xff) == difference) {
      end++;
    }
    int count = end - start;
    run(difference, count);
    sum += (long) difference * count;
    // Each byte is in the sums of itself and of all bytes to its right.
    sumOfSums += (long) difference * count * (2L * (width - start) - count + 1) / 2;
    return count;
  }

  /** The same byte, so many times. */
  private void run(int value, int count) {
    int left = count;
    if (left > 0) {
      out.literal(value);
      left--;
    }
    while (left >= Blocks.SHORTEST) {
      int some = Math.min(left, Blocks.LONGEST);
      out.match(some, 1);
      left -= some;
    }
    for (; left > 0; left--) {
      out.literal(value);
    }
  }

  private byte[] finish() {
    byte[] packed = out.finish();
    return ByteBuffer.allocate(packed.length + 6)
        .putShort((short) 0x7801)
        .put(packed)
        .putInt((int) (sumOfSums << 16 | sum))
        .array();
  }
}
