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
  private final List<Block> blocks;
  private final DiagramState state;
  private final Names names;
  private final TraceSink sink;
  private final Simulation simulation = new Simulation();
  private final EventHandler change = this::change;
  private final RandomStream[] chance;
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
    this.names = names;
    this.sink = sink;
    blocks = diagram.blocks();
    state = new DiagramState(diagram);
    chance = new RandomStream[blocks.size()];
    RandomStreams streams = RandomStreams.of(seed);
    for (int i = 0; i < chance.length; i++) {
      chance[i] = streams.named(blocks.get(i).name() + ".outages");
      if (chance[i].nextDouble() < blocks.get(i).availability().downShare()) {
        turn(i);
      }
      scheduleChange(i);
    }
    down = new TimeAverage(0, state.isDown() ? 1 : 0);
    outages = down.level();
  }

  /** The time in seconds. */
  public double now() {
    return simulation.now();
  }

  /** Whether every stage is up. */
  public boolean isUp() {
    return !state.isDown();
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
    state.turn(number);
    EventKind kind = state.isDown(number) ? EventKind.KILLED : EventKind.REVIVED;
    sink.record(now(), kind, 0, names.number(blocks.get(number).name()), Names.NONE, Names.NONE);
  }

  /** Nothing changes again for a block that never fails, or is never up. */
  private void scheduleChange(int number) {
    Block block = blocks.get(number);
    double downShare = block.availability().downShare();
    if (downShare > 0 && downShare < 1) {
      double mean = state.isDown(number) ? block.meanDown() : block.meanUp();
      simulation.schedule(-mean * chance[number].nextOpenLog(), change, number);
    }
  }
}
