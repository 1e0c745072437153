package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Span;

/** A stretch of a request's time and the part that it belongs to. */
record PartSpan(Part part, Span span) {}
