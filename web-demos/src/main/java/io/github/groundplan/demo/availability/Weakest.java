package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.reliability.Block;
import io.github.groundplan.sim.reliability.BlockDiagram;

/**
 * What holds the whole back most: the part, or the cause that parallel parts share, without whose
 * outages the whole would be up for longest (its improvement potential; see {@link
 * BlockDiagram#potential}). In a parallel stage each part is as weak as the others.
 */
final class Weakest {
  /** What differs by rounding only is equal. */
  private static final double NOISE = 1e-9;

  private final Structure structure;
  private final BlockDiagram diagram;

  /** The first of the weakest; -1 if no single one makes a difference. */
  private final int first;

  Weakest(Structure structure, BlockDiagram diagram) {
    this.structure = structure;
    this.diagram = diagram;
    first = diagram.weakest().orElse(-1);
  }

  /** Whether there is none: nothing ever fails, or two parts never work. */
  boolean isNone() {
    return first < 0;
  }

  /** Whether a block is the weakest, or as weak. */
  boolean is(int number) {
    return !isNone() && diagram.potential(number) >= diagram.potential(first) * (1 - NOISE);
  }

  /** Whether a part is. */
  boolean isPart(int part) {
    return is(part + structure.parallelBefore(structure.stageOf(part)));
  }

  /** Whether what the parts of a stage share is. */
  boolean isCause(int stage) {
    int number = structure.first(stage + 1) + structure.parallelBefore(stage);
    return structure.stages().get(stage).isParallel() && is(number);
  }

  /** The name in the run. Not of none. */
  String id() {
    return diagram.blocks().get(first).name();
  }

  /** The name for the reader, with how many others are as weak. */
  String label() {
    int others = -1;
    for (int i = 0; i < diagram.blocks().size(); i++) {
      others += is(i) ? 1 : 0;
    }
    String name = label(structure, diagram.blocks().get(first), first);
    return others < 1 ? name : name + ", like " + others + (others == 1 ? " other" : " others");
  }

  /** By how many seconds a year the whole would be down for less. */
  double savedSeconds() {
    return isNone() ? 0 : diagram.potential(first) * Year.SECONDS;
  }

  /** A block as its reader knows it. */
  static String label(Structure structure, Block block, int number) {
    return block.isShared()
        ? "cause shared by " + Words.stage(structure, block.stage())
        : structure.label(number - structure.parallelBefore(block.stage()));
  }
}
