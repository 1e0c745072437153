package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Incident;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import java.util.List;
import java.util.Optional;

/**
 * What the reader may expect of the death of one server, and what a run says: the p99 in the ten
 * seconds before it, beside that from a second after its detection to whatever was done next. Who
 * gets no answer counts as waiting for ever.
 *
 * @param right the key of the option that came true
 * @param answer in a sentence
 */
record Guess(String right, String answer) {
  static final List<Option> ALL =
      List.of(
          new Option("same", "It stays about the same"),
          new Option("more", "It rises, less than fourfold"),
          new Option("much", "It rises fourfold or more"));

  private static final double SAME = 1.25;
  private static final double MUCH = 4;
  private static final double BEFORE_SECONDS = 10;

  /** What was sent to the dead before has come back by then. */
  private static final double AFTER_SECONDS = 1;

  private static final double LEAST_SECONDS = 5;

  /** Requests, of which at least two are slower than the p99. */
  private static final int ENOUGH = 200;

  /** What is asked, with how busy the servers would be. */
  static String question(Values settings) {
    double before = Expectation.utilisation(settings, World.SERVER_COUNT);
    double after = Expectation.utilisation(settings, World.SERVER_COUNT - 1);
    return "Three servers are "
        + (before < 1 ? Quantity.share(before) + " busy" : "asked for more than they can do")
        + ". One of them dies"
        + (after < 1
            ? ", which leaves the other two " + Quantity.share(after) + " busy"
            : ", which leaves the other two with more work than they can do")
        + ". What happens to the p99 of the latency?";
  }

  /** What a run says; nothing unless it began with a server's death and showed what came of it. */
  static Optional<Guess> of(Film film) {
    List<Cue> cues = film.cues().all();
    if (cues.isEmpty() || film.incidents().isEmpty()) {
      return Optional.empty();
    }
    Incident incident = film.incidents().get(0);
    double end = cues.size() > 1 ? cues.get(1).seconds() : film.duration();
    double start = incident.seconds() + incident.detectedAfter().orElse(end) + AFTER_SECONDS;
    boolean isServer = incident.machine().startsWith(World.SERVERS);
    return isServer && incident.seconds() >= LEAST_SECONDS && end - start >= LEAST_SECONDS
        ? Optional.of(
            of(
                World.label(incident.machine()),
                film.at(incident.seconds()).last(BEFORE_SECONDS),
                film.at(end).last(end - start)))
        : Optional.empty();
  }

  private static Guess of(String server, Figures before, Figures after) {
    double was = p99(before);
    double is = p99(after);
    if (was > Double.MAX_VALUE) {
      return new Guess(
          "same",
          "There was no end to it before "
              + server
              + " died: "
              + unanswered(before)
              + " of the requests got no answer. While it was known to be gone, "
              + unanswered(after)
              + " got none.");
    }
    String right = is < SAME * was ? "same" : is < MUCH * was ? "more" : "much";
    String then =
        is <= Double.MAX_VALUE
            ? Quantity.duration(is)
                + " while it was known to be gone: "
                + Quantity.number(is / was)
                + " times as much."
            : "without end while it was known to be gone: "
                + unanswered(after)
                + " of the requests got no answer.";
    return new Guess(
        right,
        "It was "
            + Quantity.duration(was)
            + " before "
            + server
            + " died, and "
            + then
            + caution(before, after));
  }

  /** The hundredth part of a few is one request, whose luck is not the system's. */
  private static String caution(Figures before, Figures after) {
    int fewest = Math.min(before.ended(), after.ended());
    return fewest < ENOUGH
        ? " A p99 of " + Quantity.count(fewest) + " requests is much up to chance."
        : "";
  }

  private static String unanswered(Figures figures) {
    return Quantity.fineShare(figures.hasEnded() ? 1 - figures.successShare() : 1);
  }

  /** In seconds, over all requests: those without an answer count as endless. */
  private static double p99(Figures figures) {
    double answered = figures.hasEnded() ? figures.successShare() : 0;
    return answered >= 0.99 ? figures.percentile(99 / answered) : Double.POSITIVE_INFINITY;
  }
}
