package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.sim.measure.TraceEvent;

/** Tells in sentences what was seen of a run. */
final class Narrator {
  private Narrator() {}

  /** What was just seen, for the line below the stage. */
  static String sentence(Session<Run> session) {
    Place place = Place.of(session);
    if (!place.isBegun()) {
      return "You typed https://example.com/users. Press Next for each phase, Auto Play for all seven,"
          + " or Step for each event.";
    }
    PhaseLog log = place.log();
    Playback playback = place.playback();
    return Course.isSeen(log, playback)
        ? outcome(place.run(), log)
        : tell(playback.trace().event(playback.events() - 1));
  }

  /** For the live region, while the run plays. */
  static String underWay(Watch<Run> watch) {
    Phase phase = watch.run().reached(watch.playback().events()).phase();
    return "Phase "
        + phase.number()
        + " of "
        + Phase.count()
        + ": "
        + watch.run().mode().title(phase)
        + ".";
  }

  private static String outcome(Run run, PhaseLog log) {
    if (log.isBroken()) {
      return run.mode().title(log.phase())
          + " failed, and it took "
          + Quantity.duration(log.length())
          + " until the user knew. "
          + Quantity.duration(log.end())
          + " have passed since Enter.";
    }
    return log.phase() == Phase.RENDERING ? finish(run) : phaseDone(run, log);
  }

  private static String finish(Run run) {
    PhaseLog longest = run.longest();
    double left = run.log(Phase.TLS).end();
    return "The page is there after "
        + Quantity.duration(run.total())
        + ". The request left "
        + (left > 0 ? "after " + Quantity.duration(left) : "at once")
        + ". The longest phase was "
        + run.mode().title(longest.phase())
        + ": "
        + Quantity.duration(longest.length())
        + ".";
  }

  private static String phaseDone(Run run, PhaseLog log) {
    String time =
        log.length() > 0
            ? " took " + Quantity.duration(log.length()) + ". "
            : ": no time passes here. ";
    return run.mode().title(log.phase())
        + time
        + Quantity.duration(log.end())
        + " so far."
        + (log.phase() == Phase.TLS ? " The request can leave: " + trips(run) + "." : "");
  }

  private static String trips(Run run) {
    return switch (run.roundTrips(run.trace().size())) {
      case 0 -> "it waited for no round trip";
      case 1 -> "it waited for one round trip";
      case 2 -> "it waited for two round trips";
      default -> "it waited for three round trips";
    };
  }

  /** "12.4 ms: the server starts on it." */
  private static String tell(TraceEvent event) {
    return Quantity.duration(event.time()) + ": " + what(event);
  }

  private static String what(TraceEvent event) {
    String message = event.message();
    return switch (event.kind()) {
      case REQUEST_SENT -> "Enter is pressed. The browser needs an address first.";
      case MESSAGE_DEPARTED ->
          "“" + message + "” leaves the " + event.place() + " for the " + event.peer() + ".";
      case MESSAGE_ARRIVED -> "“" + message + "” reaches the " + event.place() + ".";
      case MESSAGE_LOST -> "“" + message + "” is lost. Nobody says so to the browser.";
      case SERVICE_STARTED -> "the " + event.place() + " begins: it " + message + ".";
      case SERVICE_ENDED -> "the " + event.place() + " is done: it " + done(message) + ".";
      case QUEUED -> "the row is locked. The query waits in the database.";
      case ATTEMPT_TIMED_OUT -> "the server waits no longer for its database.";
      case REFUSED -> "the server refuses the request: its headers are too large.";
      default -> "the browser knows more.";
    };
  }

  private static String done(String work) {
    return switch (work) {
      case "signs" -> "has signed";
      case "checks it" -> "has checked the certificate";
      case "checks" -> "has checked the request";
      case "reads" -> "has read the row";
      case "builds" -> "has built the answer";
      case "reads the HTML" -> "has read the HTML";
      case "applies the styles" -> "has applied the styles";
      case "runs the scripts" -> "has run the scripts";
      default -> "has painted the page";
    };
  }
}
