package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.SharedCause;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A reliability block diagram: stages in a row, all of which are needed, each of parts beside each
 * other (M. Rausand, A. Høyland, "System Reliability Theory", 2nd ed., 2004, chapters 3 to 5).
 *
 * <p>It is made of blocks that fail independently: each part, and in each stage of more than one
 * part the cause that these share.
 */
public final class BlockDiagram {
  private final List<Stage> stages;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Availability> ofStages = new ArrayList<>();

  /**
   * A diagram.
   *
   * @param stages one or more
   * @param sharedShare the share of outages that strike a whole stage, 0 to 1: the β of {@link
   *     SharedCause}; of no meaning to a stage of one part
   * @throws IllegalArgumentException if the share is out of range
   */
  public BlockDiagram(List<Stage> stages, double sharedShare) {
    this.stages = List.copyOf(stages);
    for (int i = 0; i < this.stages.size(); i++) {
      add(i, this.stages.get(i), sharedShare);
    }
  }

  private void add(int number, Stage stage, double sharedShare) {
    List<Part> parts = stage.parts();
    List<Availability> wholes = new ArrayList<>();
    for (Part part : parts) {
      wholes.add(part.availability());
    }
    SharedCause divided = SharedCause.of(parts.size() == 1 ? 0 : sharedShare, wholes);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      blocks.add(new Block(part.name(), number, false, divided.own().get(i), part.meanDown()));
    }
    if (parts.size() > 1) {
      String name = parts.get(0).name() + Block.SHARED;
      double meanDown = parts.get(SharedCause.mostAvailable(wholes)).meanDown();
      blocks.add(new Block(name, number, true, divided.shared(), meanDown));
    }
    Availability some = Availability.someOf(stage.needed(), divided.own());
    ofStages.add(Availability.series(List.of(divided.shared(), some)));
  }

  /** From the first to the last. */
  public List<Stage> stages() {
    return stages;
  }

  /** By stages: the parts in order, then what they share. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The share of time in which all stages are up. */
  public Availability availability() {
    return Availability.series(ofStages);
  }

  /**
   * The share of time in which a stage is up.
   *
   * @param number from 0
   */
  public Availability availability(int number) {
    return ofStages.get(number);
  }

  /**
   * How likely the whole stands or falls with a block: up while the block is, down while it is not
   * (Birnbaum's measure: Z. W. Birnbaum, "On the Importance of Different Components in a
   * Multicomponent System", 1969).
   *
   * @param number of the block, from 0
   */
  public double importance(int number) {
    Block block = blocks.get(number);
    double others = 1;
    for (int i = 0; i < stages.size(); i++) {
      others *= i == block.stage() ? 1 : ofStages.get(i).upShare();
    }
    return others * importanceInStage(number);
  }

  private double importanceInStage(int number) {
    Block block = blocks.get(number);
    List<Availability> beside = new ArrayList<>();
    double shared = 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block other = blocks.get(i);
      if (other.stage() == block.stage() && other.isShared()) {
        shared = other.availability().upShare();
      } else if (other.stage() == block.stage() && i != number) {
        beside.add(other.availability());
      }
    }
    int needed = stages.get(block.stage()).needed();
    return block.isShared()
        ? Availability.someOf(needed, beside).upShare()
        : shared * Availability.downCounts(beside)[beside.size() + 1 - needed];
  }

  /**
   * The share of time by which the whole would be up for longer, did a block never fail: its
   * improvement potential (Rausand, Høyland, section 5.3), that is its importance times its own
   * time down.
   *
   * @param number of the block, from 0
   */
  public double potential(int number) {
    return importance(number) * blocks.get(number).availability().downShare();
  }

  /**
   * The number of the block that holds most back: that of the largest {@link #potential}, of equals
   * the first. Empty if no single block makes a difference.
   */
  public OptionalInt weakest() {
    OptionalInt weakest = OptionalInt.empty();
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double potential = potential(i);
      // What differs by rounding only is equal.
      if (potential > most * (1 + 1e-12)) {
        most = potential;
        weakest = OptionalInt.of(i);
      }
    }
    return weakest;
  }

  /**
   * How often the whole fails, per second: each block as often as it does, where the whole stands
   * or falls with it (W. E. Vesely, "A Time-Dependent Methodology for Fault Tree Evaluation",
   * Nuclear Engineering and Design 13, 1970).
   */
  public double frequency() {
    double frequency = 0;
    for (int i = 0; i < blocks.size(); i++) {
      frequency += importance(i) * blocks.get(i).frequency();
    }
    return frequency;
  }
}
