package io.github.groundplan.sim.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a scenario: either the scenario or what is wrong with it.
 *
 * @param scenario empty if there are problems
 * @param problems by place
 */
public record Reading(Optional<Scenario> scenario, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
    if (scenario.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("either a scenario or problems");
    }
  }

  static Reading of(Scenario scenario) {
    return new Reading(Optional.of(scenario), List.of());
  }

  static Reading failed(Problems problems) {
    return new Reading(Optional.empty(), problems.sorted());
  }

  /**
   * The scenario of a text that is known to be right.
   *
   * @throws IllegalArgumentException with the first mistake if there is one
   */
  public Scenario orElseThrow() {
    if (scenario.isPresent()) {
      return scenario.get();
    }
    Problem first = problems.get(0);
    throw new IllegalArgumentException(
        first.line() + ":" + first.column() + ": " + first.message() + "; " + first.hint());
  }
}
