package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.estimate.Planning;
import io.github.groundplan.sim.estimate.ServiceEstimate;

/**
 * All there is to know of the calculator on a page.
 *
 * @param inputs every number that was set, and the preset that they are of
 * @param reader who calculates
 * @param mended what was wrong with the last number that the reader put in; empty if nothing
 */
record Calculation(Values inputs, Reader reader, String mended) {

  /** The sheet worked through. */
  ServiceEstimate estimate() {
    return ServiceEstimate.of(Inputs.service(inputs), Planning.usual());
  }

  /**
   * Whether results are shown: when the reader has made the prediction or would rather not, and
   * where the inputs are not those that the prediction asks about.
   */
  boolean isShown() {
    return reader.hasGuessedOrSkipped() || !isAskedAbout();
  }

  /** Whether nothing was set since the question. */
  boolean isAsItWas() {
    return inputs.equals(Question.SERVICE.over(inputs));
  }

  private boolean isAskedAbout() {
    Values asked = Question.SERVICE.over(inputs);
    return inputs.text(Inputs.DAILY_USERS).equals(asked.text(Inputs.DAILY_USERS))
        && inputs.text(Inputs.ACTIONS).equals(asked.text(Inputs.ACTIONS));
  }

  /** The preset, or {@link Preset#CUSTOM}. */
  String preset() {
    return inputs.text(Inputs.PRESET);
  }

  boolean isCustom() {
    return preset().equals(Preset.CUSTOM);
  }

  /** What the service is called. */
  String title() {
    return isCustom() ? "A service of your own" : Preset.of(preset()).label();
  }

  Calculation with(Values other) {
    return new Calculation(other, reader, mended);
  }

  Calculation mended(String problem) {
    return new Calculation(inputs, reader, problem);
  }

  Calculation with(Reader other) {
    return new Calculation(inputs, other, mended);
  }
}
