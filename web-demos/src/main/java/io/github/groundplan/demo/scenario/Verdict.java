package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.sim.run.Report.RequestFigures;

/** How a run went, in a sentence. */
final class Verdict {
  private static final double FEW = 0.01;

  private Verdict() {}

  static String of(Film film) {
    RequestFigures requests = film.report().requests();
    if (requests.completed() == 0) {
      return "Not one of " + Quantity.count(requests.arrivals()) + " requests was answered well.";
    }
    return Quantity.count(requests.completed())
        + " of "
        + Quantity.count(requests.arrivals() - requests.inFlight())
        + " requests that ended were answered ("
        + Quantity.fineShare(1 - failedShare(film))
        + "), half of them within "
        + Quantity.duration(requests.latency().percentile(50))
        + ", 99 % within "
        + Quantity.duration(requests.latency().percentile(99))
        + ".";
  }

  /**
   * How it goes while it plays: events come too fast to be read, so that this changes with each
   * window of the charts only.
   */
  static String soFar(Watch<Screening> watch) {
    Film film = watch.run().film();
    double width = film.charts().width();
    Moment moment = film.at(Math.floor(watch.playback().seconds() / width) * width);
    Figures counted = moment.measured();
    if (counted.sent() > 0) {
      return soFar(counted);
    }
    double warmup = film.scenario().run().warmupSeconds();
    return moment.sent() == 0 || warmup == 0
        ? "The first requests are on their way."
        : "The run warms up: what is sent before "
            + Quantity.plainDuration(warmup)
            + " is not counted.";
  }

  private static String soFar(Figures counted) {
    int inFlight = counted.sent() - counted.ended();
    return "So far "
        + Quantity.count(counted.completed())
        + " of "
        + Quantity.count(counted.ended())
        + " requests that ended were answered, and "
        + Quantity.count(inFlight)
        + (inFlight == 1 ? " is under way." : " are under way.");
  }

  /** What the run says of the prediction. */
  static Finding finding(Film film) {
    double failed = failedShare(film);
    return new Finding(
        failed == 0 ? "no" : failed <= FEW ? "few" : "many",
        Quantity.fineShare(failed) + " of the requests that ended were not answered.");
  }

  /** Of those that ended, the share that was not answered well; 0 if none ended. */
  private static double failedShare(Film film) {
    RequestFigures requests = film.report().requests();
    int ended = requests.arrivals() - requests.inFlight();
    return ended == 0 ? 0 : (double) (ended - requests.completed()) / ended;
  }
}
