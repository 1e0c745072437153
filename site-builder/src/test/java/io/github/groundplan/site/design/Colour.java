package io.github.groundplan.site.design;

/**
 * A colour of the screen.
 *
 * @param hex as CSS writes it: a hash and six digits
 */
record Colour(String hex) {
  Colour {
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("no colour: " + hex);
    }
  }

  /** How strongly it stands out from another, from 1 to 21. WCAG 2.2, "contrast ratio". */
  double contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** From 0, black, to 1, white. WCAG 2.2, "relative luminance". */
  private double luminance() {
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
  }

  private double linear(int at) {
    double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
