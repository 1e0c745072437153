package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of the kill of a machine that served. Times are in seconds from the kill, and empty
 * where it has not come to that, or not yet.
 *
 * @param machine that was killed
 * @param event the position of the kill in the trace
 * @param seconds when, from the run's start
 * @param detectedAfter until the first balancer removed the machine; empty if it was revived before
 * @param promotedAfter until another machine became the primary in its stead; of databases
 * @param feltAfter until clients felt it: until the share of successes among the requests that
 *     ended in one window's length fell below what it was in the last such length before the kill
 *     (1 if none ended then)
 * @param recoveredAfter until clients felt it no more: after they did, until a request failed after
 *     which the share of successes in a whole window's length was back to what it was before the
 *     kill, or above. It is known when that length has passed
 */
public record Incident(
    String machine,
    int event,
    double seconds,
    OptionalDouble detectedAfter,
    OptionalDouble promotedAfter,
    OptionalDouble feltAfter,
    OptionalDouble recoveredAfter) {

  /** The incidents of a run, in order. */
  static List<Incident> all(Film film, Digest digest, double window) {
    List<Incident> incidents = new ArrayList<>();
    for (int event : digest.kills) {
      Recovery recovery = new Recovery(digest.all, film.duration(), window);
      incidents.add(of(film.trace(), event, digest.replies, recovery));
    }
    return List.copyOf(incidents);
  }

  private static Incident of(Trace trace, int event, List<Integer> replies, Recovery recovery) {
    double time = trace.time(event);
    recovery.look(event, time);
    return new Incident(
        trace.text(trace.place(event)),
        event,
        time,
        after(trace, event, replies, EventKind.TARGET_REMOVED),
        after(trace, event, replies, EventKind.PROMOTED),
        recovery.feltAfter(),
        recovery.recoveredAfter());
  }

  /**
   * How long after a kill something happened of which the killed is the peer, before its revival.
   */
  private static OptionalDouble after(
      Trace trace, int kill, List<Integer> replies, EventKind kind) {
    for (int event : replies) {
      EventKind other = trace.kind(event);
      if (event < kill) {
        continue;
      }
      if (other == EventKind.REVIVED && trace.place(event) == trace.place(kill)) {
        return OptionalDouble.empty();
      }
      if (other == kind && trace.peer(event) == trace.place(kill)) {
        return OptionalDouble.of(trace.time(event) - trace.time(kill));
      }
    }
    return OptionalDouble.empty();
  }

  /** What is known of incidents at a time. */
  static List<Incident> known(List<Incident> all, int events, double seconds, double window) {
    List<Incident> known = new ArrayList<>();
    for (Incident incident : all) {
      if (incident.event < events) {
        known.add(incident.known(seconds - incident.seconds, window));
      }
    }
    return known;
  }

  private Incident known(double age, double window) {
    return new Incident(
        machine,
        event,
        seconds,
        upTo(detectedAfter, age),
        upTo(promotedAfter, age),
        upTo(feltAfter, age),
        upTo(recoveredAfter, age - window));
  }

  private static OptionalDouble upTo(OptionalDouble after, double age) {
    return after.isPresent() && after.getAsDouble() <= age ? after : OptionalDouble.empty();
  }
}
