package io.github.groundplan.site.drawing;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.pack.Png;
import java.util.Arrays;

/**
 * A sheet of pixels that outlines are filled on, with soft edges of {@value #LEVELS} levels: few
 * enough for the palette of a picture.
 */
final class Canvas {
  /** Lines that cross each row of pixels; across, edges count by their true share. */
  private static final int LINES = 4;

  private static final int LEVELS = 16;

  private final int width;
  private final int height;
  private final int[] pixels;

  /** How much of each pixel of the row at work is inside, times {@link #LINES}. */
  private final double[] covered;

  Canvas(int width, int height, int colour) {
    this.width = width;
    this.height = height;
    pixels = new int[width * height];
    Arrays.fill(pixels, colour);
    covered = new double[width];
  }

  /** Fills a rectangle of whole pixels, which lies on the sheet. */
  void fill(int x, int y, int columns, int rows, int colour) {
    for (int row = y; row < y + rows; row++) {
      Arrays.fill(pixels, row * width + x, row * width + x + columns, colour);
    }
  }

  /** Fills an outline with a colour, 0xRRGGBB. */
  void fill(Outline outline, int colour) {
    int top = height;
    int bottom = 0;
    int left = width;
    int right = 0;
    for (double[] points : outline.polygons()) {
      for (int i = 1; i < points.length; i += 2) {
        left = Math.min(left, (int) Math.floor(points[i - 1]));
        right = Math.max(right, (int) Math.ceil(points[i - 1]));
        top = Math.min(top, (int) Math.floor(points[i]));
        bottom = Math.max(bottom, (int) Math.ceil(points[i]));
      }
    }
    for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      row(outline, y, Math.max(0, left), Math.min(width, right), colour);
    }
  }

  /** Fills what lies between two columns; nothing of the outline lies beside them. */
  private void row(Outline outline, int y, int left, int right, int colour) {
    Arrays.fill(covered, 0);
    for (int line = 0; line < LINES; line++) {
      Crossings crossings = Crossings.of(outline, y + (line + 0.5) / LINES);
      crossings.spans(this::cover);
    }
    for (int x = left; x < right; x++) {
      int level = (int) Math.min(LEVELS, covered[x] / LINES * LEVELS + 0.5);
      if (level > 0) {
        pixels[y * width + x] = mixed(pixels[y * width + x], colour, level);
      }
    }
  }

  private void cover(double from, double to) {
    double start = Math.max(0, from);
    double end = Math.min(width, to);
    for (int x = (int) start; x < end; x++) {
      covered[x] += Math.min(end, x + 1) - Math.max(start, x);
    }
  }

  private static int mixed(int below, int above, int level) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = below >> shift & 0xff;
      int to = above >> shift & 0xff;
      mixed |= ((from * (LEVELS - level) + to * level + LEVELS / 2) / LEVELS) << shift;
    }
    return mixed;
  }

  /** The sheet as a file. */
  Bytes png() {
    return Png.of(width, pixels);
  }
}
