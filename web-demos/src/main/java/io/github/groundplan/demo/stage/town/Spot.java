package io.github.groundplan.demo.stage.town;

/** A place in a line: a part's, or the lane of a road that goes on. */
final class Spot {
  /** The part, by index; -1 for a lane. */
  final int part;

  /** The bond whose lane it is, by index; -1 for a part. */
  final int bond;

  /** Where its middle is, across. */
  double across;

  /** Where its middle would be if it stood alone. */
  double wish;

  private Spot(int part, int bond) {
    this.part = part;
    this.bond = bond;
  }

  static Spot ofPart(int part) {
    return new Spot(part, -1);
  }

  static Spot lane(int bond) {
    return new Spot(-1, bond);
  }

  boolean isLane() {
    return part < 0;
  }
}
