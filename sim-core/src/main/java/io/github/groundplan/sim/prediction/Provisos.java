package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.run.Conditions;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What a prediction takes for granted: that nothing breaks, and that nobody gives up or tries
 * again.
 *
 * @param sentences clauses without a full stop; none if there is nothing to take for granted
 * @param conditions the same, for a run to be held against
 */
record Provisos(List<String> sentences, Conditions conditions) {
  Provisos {
    sentences = List.copyOf(sentences);
  }

  static Provisos of(Scenario scenario) {
    List<String> sentences = new ArrayList<>();
    List<CallPolicy> policies = new ArrayList<>();
    for (ClientSpec clients : scenario.clients()) {
      policies.add(clients.policy());
      describe(clients.name(), clients.policy(), sentences);
    }
    for (NodeSpec node : scenario.nodes()) {
      policies.add(node.policy());
      describe("workers of " + node.name(), node.policy(), sentences);
    }
    if (!Relaxed.of(scenario).names().isEmpty()) {
      sentences.add("no call is turned away");
    }
    if (!scenario.faults().isEmpty()) {
      sentences.add("the planned faults do not happen");
    }
    double longest = Double.POSITIVE_INFINITY;
    boolean isBulkheaded = false;
    for (CallPolicy policy : policies) {
      longest = Math.min(longest, Math.min(policy.timeoutSeconds(), policy.hedgeSeconds()));
      isBulkheaded = isBulkheaded || policy.bulkhead() != CallPolicy.UNBOUNDED;
    }
    boolean isPossible = scenario.faults().isEmpty() && !isBulkheaded;
    return new Provisos(sentences, new Conditions(isPossible, !sentences.isEmpty(), longest));
  }

  private static void describe(String caller, CallPolicy policy, List<String> sentences) {
    if (policy.timeoutSeconds() <= Double.MAX_VALUE) {
      sentences.add(caller + " get each answer within " + seconds(policy.timeoutSeconds()));
    }
    if (policy.hedgeSeconds() <= Double.MAX_VALUE) {
      sentences.add(
          caller
              + " get each answer within "
              + seconds(policy.hedgeSeconds())
              + ", before a second copy is sent");
    }
    if (policy.bulkhead() != CallPolicy.UNBOUNDED) {
      sentences.add(caller + " never have more than " + policy.bulkhead() + " calls out");
    }
  }

  private static String seconds(double seconds) {
    return Words.number(seconds) + " s";
  }
}
