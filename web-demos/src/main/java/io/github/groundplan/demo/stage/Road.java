package io.github.groundplan.demo.stage;

/**
 * A link between two parts: a quadratic curve from one to the other, straight if its control point
 * is halfway.
 *
 * @param from the part where it begins; messages travel both ways
 * @param to the part where it ends
 * @param labelX where its label is anchored
 * @param labelY the label's base line
 * @param labelAnchor {@code start}, {@code middle} or {@code end}
 * @param isUpright the label of a message in flight stands to the left of it, else above
 * @param isDashed drawn dashed: asked only now and then
 */
public record Road(
    String from,
    String to,
    double x1,
    double y1,
    double controlX,
    double controlY,
    double x2,
    double y2,
    double labelX,
    double labelY,
    String labelAnchor,
    boolean isUpright,
    boolean isDashed) {

  /** Whether it joins these two parts, either way round. */
  boolean joins(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }

  /** The x of the point at {@code share} of the way, 0 at {@code from}. */
  double xAt(double share) {
    return curve(x1, controlX, x2, share);
  }

  /** The y of the point at {@code share} of the way, 0 at {@code from}. */
  double yAt(double share) {
    return curve(y1, controlY, y2, share);
  }

  private static double curve(double start, double control, double end, double t) {
    double rest = 1 - t;
    return rest * rest * start + 2 * rest * t * control + t * t * end;
  }
}
