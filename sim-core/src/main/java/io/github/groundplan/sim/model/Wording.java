package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.Names;

/** An exchange's labels as numbers of one run's names. */
final class Wording {
  private final int ask;
  private final int[] answers;

  Wording(Names names, Exchange exchange) {
    ask = names.number(exchange.ask());
    answers = new int[Answer.values().length];
    answers[Answer.GRANTED.ordinal()] = names.number(exchange.answer());
    answers[Answer.REFUSED.ordinal()] = names.number(exchange.refusal());
    answers[Answer.FAILED.ordinal()] = names.number("error");
    answers[Answer.TIMED_OUT.ordinal()] = names.number("left the queue");
  }

  int ask() {
    return ask;
  }

  int of(Answer answer) {
    return answers[answer.ordinal()];
  }
}
