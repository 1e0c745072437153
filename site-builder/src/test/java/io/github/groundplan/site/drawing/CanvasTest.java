package io.github.groundplan.site.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CanvasTest {
  @Test
  void aPixelTakesOnTheColourByTheShareThatIsCovered() throws IOException {
    assertEquals("0 80 ff ff 0", shades(new Outline().rectangle(1.5, 0, 2.5, 1)));
  }

  @Test
  void whatOverlapsIsFilledOnce() throws IOException {
    assertEquals("ff ff ff 0 0", shades(new Outline().rectangle(0, 0, 2, 1).rectangle(1, 0, 2, 1)));
  }

  @Test
  void whatTurnsTheOtherWayIsAHole() throws IOException {
    Outline outline = new Outline().rectangle(0, -1, 5, 3).polygon(1, 0, 1, 1, 3, 1, 3, 0);
    assertEquals("ff 0 0 ff ff", shades(outline));
  }

  @Test
  void whatLiesOutsideIsCutOff() throws IOException {
    assertEquals("ff ff ff ff ff", shades(new Outline().rectangle(-9, -9, 99, 99)));
  }

  @Test
  void aRectangleOfWholePixelsHasSharpEdges() throws IOException {
    Canvas canvas = new Canvas(5, 3, 0);
    canvas.fill(1, 0, 2, 1, 0xffffff);
    assertEquals("0 ff ff 0 0", shades(canvas));
  }

  @Test
  void aDiscIsRound() throws IOException {
    Canvas canvas = new Canvas(100, 100, 0);
    canvas.fill(new Outline().disc(50, 50, 40), 0xffffff);
    var image = ImageIO.read(new ByteArrayInputStream(canvas.png().toArray()));
    double covered = 0;
    for (int i = 0; i < 10_000; i++) {
      covered += (image.getRGB(i % 100, i / 100) & 0xff) / 255.0;
    }
    assertEquals(Math.PI * 40 * 40, covered, 20);
  }

  private static String shades(Outline outline) throws IOException {
    Canvas canvas = new Canvas(5, 1, 0);
    canvas.fill(outline, 0xffffff);
    return shades(canvas);
  }

  private static String shades(Canvas canvas) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(canvas.png().toArray()));
    StringBuilder shades = new StringBuilder();
    for (int x = 0; x < 5; x++) {
      shades.append(x == 0 ? "" : " ").append(Integer.toHexString(image.getRGB(x, 0) & 0xff));
    }
    return shades.toString();
  }
}
