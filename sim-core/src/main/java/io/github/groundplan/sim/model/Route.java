package io.github.groundplan.sim.model;

import io.github.groundplan.sim.policy.Health;
import io.github.groundplan.sim.policy.Router;
import io.github.groundplan.sim.policy.Targets;
import io.github.groundplan.sim.random.RandomStream;
import java.util.List;

/**
 * The links that a caller chooses among, the rule by which it does, and what it knows of their
 * ends.
 */
public final class Route implements Targets {
  static final int NOBODY = Router.NOBODY;

  /** How often it chooses again when it lands on targets that are to be spared. */
  private static final int TRIES = 8;

  private final Environment environment;
  private final Link[] links;
  private final Router router;
  private final RandomStream sparing;

  /** What is thought of each target; empty if nobody looks. */
  private Health[] healths = {};

  /**
   * A route over links.
   *
   * @param name for the random stream
   */
  public Route(Environment environment, String name, Router router, List<Link> links) {
    this.environment = environment;
    this.router = router;
    this.links = links.toArray(new Link[0]);
    sparing = environment.stream(name + ".slow-start");
  }

  /** From now on goes by what is thought of each target's health, in the order of the links. */
  void watch(List<Health> targets) {
    healths = targets.toArray(new Health[0]);
  }

  /** The number of a link, or {@link #NOBODY}. */
  int choose(int key) {
    int choice = router.choose(this, key);
    for (int i = 0; i < TRIES && choice != NOBODY && isToBeSpared(choice); i++) {
      choice = router.choose(this, key);
    }
    return choice;
  }

  Link link(int number) {
    return links[number];
  }

  /** Whether there is more than one way to go. */
  boolean isChoice() {
    return links.length > 1;
  }

  @Override
  public int count() {
    return links.length;
  }

  @Override
  public boolean isAvailable(int target) {
    return links[target].to().isInRotation()
        && (healths.length == 0 || healths[target].isHealthy());
  }

  @Override
  public int load(int target) {
    return links[target].to().load();
  }

  /** Whether a target has come back so lately that this call should go elsewhere. */
  private boolean isToBeSpared(int target) {
    if (healths.length == 0) {
      return false;
    }
    double share = healths[target].share(environment.now());
    return share < 1 && sparing.nextDouble() >= share;
  }
}
