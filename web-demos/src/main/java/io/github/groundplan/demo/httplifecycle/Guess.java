package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Setting.Option;
import java.util.ArrayList;
import java.util.List;

/** What the reader may expect to take the most time. */
enum Guess {
  SET_UP("set-up", "Name and connection"),
  TRAVEL("travel", "Request and response"),
  SERVER("server", "The server"),
  BROWSER("browser", "The browser");

  private final String key;
  private final String label;

  Guess(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  private static Guess of(Phase phase) {
    return switch (phase) {
      case DNS, TCP, TLS -> SET_UP;
      case REQUEST, RESPONSE -> TRAVEL;
      case SERVER -> SERVER;
      case RENDERING -> BROWSER;
    };
  }

  /** How long the phases took that this guess is about, in seconds. */
  double cost(Run run) {
    double cost = 0;
    for (PhaseLog log : run.phases()) {
      cost += of(log.phase()) == this ? log.length() : 0;
    }
    return cost;
  }

  /** The guess that was right. */
  static Guess costliest(Run run) {
    Guess best = SET_UP;
    for (Guess guess : values()) {
      best = guess.cost(run) > best.cost(run) ? guess : best;
    }
    return best;
  }

  /** What a run says; none of the guesses was right if a phase failed. */
  static Finding finding(Run run) {
    if (run.isBroken()) {
      return new Finding("", "No page, so no answer: mend it first.");
    }
    Guess right = costliest(run);
    return Finding.costliest(right.option(), right.cost(run), run.total());
  }

  private Option option() {
    return new Option(key, label);
  }

  /** The answers to the prediction. */
  static List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (Guess guess : values()) {
      options.add(guess.option());
    }
    return options;
  }
}
