package io.github.groundplan.demo.stage;

import io.github.groundplan.demo.view.Coordinates;

/** The line that a road follows, from its beginning to its end. */
public interface Way {
  /**
   * Where one stands after a share of the way.
   *
   * @param share from 0 to 1
   */
  double xAt(double share);

  /**
   * Where one stands after a share of the way.
   *
   * @param share from 0 to 1
   */
  double yAt(double share);

  /** Appends where one stands after a share of the way, as path data: {@code 12 34.5}. */
  default void appendPlace(StringBuilder out, double share) {
    Coordinates.append(out, xAt(share));
    out.append(' ');
    Coordinates.append(out, yAt(share));
  }

  /** The line as SVG's path data. */
  String path();
}
