package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.measure.Binomial;
import java.util.List;

/**
 * Whether findings, taken together, agree with theory.
 *
 * @param misses how many intervals do not hold what theory says
 * @param allowed how many may not: more do in one of a thousand suites that are right
 * @param farOff those that are off by more than five standard errors
 * @param tooWide those whose intervals are wider than they may be
 */
record Verdict(int count, int misses, int allowed, List<Finding> farOff, List<Finding> tooWide) {
  private static final double QUANTILE = 0.999;
  private static final double MOST_STANDARD_ERRORS = 5;

  static Verdict of(List<Finding> findings) {
    int misses = (int) findings.stream().filter(Finding::isMissed).count();
    return new Verdict(
        findings.size(),
        misses,
        Binomial.quantile(findings.size(), 1 - Laboratory.LEVEL, QUANTILE),
        findings.stream()
            .filter(finding -> finding.standardErrorsOff() > MOST_STANDARD_ERRORS)
            .toList(),
        findings.stream().filter(finding -> finding.relativeWidth() > 1).toList());
  }
}
