package io.github.groundplan.sim.reliability;

import java.util.List;

/** Which blocks of a diagram are up and which are down, and what that makes of the whole. */
public final class DiagramState {
  private final List<Stage> stages;
  private final List<Block> blocks;
  private final boolean[] isDown;

  /** Of each stage. */
  private final int[] partsDown;

  private final boolean[] isStruck;
  private int stagesDown;

  /** All is up. */
  public DiagramState(BlockDiagram diagram) {
    stages = diagram.stages();
    blocks = diagram.blocks();
    isDown = new boolean[blocks.size()];
    partsDown = new int[stages.size()];
    isStruck = new boolean[stages.size()];
  }

  /**
   * A block fails, or is repaired if it was down.
   *
   * @param number of the block, from 0
   */
  public void turn(int number) {
    Block block = blocks.get(number);
    boolean wasDown = isStageDown(block.stage());
    isDown[number] = !isDown[number];
    if (block.isShared()) {
      isStruck[block.stage()] = isDown[number];
    } else {
      partsDown[block.stage()] += isDown[number] ? 1 : -1;
    }
    if (wasDown != isStageDown(block.stage())) {
      stagesDown += wasDown ? -1 : 1;
    }
  }

  /** Whether the whole is down, as one of its stages is. */
  public boolean isDown() {
    return stagesDown > 0;
  }

  /** Whether a block by itself is down. */
  public boolean isDown(int number) {
    return isDown[number];
  }

  /** Whether a block is down by itself, or its stage by what its parts share. */
  public boolean isOut(int number) {
    return isDown[number] || isStruck[blocks.get(number).stage()];
  }

  /** Whether what the parts of a stage share has failed. */
  public boolean isStruck(int stage) {
    return isStruck[stage];
  }

  private boolean isStageDown(int stage) {
    Stage parts = stages.get(stage);
    return isStruck[stage] || partsDown[stage] > parts.parts().size() - parts.needed();
  }
}
