package io.github.groundplan.demo.sendrequest;

/** What a request's time is spent on, in the order in which it happens. */
enum Part {
  NAME("Look up the name"),
  CONNECTION("Set up the connection"),
  REQUEST("Request travels"),
  SERVER("Server works"),
  DATABASE("Database, there and back"),
  ANSWER("Answer travels"),
  SILENCE("No answer");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
