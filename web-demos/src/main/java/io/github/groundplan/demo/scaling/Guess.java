package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.List;

/** The prediction: what share of the requests is dropped? */
final class Guess {
  static final List<Option> ALL =
      List.of(
          new Option("no", "None"),
          new Option("tenth", "Up to a tenth"),
          new Option("half", "Up to half"),
          new Option("most", "More than half"));

  private Guess() {}

  static String question(Values settings) {
    String help =
        settings.isOn(World.AUTO_SCALER)
            ? "The auto-scaler takes "
                + Quantity.plainDuration(settings.amount(World.BOOT_TIME))
                + " to boot a server."
            : "Nobody scales but you.";
    return Words.load(settings) + " " + help + " What share of all requests is dropped?";
  }

  /** What a run says. */
  static Finding finding(Film film) {
    double share = share(film);
    return new Finding(
        share == 0 ? "no" : share <= 0.1 ? "tenth" : share <= 0.5 ? "half" : "most",
        Quantity.fineShare(share) + " of the requests were dropped.");
  }

  /** Of those that ended; 0 if none did. */
  private static double share(Film film) {
    RequestFigures requests = film.report().requests();
    int ended = requests.arrivals() - requests.inFlight();
    return ended == 0 ? 0 : (double) (ended - requests.completed()) / ended;
  }
}
