package io.github.groundplan.sim.prediction;

/**
 * The calls that come to the machines of a node, which are all alike but for the first: of a
 * database it is the primary.
 *
 * @param total to all machines together, for which the gaps may be known where those at one machine
 *     are not
 * @param first to the first machine
 * @param other to each of the others
 */
record NodeFlow(Flow total, Flow first, Flow other) {
  static NodeFlow none() {
    return new NodeFlow(Flow.none(), Flow.none(), Flow.none());
  }

  NodeFlow and(NodeFlow more) {
    return new NodeFlow(total.and(more.total), first.and(more.first), other.and(more.other));
  }
}
