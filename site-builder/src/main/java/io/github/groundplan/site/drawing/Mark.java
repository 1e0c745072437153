package io.github.groundplan.site.drawing;

import io.github.groundplan.site.file.Bytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The course's mark, a ground plan of three rooms, as in {@code favicon.svg}. */
final class Mark {
  private static final double BOX = 24;
  private static final double STROKE = 2.5;
  private static final double[][] WALLS = {
    {9, 21, 3, 21},
    {3, 21, 3, 3},
    {3, 3, 21, 3},
    {21, 3, 21, 21},
    {21, 21, 15, 21},
    {3, 13, 6, 13},
    {11, 3, 11, 13},
    {11, 13, 16, 13}
  };

  private Mark() {}

  /** The mark in a square of this size. */
  static Outline outline(double x, double y, double size) {
    Outline mark = new Outline();
    for (double[] wall : WALLS) {
      mark.add(wall(wall), size / BOX, size / BOX, x, y);
    }
    return mark;
  }

  /** A wall with square ends, half its width longer on both sides; all turn the same way round. */
  private static Outline wall(double[] wall) {
    double half = STROKE / 2;
    double left = Math.min(wall[0], wall[2]) - half;
    double top = Math.min(wall[1], wall[3]) - half;
    double width = Math.abs(wall[0] - wall[2]) + STROKE;
    return new Outline().rectangle(left, top, width, Math.abs(wall[1] - wall[3]) + STROKE);
  }

  /**
   * The mark on paper.
   *
   * @param size of the picture, in pixels
   * @param share of it that the mark takes, from 0 to 1
   */
  static Bytes png(int size, double share) {
    Canvas canvas = new Canvas(size, size, Paper.PAPER);
    double margin = size * (1 - share) / 2;
    canvas.fill(outline(margin, margin, size * share), Paper.BLUE);
    return canvas.png();
  }

  /** An icon of one picture, which is a PNG, as Windows has read them since Vista. */
  static Bytes ico(int size, double share) {
    byte[] png = png(size, share).toArray();
    ByteBuffer file = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
    file.putShort((short) 1).putShort((short) 8).putInt(png.length).putInt(22);
    return Bytes.of(file.put(png).array());
  }
}
