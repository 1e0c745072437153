package io.github.groundplan.site.pack;

import io.github.groundplan.site.file.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes pictures of at most 256 colours as PNG (ISO/IEC 15948). */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

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
    chunk(out, "IDAT", Scanlines.zlib(rows));
    chunk(out, "IEND", new byte[0]);
    return Bytes.of(out.toByteArray());
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
