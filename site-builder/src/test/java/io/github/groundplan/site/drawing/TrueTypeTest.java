package io.github.groundplan.site.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.fixture.FixtureFont;
import org.junit.jupiter.api.Test;

class TrueTypeTest {
  private final TrueType font = TrueType.read(FixtureFont.file());

  @Test
  void lettersAreAsWideAsTheFontSays() {
    assertEquals(1.5, font.width("abc"), 1e-12);
    assertEquals(0.5, font.width("~"), 1e-12);
    assertEquals(0, font.width(""), 0);
  }

  @Test
  void lettersStandBehindEachOtherOnTheLine() {
    Outline outline = font.outline("ab");

    assertEquals(2, outline.polygons().size());
    assertArrayEquals(
        new double[] {0.5, 0, 0.5, -0.7, 0.9, -0.7, 0.9, 0, 0.5, 0},
        outline.polygons().get(1),
        1e-12);
  }

  @Test
  void aLetterThatTheFontLacksIsGlyph0() {
    assertEquals(0, font.outline("é").polygons().size());
  }
}
