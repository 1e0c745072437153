package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.policy.AutoScaler;
import io.github.groundplan.sim.policy.ScaleRule;
import java.util.List;

/** The replicas of a server whose number an auto-scaler changes, or somebody by hand. */
public final class ReplicaSet implements EventHandler {
  private static final int LOOK = -1;

  private final Environment environment;
  private final String name;
  private final List<Server> replicas;
  private final ScaleRule rule;
  private final AutoScaler scaler;
  private final TimeAverage serving;

  /** 1 while a replica serves, else 0. */
  private final TimeAverage[] servingOfEach;

  /** How much each replica had worked when that was last counted, in seconds of a worker. */
  private final double[] busyAreas;

  /** Those from the first to this one serve or boot. */
  private int wanted;

  private int booting;

  /** Of each replica, how many of its boots under way have been called off. */
  private final int[] calledOff;

  /** The work since the last look of those that served, in seconds of a worker. */
  private double busySinceLook;

  private double servingAreaAtLook;

  /**
   * Replicas of which the least number that the rule allows serves from the start.
   *
   * @param replicas as many as the rule allows at most
   */
  public ReplicaSet(Environment environment, String name, List<Server> replicas, ScaleRule rule) {
    this.environment = environment;
    this.name = name;
    this.replicas = List.copyOf(replicas);
    this.rule = rule;
    scaler = new AutoScaler(rule);
    busyAreas = new double[replicas.size()];
    calledOff = new int[replicas.size()];
    servingOfEach = new TimeAverage[replicas.size()];
    wanted = rule.least();
    for (int i = wanted; i < replicas.size(); i++) {
      replicas.get(i).setInRotation(false);
    }
    for (int i = 0; i < servingOfEach.length; i++) {
      servingOfEach[i] = new TimeAverage(environment.now(), i < wanted ? 1 : 0);
    }
    serving = new TimeAverage(environment.now(), wanted);
    environment.scheduleBackground(rule.everySeconds(), this, LOOK);
  }

  /**
   * How many replicas served, on average.
   *
   * @param now in seconds
   */
  public double servingMean(double now) {
    return serving.mean(now);
  }

  /**
   * The share of the time in which one of them did, 0 to 1.
   *
   * @param replica its number, from 0
   * @param now in seconds
   */
  public double servingMean(int replica, double now) {
    return servingOfEach[replica].mean(now);
  }

  /** Forgets what was before, as at the end of a warm-up. */
  public void restart(double now) {
    serving.restart(now);
    for (TimeAverage each : servingOfEach) {
      each.restart(now);
    }
  }

  /**
   * Adds a replica by hand, which takes calls when it has booted. Does not begin a cool-down.
   *
   * @return whether there was room for one more
   */
  public boolean scaleOut() {
    if (wanted == rule.most()) {
      return false;
    }
    add();
    return true;
  }

  /**
   * Takes the last replica away by hand, be it that it still boots. Does not begin a cool-down.
   *
   * @param isDraining whether it first ends what it has; else that is lost
   * @return whether there were more than the least
   */
  public boolean scaleIn(boolean isDraining) {
    if (wanted == rule.least()) {
      return false;
    }
    remove(isDraining);
    return true;
  }

  @Override
  public void handle(int payload) {
    environment.backgroundCame();
    if (payload == LOOK) {
      look();
      environment.scheduleBackground(rule.everySeconds(), this, LOOK);
    } else {
      booted(payload);
    }
  }

  private void look() {
    double utilisation = utilisationSinceLastLook();
    if (booting > 0) {
      // None is taken away, and no cool-down spent on it, while another is on its way.
      utilisation = Math.max(utilisation, rule.downBelow());
    }
    int change = scaler.decide(environment.now(), utilisation, wanted);
    if (change > 0) {
      add();
    } else if (change < 0) {
      remove(rule.isDraining());
    }
  }

  private double utilisationSinceLastLook() {
    for (int i = 0; i < replicas.size(); i++) {
      countWork(i);
    }
    double servingArea = serving.area(environment.now());
    double capacity = replicas.get(0).work().workers() * (servingArea - servingAreaAtLook);
    double utilisation = capacity > 0 ? Math.min(1, busySinceLook / capacity) : 0;
    servingAreaAtLook = servingArea;
    busySinceLook = 0;
    return utilisation;
  }

  /** What a replica works while it drains does not count, as its time does not either. */
  private void countWork(int replica) {
    Server server = replicas.get(replica);
    double area = server.meter().busy().area(environment.now());
    if (server.isInRotation()) {
      busySinceLook += area - busyAreas[replica];
    }
    busyAreas[replica] = area;
  }

  private void add() {
    int added = wanted++;
    booting++;
    environment.recordChange(EventKind.REPLICA_ADDED, replicas.get(added).name(), name, "");
    environment.scheduleBackground(rule.bootSeconds(), this, added);
  }

  private void booted(int added) {
    if (calledOff[added] > 0) {
      // All boots take the same time: the one that was called off is the first to come.
      calledOff[added]--;
      return;
    }
    booting--;
    Server replica = replicas.get(added);
    countWork(added);
    replica.setInRotation(true);
    replica.revive();
    environment.recordChange(EventKind.REPLICA_READY, replica.name(), name, "");
    countServing();
  }

  private void remove(boolean isDraining) {
    Server replica = replicas.get(--wanted);
    if (!replica.isInRotation()) {
      calledOff[wanted]++;
      booting--;
    }
    countWork(wanted);
    replica.setInRotation(false);
    environment.recordChange(EventKind.REPLICA_REMOVED, replica.name(), name, "");
    countServing();
    if (!isDraining) {
      replica.kill();
    }
  }

  private void countServing() {
    double now = environment.now();
    int count = 0;
    for (int i = 0; i < servingOfEach.length; i++) {
      int one = replicas.get(i).isInRotation() ? 1 : 0;
      servingOfEach[i].set(now, one);
      count += one;
    }
    serving.set(now, count);
  }
}
