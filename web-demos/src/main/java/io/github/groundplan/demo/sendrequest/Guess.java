package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting.Option;
import java.util.ArrayList;
import java.util.List;

/** What the reader may expect to take the most time. */
enum Guess {
  NAME("name", "Finding the name"),
  CONNECTION("connection", "Setting up the connection"),
  TRAVEL("travel", "Travelling there and back"),
  WORK("work", "Server and database");

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

  /** How long the parts took that this guess is about, in seconds. */
  double cost(RequestLog request) {
    double cost = 0;
    for (PartSpan part : request.spans()) {
      if (part.part().guess().filter(this::equals).isPresent()) {
        cost += part.span().length();
      }
    }
    return cost;
  }

  /** The guess that was right: whose parts took the most time. */
  static Guess costliest(RequestLog request) {
    Guess best = NAME;
    for (Guess guess : values()) {
      if (guess.cost(request) > best.cost(request)) {
        best = guess;
      }
    }
    return best;
  }

  /** What a request says; none of the guesses was right if it was not answered. */
  static Finding finding(RequestLog request) {
    if (!request.isAnswered()) {
      return new Finding(
          "",
          "None of these: the client waited "
              + Quantity.duration(request.total())
              + " for an answer that did not come in time.");
    }
    Guess right = costliest(request);
    return Finding.costliest(right.option(), right.cost(request), request.total());
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
