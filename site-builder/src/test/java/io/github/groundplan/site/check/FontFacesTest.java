package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FontFacesTest {
  private static final String COMMON = "@font-face{font-family:A;src:url(a.woff2)}";
  private static final String RARE =
      "@font-face{font-family:A;src:url(rare.woff2);unicode-range:U+E0-FF,U+2020}";
  private static final String SHEET = COMMON + RARE + "p{color:#000}";

  @Test
  void aFontForOtherCharactersIsNotLoaded() {
    assertEquals(COMMON + "p{color:#000}", FontFaces.neededFor("plain", SHEET));
  }

  @Test
  void oneCharacterIsEnough() {
    assertEquals(SHEET, FontFaces.neededFor("plain, but ÿ", SHEET));
    assertEquals(SHEET, FontFaces.neededFor("a dagger†", SHEET));
  }
}
