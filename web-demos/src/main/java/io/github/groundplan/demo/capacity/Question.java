package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Prediction;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.estimate.OrderOfMagnitude;
import io.github.groundplan.sim.estimate.Planning;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Traffic;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;

/** The prediction: always about the same service, whatever is set. */
final class Question {
  static final Preset SERVICE = Preset.MICROBLOG;

  /** The answers; their keys are numbers a second. */
  static final List<Option> GUESSES =
      List.of(
          new Option("1000", "1,000"),
          new Option("10000", "10,000"),
          new Option("100000", "100,000"));

  private static final String WORDS =
      "A service with 100 million daily users, ten actions each: about how many requests a second"
          + " on average?";

  private Question() {}

  /** The question, and its answer if results are shown. */
  static Element draw(Calculation calculation) {
    boolean isAnswered = calculation.reader().hasGuessedOrSkipped();
    String guess = calculation.reader().guess();
    String right = isAnswered ? right() : "";
    return new Prediction(WORDS, GUESSES, guess, right, isAnswered ? answer(guess) : "").draw();
  }

  /** The answer that is of the right order. */
  static String right() {
    OrderOfMagnitude order = OrderOfMagnitude.of(traffic().average().value()).orElseThrow();
    double power = 1;
    for (int i = 0; i < order.exponent(); i++) {
      power *= 10;
    }
    return Decimals.shortest(power);
  }

  private static Traffic traffic() {
    // Every input is set by the preset.
    return ServiceEstimate.of(Inputs.service(SERVICE.over(Inputs.ALL.initial())), Planning.usual())
        .traffic();
  }

  /** What is so, and whether the reader said so. */
  static String answer(String guess) {
    Traffic traffic = traffic();
    String verdict =
        guess.equals(Reader.SKIPPED)
            ? ""
            : guess.equals(right()) ? " As you said." : " Not what you said: which step is it?";
    return Quantity.rate(traffic.average().value())
        + ": "
        + Quantity.count(traffic.aDay().value())
        + " requests over a day of 86,400 seconds, 10⁹ over about 10⁵."
        + verdict;
  }
}
