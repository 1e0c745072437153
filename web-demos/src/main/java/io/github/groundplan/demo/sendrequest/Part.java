package io.github.groundplan.demo.sendrequest;

import java.util.Optional;

/** What a request's time is spent on, in the order in which it happens. */
enum Part {
  NAME("Look up the name", Guess.NAME),
  CONNECTION("Set up the connection", Guess.CONNECTION),
  REQUEST("Request travels", Guess.TRAVEL),
  SERVER("Server works", Guess.WORK),
  DATABASE("Database, there and back", Guess.WORK),
  ANSWER("Answer travels", Guess.TRAVEL),
  SILENCE("No answer", null);

  private final String label;
  private final Guess guess;

  Part(String label, Guess guess) {
    this.label = label;
    this.guess = guess;
  }

  String label() {
    return label;
  }

  /** The prediction that this part counts for; waiting for nothing counts for none. */
  Optional<Guess> guess() {
    return Optional.ofNullable(guess);
  }
}
