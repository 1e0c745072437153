package io.github.groundplan.site.pack;

import io.github.groundplan.site.file.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes pictures of at most 256 colours as PNG (ISO/IEC 15948). */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The row as it is, and the row as its difference from the one above. */
  private static final byte NO_FILTER = 0;

  private static final byte UP_FILTER = 2;

  private Png() {}

  /**
   * The file of a picture.
   *
   * @param palette its colours
   * @param rows of pixels, as places in the palette, from the top left, all of one length
   * @throws IllegalArgumentException if there are no pixels, or rows are not whole
   */
  public static Bytes of(Palette palette, byte[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    if (width == 0 || Arrays.stream(rows).anyMatch(row -> row.length != width)) {
      throw new IllegalArgumentException("no picture, or rows that are not of one length");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    byte[] head = {8, 3, 0, 0, 0}; // 8 bits of a palette; one way to pack, to filter, to order.
    chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(rows.length).put(head).array());
    chunk(out, "PLTE", palette.bytes());
    chunk(out, "IDAT", zlib(filtered(rows, width)));
    chunk(out, "IEND", new byte[0]);
    return Bytes.of(out.toByteArray());
  }

  private static byte[] filtered(byte[][] rows, int width) {
    byte[] filtered = new byte[rows.length * (width + 1)];
    for (int y = 0; y < rows.length; y++) {
      int at = y * (width + 1);
      // Most rows repeat the one above: their difference is nothing but zeros.
      if (y > 0 && (rows[y - 1] == rows[y] || Arrays.equals(rows[y - 1], rows[y]))) {
        filtered[at] = UP_FILTER;
      } else {
        filtered[at] = NO_FILTER;
        System.arraycopy(rows[y], 0, filtered, at + 1, width);
      }
    }
    return filtered;
  }

  /** RFC 1950. */
  private static byte[] zlib(byte[] bytes) {
    Adler32 sum = new Adler32();
    sum.update(bytes);
    byte[] packed = Deflation.deflate(bytes);
    return ByteBuffer.allocate(packed.length + 6)
        .putShort((short) 0x7801)
        .put(packed)
        .putInt((int) sum.getValue())
        .array();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
