package io.github.groundplan.demo.stage;

/** Where a part stands on a plan, in the plan's own units. */
public record Box(double x, double y, double width, double height) {
  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }
}
