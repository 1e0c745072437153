package io.github.groundplan.sim.prediction;

/**
 * The calls that come to the machines of a node, which are all alike but for the first: of a
 * database it is the primary.
 *
 * @param first to the first machine
 * @param other to each of the others
 */
record NodeFlow(Flow first, Flow other) {
  static NodeFlow none() {
    return new NodeFlow(Flow.none(), Flow.none());
  }

  static NodeFlow alike(Flow each) {
    return new NodeFlow(each, each);
  }

  NodeFlow and(NodeFlow more) {
    return new NodeFlow(first.and(more.first), other.and(more.other));
  }

  /** What so many machines get together. */
  double rate(int machines) {
    return first.rate() + (machines > 1 ? (machines - 1) * other.rate() : 0);
  }

  /** What so many machines get together of one priority. */
  double rate(int machines, int priority) {
    return first.rate(priority) + (machines > 1 ? (machines - 1) * other.rate(priority) : 0);
  }
}
