package io.github.groundplan.demo.film;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is done by hand in a run, in order of time; of one time, in the order in which it was
 * done. Its text in addresses is {@code 12300000.kill.app.2,20000000.revive.app.2}.
 *
 * @param all at most {@value #MOST}
 */
public record Cues(List<Cue> all) {
  /** More than anybody does by hand, and few enough for an address. */
  public static final int MOST = 200;

  private static final int LONGEST_NUMBER = 15;

  public Cues {
    if (all.size() > MOST) {
      throw new IllegalArgumentException("too many cues: " + all.size());
    }
    List<Cue> sorted = new ArrayList<>();
    for (Cue cue : all) {
      int place = sorted.size();
      while (place > 0 && sorted.get(place - 1).micros() > cue.micros()) {
        place--;
      }
      sorted.add(place, cue);
    }
    all = List.copyOf(sorted);
  }

  /** Nothing is done by hand. */
  public static Cues none() {
    return new Cues(List.of());
  }

  /** Whether nothing is done by hand. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** With one more, after those of its time; without it if there are {@value #MOST} already. */
  public Cues with(Cue cue) {
    if (all.size() == MOST) {
      return this;
    }
    List<Cue> more = new ArrayList<>(all);
    more.add(cue);
    return new Cues(more);
  }

  /** Those before a time, in microseconds. */
  public Cues before(double micros) {
    List<Cue> some = new ArrayList<>();
    for (Cue cue : all) {
      if (cue.micros() < micros) {
        some.add(cue);
      }
    }
    return new Cues(some);
  }

  /** Those up to a time in microseconds, that time included. */
  public Cues until(double micros) {
    return before(micros + 1);
  }

  /** Those that mean something in a scenario: their targets are there. */
  public Cues fitting(Scenario scenario) {
    List<Cue> some = new ArrayList<>();
    for (Cue cue : all) {
      if (cue.fits(scenario)) {
        some.add(cue);
      }
    }
    return new Cues(some);
  }

  /** How often something is done to a target. */
  public int count(String verb, String target) {
    int count = 0;
    for (Cue cue : all) {
      if (cue.verb().equals(verb) && cue.target().equals(target)) {
        count++;
      }
    }
    return count;
  }

  /** The text for addresses; empty for none. */
  public String print() {
    StringBuilder text = new StringBuilder();
    for (Cue cue : all) {
      text.append(text.length() == 0 ? "" : ",");
      text.append(Decimals.fixed(cue.micros(), 0)).append('.');
      text.append(cue.verb()).append('.').append(cue.target());
    }
    return text.toString();
  }

  /** The cues of a text. What is not understood is left out, and so is what is too much. */
  public static Cues parse(String text) {
    List<Cue> cues = new ArrayList<>();
    int from = 0;
    while (from < text.length() && cues.size() < MOST) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      parseOne(text.substring(from, to), cues);
      from = to + 1;
    }
    return new Cues(cues);
  }

  private static void parseOne(String text, List<Cue> cues) {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first > 0 && second > 0 && isNumber(text, first)) {
      String verb = text.substring(first + 1, second);
      String target = text.substring(second + 1);
      if (Cue.isVerb(verb) && Cue.isName(target)) {
        cues.add(new Cue(number(text, first), verb, target));
      }
    }
  }

  private static boolean isNumber(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return end <= LONGEST_NUMBER;
  }

  private static double number(String text, int end) {
    double number = 0;
    for (int i = 0; i < end; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }
}
