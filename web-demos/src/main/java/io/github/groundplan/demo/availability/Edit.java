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

  /** Why a button of this name is out of use, in a sentence; empty if it is of use. */
  static String obstacle(Structure structure, int selected, String action) {
    return switch (action) {
      case ADD_SERIES ->
          structure.isFull() ? "There is room for " + Structure.MOST + " stages." : "";
      case ADD_PARALLEL ->
          structure.stageAround(selected).isFull()
              ? "A stage has room for " + Stage.MOST + " parts."
              : "";
      case REMOVE -> structure.size() == 1 ? "One part has to stay." : "";
      default -> "";
    };
  }

  /** A button of this name was pressed. */
  static Edit pressed(Structure structure, int selected, String action) {
    Edit start = new Edit(structure, selected, "");
    String obstacle = obstacle(structure, selected, action);
    if (!obstacle.isEmpty()) {
      return start.told(obstacle);
    }
    return action.equals(ADD_SERIES)
        ? start.addSeries()
        : action.equals(ADD_PARALLEL)
            ? start.addParallel()
            : action.equals(REMOVE) ? start.remove() : start;
  }

  /** A control of this name was given this value. */
  static Edit changed(Structure structure, int selected, String action, String value) {
    Edit start = new Edit(structure, selected, "");
    if (action.equals(PRESET)) {
      return start.begin(value);
    }
    if (action.equals(NAME)) {
      return start.with(structure.part(selected).named(value));
    }
    if (action.equals(NEEDED)) {
      return start.need(value);
    }
    boolean isMeasured = action.equals(AVAILABILITY) || action.equals(MTBF) || action.equals(MTTR);
    return isMeasured ? start.measured(action, value) : start;
  }

  private Edit addSeries() {
    int stage = structure.stageOf(selected) + 1;
    Structure longer = structure.adding(stage, Stage.of(Part.USUAL));
    int added = longer.first(stage);
    return new Edit(longer, added, longer.label(added) + " added in series.");
  }

  private Edit addParallel() {
    int stage = structure.stageOf(selected);
    Stage around = structure.stages().get(stage);
    int index = selected - structure.first(stage) + 1;
    Part copy = structure.part(selected);
    Structure wider = structure.with(stage, around.adding(index, copy));
    return new Edit(wider, selected + 1, wider.label(selected + 1) + " added in parallel.");
  }

  private Edit remove() {
    Structure less = structure.withoutPart(selected);
    return new Edit(
        less, Math.min(selected, less.size() - 1), structure.label(selected) + " removed.");
  }

  private Edit begin(String key) {
    return Presets.isKey(key) ? new Edit(Notation.read(key), 0, "Begun anew.") : this;
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
    if (action.equals(MTTR)) {
      boolean isTaken = seconds >= 1 && seconds <= Part.LONGEST_REPAIR;
      return with(
          part.repairedIn(seconds), seconds, isTaken ? "" : " An MTTR is 1 s to 30 days here.");
    }
    return action.equals(MTBF)
        ? with(
            part.failingEvery(seconds),
            number > MOST_HOURS ? " An MTBF is 100,000,000 hours at most here." : "")
        : with(
            part.downFor(1 - number / 100),
            number > 100 ? " No part is up for more than 100 % of the time." : "");
  }

  private Edit with(Part part) {
    return with(part, "");
  }

  private Edit with(Part part, String limit) {
    return with(part, structure.part(selected).repairSeconds(), limit);
  }

  /** Says how the part is now, and why it is not as it was set. */
  private Edit with(Part part, double repairSeconds, String limit) {
    int stage = structure.stageOf(selected);
    Stage around = structure.stages().get(stage);
    Structure other = structure.with(stage, around.with(selected - structure.first(stage), part));
    String raised =
        part.repairSeconds() > Math.max(1, repairSeconds) + 1
            ? " Its MTTR is "
                + Words.time(part.repairSeconds())
                + ": no part fails twice a day here."
            : "";
    String words = Words.relation(other.label(selected), part) + raised + limit;
    return new Edit(other, selected, words);
  }

  private Edit told(String words) {
    return new Edit(structure, selected, words);
  }
}
