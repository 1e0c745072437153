package io.github.groundplan.demo.scaling;

/** What machines cost an hour, in dollars. Made up, in proportions that are usual. */
final class Price {
  static final double BALANCER = 0.02;

  private Price() {}

  /**
   * A server's price: near the top it grows faster than the size.
   *
   * @param size 1, 2, 4 or 8
   */
  static double server(int size) {
    return size == 1 ? 0.10 : size == 2 ? 0.20 : size == 4 ? 0.42 : 0.95;
  }

  /** Of so many servers with the balancer before them. */
  static double all(int servers, int size) {
    return BALANCER + servers * server(size);
  }
}
