package io.github.groundplan.site.pack;

import java.util.Arrays;

/** The colours of a picture, in the order in which they were first asked for. */
public final class Palette {
  private static final int MOST = 256;

  /** A table with free places: a colour stands at its hash, or behind it. */
  private static final int PLACES = 1024;

  private final int[] colours;
  private final short[] indexAt;
  private int count;

  /** A palette without colours. */
  public Palette() {
    colours = new int[MOST];
    indexAt = new short[PLACES];
    Arrays.fill(indexAt, (short) -1);
  }

  private Palette(Palette other) {
    colours = other.colours.clone();
    indexAt = other.indexAt.clone();
    count = other.count;
  }

  /** The same palette, which takes colours of its own from now on. */
  public Palette copy() {
    return new Palette(this);
  }

  /**
   * Where a colour, 0xRRGGBB, is in this palette, which takes it up if it lacks it.
   *
   * @throws IllegalArgumentException if there would be more than 256 colours
   */
  public byte index(int colour) {
    int place = (colour * 0x9e3779b1) >>> 22;
    while (indexAt[place] >= 0 && colours[indexAt[place]] != colour) {
      place = (place + 1) % PLACES;
    }
    if (indexAt[place] < 0) {
      indexAt[place] = add(colour);
    }
    return (byte) indexAt[place];
  }

  private short add(int colour) {
    if (count == MOST) {
      throw new IllegalArgumentException("more than " + MOST + " colours");
    }
    colours[count] = colour;
    return (short) count++;
  }

  /** The colour at a place that {@link #index} gave, 0xRRGGBB. */
  public int colour(byte index) {
    return colours[index & 0xff];
  }

  /** Red, green and blue of each colour. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * count];
    for (int i = 0; i < count; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }
}
