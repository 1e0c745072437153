package io.github.groundplan.demo.stage;

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

  /** The line as SVG's path data. */
  String path();
}
