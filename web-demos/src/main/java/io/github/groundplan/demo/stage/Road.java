package io.github.groundplan.demo.stage;

/**
 * A link between two parts: a quadratic curve from one to the other, straight if its control point
 * is halfway.
 *
 * @param from the part where it begins; messages travel both ways
 * @param to the part where it ends
 * @param label where its own label stands, in the plan's units
 * @param message where the label of a message stands, as seen from the message
 * @param isLabelShared the label gives way while a message is on the road
 * @param isDashed drawn dashed: asked only now and then
 */
public record Road(
    String from,
    String to,
    Curve curve,
    Anchor label,
    Anchor message,
    boolean isLabelShared,
    boolean isDashed) {

  /** A quadratic Bézier curve. */
  public record Curve(
      double x1, double y1, double controlX, double controlY, double x2, double y2) {

    /** A straight line. */
    public static Curve line(double x1, double y1, double x2, double y2) {
      return new Curve(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2, x2, y2);
    }

    double xAt(double share) {
      return between(x1, controlX, x2, share);
    }

    double yAt(double share) {
      return between(y1, controlY, y2, share);
    }

    private static double between(double start, double control, double end, double t) {
      double rest = 1 - t;
      return rest * rest * start + 2 * rest * t * control + t * t * end;
    }
  }

  /**
   * Where a text is tied to.
   *
   * @param y of its base line
   * @param side SVG's {@code text-anchor}: {@code start}, {@code middle} or {@code end}
   */
  public record Anchor(double x, double y, String side) {}

  /** Whether it joins these two parts, either way round. */
  boolean joins(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }
}
