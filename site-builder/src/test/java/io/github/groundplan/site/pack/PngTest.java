package io.github.groundplan.site.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.file.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void aReaderSeesThePixels() throws IOException {
    int[] pixels = new int[40 * 30];
    for (int i = 0; i < pixels.length; i++) {
      // Rows in pairs, so that some repeat the one above.
      pixels[i] = i % 40 < 7 ? 0xfbf9f4 : (i / 80 % 3) * 0x1d4f91 / 2;
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file(40, pixels).toArray()));

    assertEquals(30, image.getHeight());
    assertArrayEquals(pixels, colours(image));
  }

  @Test
  void noisyPixelsAreSeenTheSame() throws IOException {
    Random random = new Random(11);
    int[] pixels = new int[700 * 90];
    for (int i = 0; i < pixels.length; i++) {
      boolean repeats = i > 0 && random.nextInt(10) > 0;
      pixels[i] = repeats ? pixels[i - 1] : random.nextInt(250) * 0x010305;
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file(700, pixels).toArray()));

    assertArrayEquals(pixels, colours(image));
  }

  /** ImageIO passes over a wrong sum; other readers refuse the picture. */
  @Test
  void theSumIsThatOfTheRows() throws DataFormatException {
    byte[][] rows = {{0, 0, 0, 0, 0}, {0, 7, 7, 0, 1}, {0, 7, 7, 0, 1}, {9, 6, 7, 0, 1}};
    Inflater inflater = new Inflater();
    inflater.setInput(Scanlines.zlib(rows));
    byte[] lines = new byte[25];

    assertEquals(24, inflater.inflate(lines));
    assertTrue(inflater.finished());
    assertArrayEquals(new byte[] {2, 9, -1, 0, 0, 0}, Arrays.copyOfRange(lines, 18, 24));
    inflater.end();
  }

  private static int[] colours(BufferedImage image) {
    int width = image.getWidth();
    int[] colours = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    for (int i = 0; i < colours.length; i++) {
      colours[i] &= 0xffffff;
    }
    return colours;
  }

  @Test
  void moreColoursThanAPaletteHoldsAreRefused() {
    int[] pixels = new int[257];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i;
    }
    assertThrows(IllegalArgumentException.class, () -> file(257, pixels));
  }

  @Test
  void halfARowIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Png.of(new Palette(), new byte[][] {new byte[4], new byte[2]}));
  }

  private static Bytes file(int width, int[] pixels) {
    Palette palette = new Palette();
    byte[][] rows = new byte[pixels.length / width][width];
    for (int i = 0; i < pixels.length; i++) {
      rows[i / width][i % width] = palette.index(pixels[i]);
    }
    return Png.of(palette, rows);
  }
}
