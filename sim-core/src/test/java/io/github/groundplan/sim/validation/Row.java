package io.github.groundplan.sim.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A finding as a row of a Markdown table. */
final class Row {
  static final String HEAD =
      """
      | case | quantity | theory | measured | ± 99 % | off, in SE | allowed | requests |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private Row() {}

  static String of(Finding finding) {
    Prediction prediction = finding.prediction();
    return cells(
        finding.experiment().name(),
        prediction.quantity(),
        digits(prediction.theory(), 5),
        digits(finding.interval().mean(), 5),
        digits(finding.interval().halfWidth(), 2),
        offBy(finding),
        allowed(prediction.allowance()),
        digits(finding.requests(), 15));
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String offBy(Finding finding) {
    double error = finding.interval().standardError();
    double off = finding.interval().mean() - finding.prediction().theory();
    String text =
        error == 0
            ? "0"
            : BigDecimal.valueOf(off / error).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    return finding.isMissed() ? text + " **missed**" : text;
  }

  private static String allowed(Allowance allowance) {
    return allowance.relative() == 0
        ? ""
        : digits(100 * allowance.relative(), 3) + " % " + allowance.reason();
  }

  /** So many digits that count, without an exponent. */
  static String digits(double value, int digits) {
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
