package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Span;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import java.util.List;

/** What a demo says of itself in a sentence or two. */
final class Announcement {
  private Announcement() {}

  /** What was just seen, for the line below the stage. */
  static String sentence(Session<Run> session) {
    if (session.watch().isEmpty()) {
      return "Nothing has been sent yet. Press Send request, or Step to go from event to event.";
    }
    Watch<Run> watch = session.watch().get();
    return watch.isFinished() ? outcome(watch.run()) : lastEvent(watch.playback());
  }

  /** For the live region, while the run plays. */
  static String underWay(Run run) {
    return run.count() == 1 ? "The request is on its way." : "Ten requests, one after another.";
  }

  private static String lastEvent(Playback playback) {
    return playback.events() == 0
        ? ""
        : Narrator.tell(playback.trace().event(playback.events() - 1));
  }

  /** How a whole run went. */
  static String outcome(Run run) {
    List<RequestLog> requests = run.requests();
    long answered = requests.stream().filter(RequestLog::isAnswered).count();
    if (requests.size() == 1) {
      return answered == 1 ? answered(requests.get(0)) : unanswered(requests.get(0));
    }
    return answered == requests.size()
        ? compared(requests)
        : answered
            + " of "
            + requests.size()
            + " requests were answered in time. The first took "
            + Quantity.duration(requests.get(0).total())
            + ".";
  }

  private static String answered(RequestLog request) {
    double network = request.spentOn(Span.Kind.NETWORK, request.ended()) / request.total();
    return "Answered after "
        + Quantity.duration(request.total())
        + ", "
        + Quantity.share(network)
        + " of it spent travelling.";
  }

  private static String unanswered(RequestLog request) {
    return "No answer within "
        + Quantity.duration(request.total())
        + ": the client gives up and shows an error.";
  }

  private static String compared(List<RequestLog> requests) {
    return "All ten answered. The first took "
        + Quantity.duration(requests.get(0).total())
        + ", the other nine "
        + Quantity.duration(Series.laterMean(requests))
        + " on average.";
  }
}
