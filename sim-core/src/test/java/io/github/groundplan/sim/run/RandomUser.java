package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Somebody who does to a run whatever comes to mind, and takes it back or not, even twice. */
final class RandomUser {
  private final SplittableRandom random;
  private final Run run;
  private final List<String> targets = new ArrayList<>();
  private final List<String> scaled = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();

  RandomUser(int seed, Run run) {
    random = new SplittableRandom(seed);
    this.run = run;
    for (NodeSpec node : run.scenario().nodes()) {
      targets.add(node.name());
      if (node.kind() instanceof Kind.Server server && server.scale().isPresent()) {
        scaled.add(node.name());
      }
      for (int i = 0; i < Math.min(4, node.machineCount()); i++) {
        targets.add(node.machineName(i));
      }
    }
  }

  /** Does one thing. */
  void act() {
    switch (random.nextInt(12)) {
      case 0 -> run.setLoad(0.25 + 3 * random.nextDouble());
      case 1, 2, 3 -> takeBack();
      case 10, 11 -> scale();
      default -> endings.add(run.apply(effect()));
    }
  }

  private void scale() {
    for (String node : scaled) {
      if (random.nextBoolean()) {
        run.scaleOut(node);
      } else {
        run.scaleIn(node, random.nextBoolean());
      }
    }
  }

  private void takeBack() {
    if (!endings.isEmpty()) {
      int chosen = random.nextInt(endings.size());
      endings.get(chosen).run();
      if (random.nextBoolean()) {
        endings.remove(chosen);
      }
    }
  }

  /** Something done to a target of its own choice. */
  Fault.Effect effect() {
    String target = targets.get(random.nextInt(targets.size()));
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Fault.Kill(target);
      case 2 -> new Fault.Revive(target);
      case 3 -> new Fault.Slow(target, 0.25 + 4 * random.nextDouble());
      case 4 -> new Fault.Errors(target, random.nextDouble());
      default -> new Fault.Isolate(target);
    };
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  int upTo(int most) {
    return 1 + random.nextInt(most);
  }
}
