package io.github.groundplan.demo.film;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Set;

/**
 * One thing done by hand at a time of the run.
 *
 * @param micros whole microseconds of simulated time from the run's start, below 10^15
 * @param verb one of the verbs of this class
 * @param target a node ({@code app}: all its machines; of a database, the primary) or a machine
 *     ({@code app.2}); of {@link #LOAD} the load in per cent ({@code 150})
 */
public record Cue(double micros, String verb, String target) {
  /** The process is gone. */
  public static final String KILL = "kill";

  /** A process that is gone is started again. */
  public static final String REVIVE = "revive";

  /** Work takes {@value #SLOWNESS} times as long, until it is mended. */
  public static final String SLOW = "slow";

  /** All messages to and from it are lost, until it is mended. */
  public static final String ISOLATE = "isolate";

  /** Half of its calls fail, until it is mended. */
  public static final String ERRORS = "errors";

  /** Takes back slowness, isolation and errors that were brought about by hand. */
  public static final String MEND = "mend";

  /** Works twice as fast from now on: a machine of twice the size. */
  public static final String UP = "up";

  /** Takes back the last {@link #UP}. */
  public static final String DOWN = "down";

  /** One replica more, which takes calls when it has booted; of a node with a scale. */
  public static final String OUT = "out";

  /** One replica less, which first ends what it has; of a node with a scale. */
  public static final String IN = "in";

  /** One replica less, which drops what it has; of a node with a scale. */
  public static final String DROP = "drop";

  /** So many per cent of the described load are asked from now on, 1 to {@value #MOST_LOAD}. */
  public static final String LOAD = "load";

  static final double SLOWNESS = 4;
  static final double ERROR_RATE = 0.5;
  static final int MOST_LOAD = 10_000;

  private static final double MICROS = 1e6;
  private static final double TOO_LATE = 1e15;
  private static final int LONGEST_TARGET = 80;
  private static final Set<String> AILMENTS = Set.of(SLOW, ISOLATE, ERRORS, MEND);
  private static final Set<String> SIZES = Set.of(UP, DOWN);
  private static final Set<String> COUNTS = Set.of(OUT, IN, DROP);
  private static final Set<String> LIVES = Set.of(KILL, REVIVE);

  public Cue {
    if (!(micros >= 0 && micros < TOO_LATE && micros == Math.floor(micros))) {
      throw new IllegalArgumentException(
          "micros must be whole, from 0 to 10^15: " + Decimals.text(micros));
    }
    if (!isVerb(verb)) {
      throw new IllegalArgumentException("no such verb: " + verb);
    }
    if (!isName(target)) {
      throw new IllegalArgumentException("no such target: " + target);
    }
  }

  /** A cue at a time in seconds, brought up to a whole microsecond. */
  public static Cue at(double seconds, String verb, String target) {
    return new Cue(Math.ceil(seconds * MICROS), verb, target);
  }

  /** The time in seconds from the run's start. */
  public double seconds() {
    return micros / MICROS;
  }

  static boolean isVerb(String verb) {
    return LIVES.contains(verb)
        || AILMENTS.contains(verb)
        || SIZES.contains(verb)
        || COUNTS.contains(verb)
        || verb.equals(LOAD);
  }

  /** Whether a text could be the name of a node or a machine, or a number. */
  static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_TARGET;
  }

  /** Whether there is in a scenario what this is done to. */
  boolean fits(Scenario scenario) {
    if (verb.equals(LOAD)) {
      return load() >= 1 && load() <= MOST_LOAD;
    }
    for (NodeSpec node : scenario.nodes()) {
      if (node.name().equals(target)) {
        return !COUNTS.contains(verb) || hasScale(node);
      }
      if (!COUNTS.contains(verb) && isMachineOf(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasScale(NodeSpec node) {
    return node.kind() instanceof Kind.Server server && server.scale().isPresent();
  }

  private boolean isMachineOf(NodeSpec node) {
    if (!target.startsWith(node.name() + ".")) {
      return false;
    }
    for (int i = 0; i < node.machineCount(); i++) {
      if (target.equals(node.machineName(i))) {
        return true;
      }
    }
    return false;
  }

  /** The load in per cent, 0 if the target is not a whole number of up to five digits. */
  int load() {
    int load = 0;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c < '0' || c > '9' || i == 5) {
        return 0;
      }
      load = 10 * load + (c - '0');
    }
    return load;
  }
}
