package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.reliability.Block;
import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.reliability.ManyYears;
import io.github.groundplan.sim.reliability.Uptime;
import io.github.groundplan.sim.theory.Availability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A simulated year, and the years after it. */
final class Year implements Take {
  static final double SECONDS = Availability.YEAR_SECONDS;

  private static final int MOST_YEARS = 200;
  private static final int FEWEST_YEARS = 20;

  /** What a page may simulate while its reader waits. */
  private static final double MOST_EVENTS = 300_000;

  private final Structure structure;
  private final BlockDiagram diagram;
  private final Trace trace;
  private final ManyYears many;

  /** The block of each event but the last, which is the year's end. */
  private final int[] blocks;

  private final List<Spells> parts = new ArrayList<>();
  private final Spells whole = new Spells();

  /** Drawn once, as a frame shows a year's marks again and again. */
  private final List<Element> marks = new ArrayList<>();

  private final Element marksOfWhole;

  private Year(Structure structure, BlockDiagram diagram, Trace trace, ManyYears many) {
    this.structure = structure;
    this.diagram = diagram;
    this.trace = trace;
    this.many = many;
    blocks = blocksOf(trace, diagram);
    for (int i = 0; i < structure.size(); i++) {
      parts.add(new Spells());
    }
    follow();
    for (Spells spells : parts) {
      marks.add(Strips.marks(spells));
    }
    marksOfWhole = Strips.marks(whole);
  }

  /** Simulates it. */
  static Year of(Values settings) {
    Structure structure = Scene.structure(settings);
    BlockDiagram diagram = structure.diagram(Scene.sharedShare(settings));
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Uptime run =
        new Uptime(
            diagram,
            Seed.of(settings),
            names,
            (time, kind, request, place, peer, message) -> {
              if (time < SECONDS) {
                recorder.record(time, kind, request, place, peer, message);
              }
            });
    ManyYears many = ManyYears.of(run, years(diagram), 0.95);
    recorder.record(SECONDS, EventKind.RUN_ENDED, 0, Names.NONE, Names.NONE, Names.NONE);
    return new Year(structure, diagram, recorder.trace(), many);
  }

  private static int years(BlockDiagram diagram) {
    double events = 0;
    for (Block block : diagram.blocks()) {
      events += 2 * block.frequency() * SECONDS;
    }
    double affordable = Math.floor(MOST_EVENTS / Math.max(1, events));
    return (int) Math.max(FEWEST_YEARS, Math.min(MOST_YEARS, affordable));
  }

  private static int[] blocksOf(Trace trace, BlockDiagram diagram) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Block block : diagram.blocks()) {
      numbers.put(block.name(), numbers.size());
    }
    int[] blocks = new int[trace.size() - 1];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = numbers.get(trace.event(i).place());
    }
    return blocks;
  }

  private void follow() {
    Moment moment = new Moment(structure, diagram.blocks());
    for (int i = 0; i < blocks.length; i++) {
      moment.turn(blocks[i]);
      double time = trace.time(i);
      int stage = diagram.blocks().get(blocks[i]).stage();
      int first = structure.first(stage);
      for (int part = first; part < structure.first(stage + 1); part++) {
        parts.get(part).set(time, moment.isPartDown(part));
      }
      whole.set(time, moment.isDown());
    }
  }

  @Override
  public Trace trace() {
    return trace;
  }

  Structure structure() {
    return structure;
  }

  BlockDiagram diagram() {
    return diagram;
  }

  /** What this year and those after it say together. */
  ManyYears many() {
    return many;
  }

  /** The number of the block that an event is about; not of the last, which is the year's end. */
  int block(int event) {
    return blocks[event];
  }

  /** When a part was down, for its own reasons or for a shared one. */
  Spells part(int number) {
    return parts.get(number);
  }

  /** When the whole was down. */
  Spells whole() {
    return whole;
  }

  /** The outages of a part, drawn. */
  Element marks(int part) {
    return marks.get(part);
  }

  /** The outages of the whole, drawn. */
  Element marksOfWhole() {
    return marksOfWhole;
  }

  /** What is up and what is down once so many events have happened. */
  Moment after(int events) {
    Moment moment = new Moment(structure, diagram.blocks());
    for (int i = 0; i < Math.min(events, blocks.length); i++) {
      moment.turn(blocks[i]);
    }
    return moment;
  }
}
