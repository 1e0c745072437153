package io.github.groundplan.sim.model;

import io.github.groundplan.sim.policy.Health;
import io.github.groundplan.sim.policy.Router;
import io.github.groundplan.sim.policy.Targets;
import io.github.groundplan.sim.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * The links that a caller chooses among, the rule by which it does, and what it knows of their
 * ends.
 */
public final class Route implements Targets {
  static final int NOBODY = Router.NOBODY;

  private final Environment environment;
  private final Link[] links;
  private final Router router;
  private final RandomStream sparing;

  /** What is thought of each target; empty if nobody looks. */
  private Health[] healths = {};

  /**
   * Who was thought to be well when that was last remembered; empty to go by what is thought now.
   */
  private boolean[] remembered = {};

  /** Which targets this one call is not to go to, as they have come back lately. */
  private boolean[] isSpared = {};

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
    isSpared = new boolean[healths.length];
  }

  /**
   * From now on goes by what is thought of the targets at this moment; if none is well, by all of
   * them.
   */
  void remember() {
    boolean[] well = new boolean[healths.length];
    boolean isAnyWell = false;
    for (int i = 0; i < healths.length; i++) {
      well[i] = healths[i].isHealthy();
      isAnyWell |= well[i];
    }
    if (!isAnyWell) {
      Arrays.fill(well, true);
    }
    remembered = well;
  }

  /** The number of a link, or {@link #NOBODY}. */
  int choose(int key) {
    if (links.length == 1 && healths.length == 0 && links[0].to().isInRotation()) {
      return 0;
    }
    int choice = router.choose(this, key);
    return choice == NOBODY || !isToBeSpared(choice) ? choice : chooseInstead(choice, key);
  }

  /** Someone who is not to be spared; the first choice if there is nobody else. */
  private int chooseInstead(int first, int key) {
    int choice = first;
    do {
      isSpared[choice] = true;
      choice = router.choose(this, key);
    } while (choice != NOBODY && isToBeSpared(choice));
    Arrays.fill(isSpared, false);
    return choice == NOBODY ? first : choice;
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
        && (healths.length == 0 || (isThoughtWell(target) && !isSpared[target]));
  }

  private boolean isThoughtWell(int target) {
    return remembered.length > 0 ? remembered[target] : healths[target].isHealthy();
  }

  @Override
  public int load(int target) {
    return links[target].to().load();
  }

  /** Whether a target has come back so lately that this call should go elsewhere. */
  private boolean isToBeSpared(int target) {
    if (healths.length == 0 || remembered.length > 0) {
      return false;
    }
    double share = healths[target].share(environment.now());
    return share < 1 && sparing.nextDouble() >= share;
  }
}
