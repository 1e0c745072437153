package io.github.groundplan.site.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.site.file.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

    int[] read = image.getRGB(0, 0, 40, 30, null, 0, 40);
    for (int i = 0; i < read.length; i++) {
      read[i] &= 0xffffff;
    }
    assertEquals(30, image.getHeight());
    assertArrayEquals(pixels, read);
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
