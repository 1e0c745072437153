package io.github.groundplan.demo.stage;

import java.util.Collection;
import java.util.Objects;

/**
 * What a part shows of itself.
 *
 * @param title its name for the reader
 * @param words its state in words
 * @param load the filled share of its box, from 0 to 1
 * @param waiting how many requests wait at its entrance; 0 or more
 * @param condition told by its shape too, not by colour alone
 */
public record PartState(String title, String words, double load, int waiting, Condition condition) {
  /** How a part is; those further down matter more. */
  public enum Condition {
    /** There is room for it, and nothing stands there yet. */
    VACANT(" part--vacant", "", "free plot"),
    /** Nothing to tell. */
    CALM("", "", "idle"),
    /** It works. */
    BUSY(" part--busy", "", "busy"),
    /** It waits for an answer. */
    WAITING(" part--waiting", "", "waiting"),
    /** It has come back: a tick. */
    WELL(" part--well", "m-6 .5l4.5 4.5l8-9.5", "back"),
    /** It will work soon: a clock. */
    BOOTING(
        " part--booting", "m-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0m6.5-3.5v3.5h3", "booting"),
    /** It finishes what it has and takes nothing new: an arrow that leaves. */
    LEAVING(" part--leaving", "m-7 0h13m-4.5-4.5l4.5 4.5l-4.5 4.5", "takes nothing new"),
    /** It works, but slower than it should: a wave. */
    SLOW(" part--slow", "m-8 1q4-8 8-1t8-1", "slow"),
    /** Nothing is sent to it, as it failed its health check: a sign of no entry. */
    SUSPECTED(
        " part--suspected", "m-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0m3 0h7", "no traffic"),
    /** It does not answer: a cross. */
    DOWN(" part--down", "m-7-7l14 14m0-14l-14 14", "down");

    private final String modifier;
    private final String mark;
    private final String meaning;

    Condition(String modifier, String mark, String meaning) {
      this.modifier = modifier;
      this.mark = mark;
      this.meaning = meaning;
    }

    String modifier() {
      return modifier;
    }

    /** Path data, from the middle of the mark; empty if it has none. */
    String mark() {
      return mark;
    }

    /** For a legend. */
    String meaning() {
      return meaning;
    }
  }

  public PartState {
    Objects.requireNonNull(title);
    Objects.requireNonNull(words);
    Objects.requireNonNull(condition);
    if (!(load >= 0 && load <= 1)) {
      throw new IllegalArgumentException("load " + (load > 1 ? "above 1" : "below 0"));
    }
    if (waiting < 0) {
      throw new IllegalArgumentException("fewer than none wait");
    }
  }

  /** A part at which nothing waits. */
  public PartState(String title, String words, double load, Condition condition) {
    this(title, words, load, 0, condition);
  }

  /**
   * Many alike as one: what waits is added up, the load is the mean of those that are there.
   *
   * @param title the name of all
   * @param members at least one
   */
  public static PartState crowd(String title, Collection<PartState> members) {
    int down = 0;
    int there = 0;
    int waiting = 0;
    double load = 0;
    for (PartState member : members) {
      if (member.condition() != Condition.VACANT) {
        there++;
        down += member.condition() == Condition.DOWN ? 1 : 0;
        waiting += member.waiting();
        load += member.load();
      }
    }
    return new PartState(
        title + " ×" + there,
        down == 0 ? "all up" : down + " down",
        there == 0 ? 0 : Math.min(1, load / there),
        waiting,
        condition(down, there, load));
  }

  private static Condition condition(int down, int there, double load) {
    if (there > 0 && down == there) {
      return Condition.DOWN;
    }
    if (down > 0) {
      return Condition.SLOW;
    }
    return load > 0 ? Condition.BUSY : Condition.CALM;
  }
}
