package io.github.groundplan.sim.measure;

/**
 * One thing that happened in a run.
 *
 * @param time in seconds from the run's start
 * @param kind says what the other components mean
 * @param request the number of the request it belongs to
 * @param place where it happened
 * @param peer the other node that takes part, or the empty text
 * @param message what was said or done, or the empty text
 */
public record TraceEvent(
    double time, EventKind kind, int request, String place, String peer, String message) {}
