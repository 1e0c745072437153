package io.github.groundplan.demo.stage;

import io.github.groundplan.demo.view.Coordinates;

/**
 * A link between two parts.
 *
 * @param from the part where it begins; messages travel both ways
 * @param to the part where it ends
 * @param way the line from one to the other
 * @param label where its own label stands, in the plan's units
 * @param message where the label of a message stands, as seen from the message
 * @param isLabelShared the label gives way while a message is on the road
 * @param isDashed drawn dashed: asked only now and then
 */
public record Road(
    String from,
    String to,
    Way way,
    Anchor label,
    Anchor message,
    boolean isLabelShared,
    boolean isDashed) {

  private static final Anchor ABOVE_MESSAGE = new Anchor(0, -16, "middle");

  /** A road that has no label of its own. */
  public static Road plain(String from, String to, Way way, boolean isDashed) {
    return new Road(from, to, way, new Anchor(0, 0, "middle"), ABOVE_MESSAGE, false, isDashed);
  }

  /** A quadratic Bézier curve, straight if its control point is halfway. */
  public record Curve(double x1, double y1, double controlX, double controlY, double x2, double y2)
      implements Way {

    /** A straight line. */
    public static Curve line(double x1, double y1, double x2, double y2) {
      return new Curve(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2, x2, y2);
    }

    @Override
    public double xAt(double share) {
      return between(x1, controlX, x2, share);
    }

    @Override
    public double yAt(double share) {
      return between(y1, controlY, y2, share);
    }

    @Override
    public String path() {
      StringBuilder data = new StringBuilder("M");
      point(data, x1, y1);
      point(data.append('Q'), controlX, controlY);
      point(data.append(' '), x2, y2);
      return data.toString();
    }

    private static void point(StringBuilder data, double x, double y) {
      Coordinates.append(data, x);
      data.append(' ');
      Coordinates.append(data, y);
    }

    static double between(double start, double control, double end, double t) {
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
}
