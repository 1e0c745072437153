package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One request from the client's point of view.
 *
 * @param number from 1
 * @param sent when, in seconds of the run
 * @param ended when the answer came or the client gave up
 * @param isAnswered false if the client gave up
 * @param spans what its time went into: without gaps from {@code sent} to {@code ended}
 */
record RequestLog(int number, double sent, double ended, boolean isAnswered, List<PartSpan> spans) {
  RequestLog {
    spans = List.copyOf(spans);
  }

  /** How long the client waited, in seconds. */
  double total() {
    return ended - sent;
  }

  /** The spans of one part, up to a time of the run, as seconds since the request was sent. */
  List<Span> spansOf(Part part, double until) {
    List<Span> result = new ArrayList<>();
    for (PartSpan each : spans) {
      if (each.part() == part && each.span().start() <= until) {
        Span seen = each.span().until(until);
        result.add(new Span(seen.start() - sent, seen.end() - sent, seen.kind()));
      }
    }
    return result;
  }

  /** The spans of all parts, up to a time of the run, as seconds since the request was sent. */
  List<Span> spans(double until) {
    List<Span> result = new ArrayList<>();
    for (PartSpan each : spans) {
      if (each.span().start() <= until) {
        Span seen = each.span().until(until);
        result.add(new Span(seen.start() - sent, seen.end() - sent, seen.kind()));
      }
    }
    return result;
  }

  /** Seconds that went into one kind of thing before {@code until}. */
  double spentOn(Span.Kind kind, double until) {
    double seconds = 0;
    for (PartSpan each : spans) {
      if (each.span().kind() == kind) {
        seconds += each.span().until(until).length();
      }
    }
    return seconds;
  }
}
