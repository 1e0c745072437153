package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.chart.Span;
import io.github.groundplan.demo.chart.Waterfall;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/** The phases under each other: as a waterfall, as a table, and message by message. */
record Tables(Place place) {
  /** An axis has this many seconds, or as many as were seen, rounded up to a multiple of it. */
  private static final double AXIS_STEP_SECONDS = 0.5;

  /** Every phase as a row, as far as it was watched. */
  Element waterfall() {
    double axis = axisEnd();
    List<Waterfall.Row> rows = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      rows.add(row(phase));
    }
    return new Waterfall(
            "waterfall", "Where the time of the request goes", axis, Quantity.duration(axis), rows)
        .draw();
  }

  /** Room for the mean and some more, and for what was seen: the axis must not tell the total. */
  private double axisEnd() {
    double least = Math.max(1.1 * Scene.total(place.mode()).mean(), place.now());
    return AXIS_STEP_SECONDS * Math.ceil(least / AXIS_STEP_SECONDS);
  }

  private Waterfall.Row row(Phase phase) {
    List<Span> spans = new ArrayList<>();
    double flightFrom = Double.NaN;
    for (Leg leg : begun(phase)) {
      if (leg.isAwaited()) {
        Span span = new Span(leg.start(), leg.end(), kind(leg)).until(place.now());
        spans.add(span);
        boolean isFlying = leg.isTravelling() && leg.end() > place.now();
        flightFrom = isFlying ? leg.start() : flightFrom;
      }
    }
    return new Waterfall.Row(
        place.mode().title(phase),
        spans,
        place.isReached(phase) ? Quantity.duration(place.seconds(phase)) : Quantity.NONE_YET,
        flightFrom);
  }

  /** What has begun of a phase by now. */
  private List<Leg> begun(Phase phase) {
    List<Leg> begun = new ArrayList<>();
    if (place.isReached(phase)) {
      for (Leg leg : place.run().log(phase).legs()) {
        if (leg.start() <= place.now()) {
          begun.add(leg);
        }
      }
    }
    return begun;
  }

  private static Span.Kind kind(Leg leg) {
    return switch (leg.kind()) {
      case MESSAGE, LOST -> Span.Kind.NETWORK;
      case WORK -> Span.Kind.WORK;
      case WAITING -> Span.Kind.WAITING;
    };
  }

  /** Every phase with its range and what was seen of it. */
  DataTable phases() {
    List<List<String>> rows = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      Range range = Scene.range(place.mode(), phase);
      boolean isSeen = place.isSeen(phase);
      rows.add(
          List.of(
              place.mode().title(phase),
              Range.whole(range.low()) + " ms",
              Range.whole(range.high()) + " ms",
              isSeen ? Quantity.duration(place.seconds(phase)) : Quantity.NONE_YET,
              isSeen ? Quantity.duration(place.run().log(phase).end()) : Quantity.NONE_YET));
    }
    return new DataTable(
        "The phases as a table",
        List.of("Phase", "Low", "High", "This run", "So far"),
        rows,
        "Press Next, and the phases will be listed here.");
  }

  /** Everything that has begun, in order of phases. */
  DataTable legs() {
    List<List<String>> rows = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      for (Leg leg : begun(phase)) {
        boolean isOver = leg.end() <= place.now();
        rows.add(
            List.of(
                leg.label(),
                place.mode().word(phase),
                leg.from(),
                leg.isTravelling() ? leg.to() : "",
                Quantity.duration(leg.start()),
                isOver ? Quantity.duration(leg.end()) + ended(leg) : Quantity.NONE_YET));
      }
    }
    return new DataTable(
        "Every message as a table",
        List.of("Message or work", "Phase", "At", "To", "Begins", "Ends"),
        rows,
        "Press Next, and the messages of the phase will be listed here.");
  }

  private static String ended(Leg leg) {
    return leg.kind() == Leg.Kind.LOST ? ", lost" : "";
  }
}
