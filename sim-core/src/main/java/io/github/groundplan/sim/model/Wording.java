package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.Names;

/** An exchange's labels as numbers of one run's names. */
final class Wording {
  private final int ask;
  private final int granted;
  private final int refused;
  private final int failed;
  private final int timedOut;

  Wording(Names names, Exchange exchange) {
    ask = names.number(exchange.ask());
    granted = names.number(exchange.answer());
    refused = names.number(exchange.refusal());
    failed = names.number("error");
    timedOut = names.number("left the queue");
  }

  int ask() {
    return ask;
  }

  int of(Answer answer) {
    return switch (answer) {
      case GRANTED -> granted;
      case REFUSED -> refused;
      case FAILED -> failed;
      case TIMED_OUT -> timedOut;
    };
  }
}
