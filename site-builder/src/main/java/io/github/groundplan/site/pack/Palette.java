package io.github.groundplan.site.pack;

import java.util.Arrays;

/** The colours of a picture, in the order in which they first stand in it. */
final class Palette {
  private static final int MOST = 256;

  /** A table with free places: a colour stands at its hash, or behind it. */
  private static final int PLACES = 1024;

  private final int[] colourAt = new int[PLACES];
  private final int[] indexAt = new int[PLACES];
  private final byte[] colours = new byte[3 * MOST];
  private int count;

  private Palette() {
    Arrays.fill(indexAt, -1);
  }

  /**
   * The palette of these pixels.
   *
   * @throws IllegalArgumentException if there are more than 256 colours
   */
  static Palette of(int[] pixels) {
    Palette palette = new Palette();
    int last = ~pixels[0];
    for (int pixel : pixels) {
      if (pixel != last) { // Most pixels are as the one before.
        palette.index(pixel);
        last = pixel;
      }
    }
    return palette;
  }

  /** The pixels as places in this palette. */
  byte[] indices(int[] pixels) {
    byte[] indices = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      boolean isRepeated = i > 0 && pixels[i] == pixels[i - 1];
      indices[i] = isRepeated ? indices[i - 1] : (byte) index(pixels[i]);
    }
    return indices;
  }

  /** Red, green and blue of each colour. */
  byte[] colours() {
    return Arrays.copyOf(colours, 3 * count);
  }

  private int index(int colour) {
    int place = (colour * 0x9e3779b1) >>> 22;
    while (indexAt[place] >= 0 && colourAt[place] != colour) {
      place = (place + 1) % PLACES;
    }
    if (indexAt[place] < 0) {
      colourAt[place] = colour;
      indexAt[place] = add(colour);
    }
    return indexAt[place];
  }

  private int add(int colour) {
    if (count == MOST) {
      throw new IllegalArgumentException("more than " + MOST + " colours");
    }
    colours[3 * count] = (byte) (colour >> 16);
    colours[3 * count + 1] = (byte) (colour >> 8);
    colours[3 * count + 2] = (byte) colour;
    return count++;
  }
}
