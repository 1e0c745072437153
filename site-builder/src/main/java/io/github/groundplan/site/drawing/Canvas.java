package io.github.groundplan.site.drawing;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.pack.Palette;
import io.github.groundplan.site.pack.Png;
import java.util.Arrays;

/**
 * A sheet of pixels that outlines are filled on, with soft edges of {@value #LEVELS} levels: few
 * enough for the palette of a picture. Rows are shared with copies, and among each other, until
 * something is drawn on them.
 */
final class Canvas {
  private static final int LEVELS = 16;

  private final int width;

  /** Places in the palette. */
  private final byte[][] rows;

  private final Palette palette;

  /** Whether a row belongs to this canvas alone. */
  private final boolean[] isOwn;

  private Canvas(int width, byte[][] rows, Palette palette) {
    this.width = width;
    this.rows = rows;
    this.palette = palette;
    isOwn = new boolean[rows.length];
  }

  Canvas(int width, int height, int colour) {
    this(width, new byte[height][], new Palette());
    byte[] row = new byte[width];
    Arrays.fill(row, palette.index(colour));
    Arrays.fill(rows, row);
  }

  /** The same picture, on which something else can be drawn. This one must stay as it is. */
  Canvas copy() {
    return new Canvas(width, rows.clone(), palette.copy());
  }

  /** Fills a rectangle of whole pixels, which lies on the sheet. */
  void fill(int x, int y, int columns, int count, int colour) {
    byte index = palette.index(colour);
    for (int row = y; row < y + count; row++) {
      Arrays.fill(own(row), x, x + columns, index);
    }
  }

  /** Fills an outline with a colour, 0xRRGGBB. */
  void fill(Outline outline, int colour) {
    Coverage coverage = Coverage.of(outline, width, rows.length);
    int[] levels = new int[width];
    for (int i = 0; i < coverage.rows(); i++) {
      int count = coverage.levels(i, levels, LEVELS);
      mix(own(coverage.top() + i), coverage.left(), levels, count, colour);
    }
  }

  private byte[] own(int y) {
    if (!isOwn[y]) {
      rows[y] = rows[y].clone();
      isOwn[y] = true;
    }
    return rows[y];
  }

  private void mix(byte[] row, int left, int[] levels, int count, int colour) {
    byte index = palette.index(colour);
    for (int i = 0; i < count; i++) {
      int level = levels[i];
      if (level == LEVELS) {
        row[left + i] = index;
      } else if (level > 0) {
        int mixed = mixed(palette.colour(row[left + i]), colour, level);
        row[left + i] = palette.index(mixed);
      }
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
    return Png.of(palette, rows);
  }
}
