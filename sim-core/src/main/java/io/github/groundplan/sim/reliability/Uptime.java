package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.List;

/**
 * A block diagram over time: every block fails and is repaired, each after an exponential time. A
 * run begins in the midst of life: each block is down already with the probability that it is at
 * any time, so that the expected share of time up is that of the closed form from the first second.
 *
 * <p>Each block draws from a stream of its own, named after it, one number for its start and one
 * for each change: a change of one part leaves the draws of the others as they were.
 */
public final class Uptime {
  private final BlockDiagram diagram;
  private final List<Block> blocks;
  private final Names names;
  private final TraceSink sink;
  private final Simulation simulation = new Simulation();
  private final EventHandler change = this::change;
  private final RandomStream[] chance;
  private final boolean[] isDown;

  /** Of each stage. */
  private final int[] partsDown;

  private final boolean[] isStruck;
  private int stagesDown;
  private TimeAverage down = new TimeAverage(0, 0);
  private double outages;

  /**
   * A run at time zero, in which some blocks may be down.
   *
   * @param seed from 0 to 2^32 - 1
   * @param names by which the sink understands what it is told
   * @param sink told of each block that fails or is repaired, from time zero on
   * @throws IllegalArgumentException if the seed is out of range
   */
  public Uptime(BlockDiagram diagram, long seed, Names names, TraceSink sink) {
    this.diagram = diagram;
    this.names = names;
    this.sink = sink;
    blocks = diagram.blocks();
    chance = new RandomStream[blocks.size()];
    isDown = new boolean[blocks.size()];
    partsDown = new int[diagram.stages().size()];
    isStruck = new boolean[diagram.stages().size()];
    RandomStreams streams = RandomStreams.of(seed);
    for (int i = 0; i < chance.length; i++) {
      chance[i] = streams.named(blocks.get(i).name() + ".outages");
      if (chance[i].nextDouble() < blocks.get(i).availability().downShare()) {
        turn(i);
      }
      scheduleChange(i);
    }
    down = new TimeAverage(0, stagesDown == 0 ? 0 : 1);
    outages = down.level();
  }

  /** The time in seconds. */
  public double now() {
    return simulation.now();
  }

  /** Whether every stage is up. */
  public boolean isUp() {
    return stagesDown == 0;
  }

  /** For how many seconds the whole has been down since time zero. */
  public double downSeconds() {
    return down.area(now());
  }

  /** How many outages of the whole there were: one that was there at time zero counts. */
  public double outages() {
    return outages;
  }

  /**
   * Goes on to a time, that time included.
   *
   * @param time in seconds, not before now
   */
  public void runUntil(double time) {
    simulation.runUntil(time);
  }

  private void change(int number) {
    boolean wasUp = isUp();
    turn(number);
    if (wasUp != isUp()) {
      outages += wasUp ? 1 : 0;
      down.set(now(), wasUp ? 1 : 0);
    }
    scheduleChange(number);
  }

  /** The block goes down if it is up, and up if it is down. */
  private void turn(int number) {
    Block block = blocks.get(number);
    boolean goesDown = !isDown[number];
    boolean wasDown = isDown(block.stage());
    isDown[number] = goesDown;
    if (block.isShared()) {
      isStruck[block.stage()] = goesDown;
    } else {
      partsDown[block.stage()] += goesDown ? 1 : -1;
    }
    if (wasDown != isDown(block.stage())) {
      stagesDown += wasDown ? -1 : 1;
    }
    EventKind kind = goesDown ? EventKind.KILLED : EventKind.REVIVED;
    sink.record(now(), kind, 0, names.number(block.name()), Names.NONE, Names.NONE);
  }

  private boolean isDown(int stage) {
    Stage parts = diagram.stages().get(stage);
    return isStruck[stage] || partsDown[stage] > parts.parts().size() - parts.needed();
  }

  /** Nothing changes again for a block that never fails, or is never up. */
  private void scheduleChange(int number) {
    Block block = blocks.get(number);
    double downShare = block.availability().downShare();
    if (downShare > 0 && downShare < 1) {
      double mean = isDown[number] ? block.meanDown() : block.meanUp();
      simulation.schedule(-mean * chance[number].nextOpenLog(), change, number);
    }
  }
}
