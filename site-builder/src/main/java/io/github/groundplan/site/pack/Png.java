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
   * @param width in pixels; {@code pixels} holds whole rows of it
   * @param pixels 0xRRGGBB each, from the top left, row by row
   * @throws IllegalArgumentException if there are more than 256 colours, or rows are not whole
   */
  public static Bytes of(int width, int[] pixels) {
    if (width <= 0 || pixels.length == 0 || pixels.length % width != 0) {
      throw new IllegalArgumentException(pixels.length + " pixels make no rows of " + width);
    }
    Palette palette = Palette.of(pixels);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    int height = pixels.length / width;
    byte[] head = {8, 3, 0, 0, 0}; // 8 bits of a palette; one way to pack, to filter, to order.
    chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(head).array());
    chunk(out, "PLTE", palette.colours());
    chunk(out, "IDAT", zlib(rows(width, palette.indices(pixels))));
    chunk(out, "IEND", new byte[0]);
    return Bytes.of(out.toByteArray());
  }

  private static byte[] rows(int width, byte[] pixels) {
    byte[] rows = new byte[pixels.length + pixels.length / width];
    for (int start = 0, at = 0; start < pixels.length; start += width, at += width + 1) {
      // Most rows repeat the one above: their difference is nothing but zeros.
      boolean isRepeated =
          start > 0 && Arrays.equals(pixels, start - width, start, pixels, start, start + width);
      rows[at] = isRepeated ? UP_FILTER : NO_FILTER;
      if (!isRepeated) {
        System.arraycopy(pixels, start, rows, at + 1, width);
      }
    }
    return rows;
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
