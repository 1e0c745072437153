package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.chart.Span;
import io.github.groundplan.demo.chart.Waterfall;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The waterfall of one request and the same as a table. */
final class Hops {
  private Hops() {}

  /** The waterfall of the request that is being watched; empty rows before the first. */
  static Element waterfall(Session<Run> session) {
    Optional<Watch<Run>> watch = session.watch();
    double axis =
        watch
            .map(each -> Axes.forRun(each.run(), seenOfCurrent(each)))
            .orElseGet(() -> Axes.ahead(session.settings()));
    List<Waterfall.Row> rows = new ArrayList<>();
    for (Part part : partsOf(session)) {
      rows.add(
          watch
              .map(each -> row(part, each))
              .orElseGet(
                  () -> new Waterfall.Row(part.label(), List.of(), Quantity.NONE_YET, Double.NaN)));
    }
    return new Waterfall(
            "waterfall", "Where the time of the request goes", axis, Quantity.duration(axis), rows)
        .draw();
  }

  /** Silence has a row of its own only where the reader has switched the server off. */
  private static List<Part> partsOf(Session<Run> session) {
    List<Part> parts = new ArrayList<>(List.of(Part.values()));
    if (!session.settings().isOn(Scene.SERVER_DOWN)) {
      parts.remove(Part.SILENCE);
    }
    return parts;
  }

  private static double seenOfCurrent(Watch<Run> watch) {
    double now = watch.playback().seconds();
    RequestLog request = watch.run().current(now);
    return Math.max(0, Math.min(now, request.ended()) - request.sent());
  }

  private static Waterfall.Row row(Part part, Watch<Run> watch) {
    double now = watch.playback().seconds();
    RequestLog request = watch.run().current(now);
    if (watch.playback().events() == 0) {
      return new Waterfall.Row(part.label(), List.of(), Quantity.NONE_YET, Double.NaN);
    }
    List<Span> seen = request.spansOf(part, now);
    boolean isOver = request.ended() <= now;
    return new Waterfall.Row(
        part.label(), seen, value(seen, isOver), isOver ? Double.NaN : goingOn(request, now));
  }

  /** Where, in seconds since the request was sent, the travel began that is under way. */
  private static double goingOn(RequestLog request, double now) {
    for (PartSpan each : request.spans()) {
      Span span = each.span();
      if (span.kind() == Span.Kind.NETWORK && span.start() <= now && now < span.end()) {
        return span.start() - request.sent();
      }
    }
    return Double.NaN;
  }

  private static String value(List<Span> seen, boolean isOver) {
    double seconds = 0;
    for (Span span : seen) {
      seconds += span.length();
    }
    if (seen.isEmpty()) {
      return isOver ? Quantity.duration(0) : Quantity.NONE_YET;
    }
    return Quantity.duration(seconds);
  }

  /** Every part of every request that has ended, as far as it was watched. */
  static DataTable table(Session<Run> session) {
    List<List<String>> rows = new ArrayList<>();
    session.watch().ifPresent(watch -> addRows(rows, watch));
    return new DataTable(
        "The numbers as a table",
        List.of("Request", "Part", "From", "To", "Spent on"),
        rows,
        "Send a request, and its parts will be listed here.");
  }

  private static void addRows(List<List<String>> rows, Watch<Run> watch) {
    for (RequestLog request : watch.run().endedBy(watch.playback().seconds())) {
      for (PartSpan each : request.spans()) {
        Span span = each.span();
        rows.add(
            List.of(
                Integer.toString(request.number()),
                each.part().label(),
                Quantity.duration(span.start() - request.sent()),
                Quantity.duration(span.end() - request.sent()),
                spentOn(span.kind())));
      }
    }
  }

  private static String spentOn(Span.Kind kind) {
    return switch (kind) {
      case NETWORK -> "travelling";
      case WORK -> "work";
      case WAITING -> "waiting";
    };
  }
}
