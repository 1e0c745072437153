package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.reliability.Block;
import java.util.List;

/** What is up and what is down. */
final class Moment {
  private final Structure structure;
  private final List<Block> blocks;
  private final boolean[] isBlockDown;

  /** The number of each part's block, and behind the parts of a stage of several the shared one. */
  private final int[] ownBlock;

  private final int[] stageOf;
  private final int[] partsDown;
  private final boolean[] isStruck;
  private int stagesDown;

  /** All is up. */
  Moment(Structure structure, List<Block> blocks) {
    this.structure = structure;
    this.blocks = blocks;
    isBlockDown = new boolean[blocks.size()];
    ownBlock = new int[structure.size()];
    stageOf = new int[structure.size()];
    partsDown = new int[structure.stages().size()];
    isStruck = new boolean[structure.stages().size()];
    int part = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isShared()) {
        stageOf[part] = blocks.get(i).stage();
        ownBlock[part++] = i;
      }
    }
  }

  /** A block fails, or is repaired if it was down. */
  void turn(int number) {
    Block block = blocks.get(number);
    boolean wasDown = isStageDown(block.stage());
    isBlockDown[number] = !isBlockDown[number];
    if (block.isShared()) {
      isStruck[block.stage()] = isBlockDown[number];
    } else {
      partsDown[block.stage()] += isBlockDown[number] ? 1 : -1;
    }
    if (wasDown != isStageDown(block.stage())) {
      stagesDown += wasDown ? -1 : 1;
    }
  }

  /** Whether the whole is down. */
  boolean isDown() {
    return stagesDown > 0;
  }

  boolean isBlockDown(int number) {
    return isBlockDown[number];
  }

  /** Whether a part is down, for a reason of its own or a shared one. */
  boolean isPartDown(int part) {
    return isBlockDown[ownBlock[part]] || isStruck[stageOf[part]];
  }

  /** Whether what the parts of a stage share has failed. */
  boolean isStruck(int stage) {
    return isStruck[stage];
  }

  boolean isStageDown(int stage) {
    Stage parts = structure.stages().get(stage);
    return isStruck[stage] || partsDown[stage] > parts.parts().size() - parts.needed();
  }
}
