package io.github.groundplan.site.drawing;

/** The colours of pictures: those of the pages in the light, from {@code tokens.css}. */
final class Paper {
  static final int PAPER = 0xfbf9f4;
  static final int INK = 0x1c2630;
  static final int BLUE = 0x1d4f91;
  static final int LINE = 0xc9c2b2;
  static final int GRID = 0xeeeae1;
  static final int EDGE = 0x877f6c;

  private Paper() {}
}
