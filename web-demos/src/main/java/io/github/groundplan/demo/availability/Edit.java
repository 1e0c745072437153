package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.number.Numeral;

/**
 * What came of something that the reader did to the structure.
 *
 * @param structure as it is now
 * @param selected the number of the part that is changed next
 * @param words what was done, or why not, in a sentence
 */
record Edit(Structure structure, int selected, String words) {
  static final String ADD_SERIES = "add-series";
  static final String ADD_PARALLEL = "add-parallel";
  static final String REMOVE = "remove";
  static final String PRESET = "preset";
  static final String NAME = "name";
  static final String AVAILABILITY = "part-availability";
  static final String MTBF = "mtbf";
  static final String MTTR = "mttr";
  static final String NEEDED = "needed";

  private static final double MOST_HOURS = 1e8;

  /** A button of this name was pressed. */
  static Edit pressed(Structure structure, int selected, String action) {
    Edit start = new Edit(structure, selected, "");
    return switch (action) {
      case ADD_SERIES -> start.addSeries();
      case ADD_PARALLEL -> start.addParallel();
      case REMOVE -> start.remove();
      default -> start;
    };
  }

  /** A control of this name was given this value. */
  static Edit changed(Structure structure, int selected, String action, String value) {
    Edit start = new Edit(structure, selected, "");
    Part part = structure.part(selected);
    return switch (action) {
      case PRESET -> start.begin(value);
      case NAME -> start.with(part.named(value));
      case NEEDED -> start.need(value);
      case AVAILABILITY, MTBF, MTTR -> start.measured(action, value);
      default -> start;
    };
  }

  private Edit addSeries() {
    if (structure.isFull()) {
      return told("There is room for " + Structure.MOST + " stages.");
    }
    int stage = structure.stageOf(selected) + 1;
    Structure longer = structure.adding(stage, Stage.of(Part.USUAL));
    int added = longer.first(stage);
    return new Edit(
        longer,
        added,
        longer.label(added) + " added, in series behind " + structure.label(selected) + ".");
  }

  private Edit addParallel() {
    int stage = structure.stageOf(selected);
    Stage around = structure.stages().get(stage);
    if (around.isFull()) {
      return told("A stage has room for " + Stage.MOST + " parts.");
    }
    int index = selected - structure.first(stage) + 1;
    Part copy = structure.part(selected);
    Structure wider = structure.with(stage, around.adding(index, copy));
    return new Edit(
        wider,
        selected + 1,
        wider.label(selected + 1) + " added, in parallel to " + wider.label(selected) + ".");
  }

  private Edit remove() {
    if (structure.size() == 1) {
      return told("One part has to stay.");
    }
    Structure less = structure.withoutPart(selected);
    return new Edit(
        less, Math.min(selected, less.size() - 1), structure.label(selected) + " removed.");
  }

  private Edit begin(String key) {
    for (Presets preset : Presets.values()) {
      if (preset.key().equals(key)) {
        return new Edit(preset.structure(), 0, preset.label() + ".");
      }
    }
    return this;
  }

  private Edit need(String value) {
    int stage = structure.stageOf(selected);
    Stage around = structure.stages().get(stage);
    // A list gives one digit.
    int needed = value.length() == 1 ? value.charAt(0) - '0' : around.needed();
    Stage other = new Stage(around.parts(), needed);
    return new Edit(structure.with(stage, other), selected, Words.needs(other) + ".");
  }

  private Edit measured(String action, String value) {
    boolean isNumber = value.length() < 40 && Numeral.length(value) == value.length();
    if (!isNumber || value.isEmpty() || value.startsWith("-")) {
      return told("A number is needed here, zero or more.");
    }
    double number = Numeral.of(value).value();
    double seconds = Math.min(MOST_HOURS, number) * Part.HOUR;
    Part part = structure.part(selected);
    return switch (action) {
      case MTBF -> with(part.failingEvery(seconds));
      case MTTR -> with(part.repairedIn(seconds), seconds);
      default -> with(part.downFor(1 - number / 100));
    };
  }

  private Edit with(Part part) {
    return with(part, structure.part(selected).repairSeconds());
  }

  private Edit with(Part part, double repairSeconds) {
    int stage = structure.stageOf(selected);
    Stage around = structure.stages().get(stage);
    Structure other = structure.with(stage, around.with(selected - structure.first(stage), part));
    String raised =
        part.repairSeconds() > repairSeconds + 1
            ? " Its MTTR is "
                + Words.time(part.repairSeconds())
                + ": no part fails twice a day here."
            : "";
    return new Edit(other, selected, Words.relation(other.label(selected), part) + raised);
  }

  private Edit told(String words) {
    return new Edit(structure, selected, words);
  }
}
