package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.theory.Mm1;

/** What theory says of the system. */
final class Expectation {
  private Expectation() {}

  /**
   * How much of the time of so many servers' workers is asked for; above 1, more than they have.
   *
   * <p>A worker is held for its own work, the look-up in the cache, and what the database takes of
   * a miss: its queue is taken to be M/M/1. (That is a little too much: there are never more calls
   * at it than the servers have workers.) By the utilisation law, the share is the rate times that
   * hold, for each worker.
   *
   * @param missShare the share of requests that need the database
   */
  static double utilisation(Values settings, int servers, double missShare) {
    double rate = World.rate(settings);
    double queries = rate * missShare;
    if (queries * World.QUERY_SECONDS >= 1) {
      return Double.POSITIVE_INFINITY;
    }
    double response =
        new Mm1(queries, 1 / World.QUERY_SECONDS).figures().meanResponse()
            + 2 * World.TO_DATABASE_SECONDS;
    double hold = World.SERVICE_SECONDS + World.LOOK_UP_SECONDS + missShare * response;
    return rate * hold / (servers * World.WORKERS);
  }

  /** The same of all servers, with the cache at work. */
  static double utilisation(Values settings, int servers) {
    return utilisation(settings, servers, 1 - World.HIT_SHARE);
  }

  /**
   * How busy the servers that are up would be if things stayed as they are at a moment; NaN while
   * requests do not get to all of them, or no primary answers: there is nothing steady then.
   */
  static double of(Values settings, Moment moment) {
    int serving = moment.serving(World.SERVERS);
    boolean isSteady =
        serving > 0
            && !moment.isDown(World.DNS)
            && moment.serving(World.BALANCERS) == World.BALANCER_COUNT
            && !moment.isDown(moment.primary(World.DATABASE));
    double missShare = moment.isDown(World.CACHE) ? 1 : 1 - World.HIT_SHARE;
    return isSteady ? utilisation(settings, serving, missShare) : Double.NaN;
  }

  /**
   * The share of calls to the servers that fail because a dead one among them is still called: it
   * gets its turn like the others.
   */
  static double undetectedShare(Moment moment) {
    int dead = 0;
    int called = 0;
    for (int i = 1; i <= World.SERVER_COUNT; i++) {
      String server = World.SERVERS + "." + i;
      if (!moment.isRemovedByHealthCheck(server)) {
        called++;
        dead += moment.isDown(server) ? 1 : 0;
      }
    }
    return called == 0 ? 0 : (double) dead / called;
  }

  /**
   * The mean time until health checks take a machine out that dies at any time: half an interval
   * until the first check that fails, and an interval for each further.
   */
  static double detectionSeconds() {
    return World.HEALTH.everySeconds() * (World.HEALTH.failures() - 0.5);
  }
}
