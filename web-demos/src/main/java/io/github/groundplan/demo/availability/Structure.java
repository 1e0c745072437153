package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.reliability.BlockDiagram;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader builds: stages in series. Parts are numbered through all stages, from 0.
 *
 * @param stages 1 to {@value #MOST}
 */
record Structure(List<Stage> stages) {
  static final int MOST = 12;

  Structure {
    stages = List.copyOf(stages);
  }

  /** All parts, stage by stage. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Stage stage : stages) {
      parts.addAll(stage.parts());
    }
    return parts;
  }

  /** How many parts there are. */
  int size() {
    return first(stages.size());
  }

  /** The number of a stage's first part. */
  int first(int stage) {
    int first = 0;
    for (int i = 0; i < stage; i++) {
      first += stages.get(i).parts().size();
    }
    return first;
  }

  /** The number of the stage in which a part is. */
  int stageOf(int part) {
    int stage = 0;
    while (stage < stages.size() - 1 && first(stage + 1) <= part) {
      stage++;
    }
    return stage;
  }

  /**
   * How many stages before this one are of several parts: each of them has a block for what these
   * share, behind those of its parts.
   */
  int parallelBefore(int stage) {
    int count = 0;
    for (int i = 0; i < stage; i++) {
      count += stages.get(i).isParallel() ? 1 : 0;
    }
    return count;
  }

  Stage stageAround(int part) {
    return stages.get(stageOf(part));
  }

  Part part(int number) {
    int stage = stageOf(number);
    return stages.get(stage).parts().get(number - first(stage));
  }

  boolean isFull() {
    return stages.size() == MOST;
  }

  /** Whether there is anything that correlated failure could strike. */
  boolean isParallel() {
    for (Stage stage : stages) {
      if (stage.isParallel()) {
        return true;
      }
    }
    return false;
  }

  /** With another stage in a stage's place. */
  Structure with(int stage, Stage other) {
    List<Stage> all = new ArrayList<>(stages);
    all.set(stage, other);
    return new Structure(all);
  }

  /** With one stage more, in this place. */
  Structure adding(int stage, Stage other) {
    List<Stage> all = new ArrayList<>(stages);
    all.add(stage, other);
    return new Structure(all);
  }

  /** Without one of several stages. */
  Structure without(int stage) {
    List<Stage> all = new ArrayList<>(stages);
    all.remove(stage);
    return new Structure(all);
  }

  /** Without a part, and without its stage if it was alone there. */
  Structure withoutPart(int number) {
    int stage = stageOf(number);
    return stages.get(stage).isParallel()
        ? with(stage, stages.get(stage).without(number - first(stage)))
        : without(stage);
  }

  /**
   * What a part is called in a run: by its name, and by its number among those of the name from the
   * second on. The first keeps its name, and so its draws, whatever is put beside it.
   */
  String id(int number) {
    int before = countBefore(number);
    String name = part(number).name();
    return before == 0 ? name : name + "." + (before + 1);
  }

  /** What a part is called on the screen: with a number if another has its name too. */
  String label(int number) {
    String name = part(number).name();
    boolean isAlone = true;
    List<Part> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      isAlone &= i == number || !parts.get(i).name().equals(name);
    }
    return isAlone ? name : name + "-" + (countBefore(number) + 1);
  }

  private int countBefore(int number) {
    int count = 0;
    List<Part> parts = parts();
    for (int i = 0; i < number; i++) {
      count += parts.get(i).name().equals(parts.get(number).name()) ? 1 : 0;
    }
    return count;
  }

  /**
   * The same for the simulation and its formulas.
   *
   * @param sharedShare of the outages of parallel parts, 0 to 1
   */
  BlockDiagram diagram(double sharedShare) {
    List<io.github.groundplan.sim.reliability.Stage> all = new ArrayList<>();
    int number = 0;
    for (Stage stage : stages) {
      List<io.github.groundplan.sim.reliability.Part> parts = new ArrayList<>();
      for (Part part : stage.parts()) {
        parts.add(
            new io.github.groundplan.sim.reliability.Part(
                id(number++), part.availability(), part.repairSeconds()));
      }
      all.add(new io.github.groundplan.sim.reliability.Stage(parts, stage.needed()));
    }
    return new BlockDiagram(all, sharedShare);
  }
}
