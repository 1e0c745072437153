package io.github.groundplan.demo.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One question, with its answer and why it is the answer.
 *
 * @param id differs from all other questions of the course, and outlives a change of wording: small
 *     letters, digits and hyphens
 * @param options of {@link Kind#ONE} and {@link Kind#MANY} as they stand in the page; of {@link
 *     Kind#ORDER} in the right order; none of {@link Kind#NUMBER}
 * @param answer of {@link Kind#NUMBER}, else 0
 * @param tolerance how far from {@code answer} is still right, at least 0
 * @param unit of the number as the reader sees it: {@code ms}; empty if it has none
 * @param why the explanation; empty if the options say it all
 */
public record Question(
    String id,
    Kind kind,
    Prose ask,
    List<Option> options,
    double answer,
    double tolerance,
    String unit,
    Prose why,
    Lesson lesson) {
  public Question {
    options = List.copyOf(options);
    if (id.isEmpty() || ask.isEmpty()) {
      throw new IllegalArgumentException("a question has an id and asks something: \"" + id + "\"");
    }
    if (!(Math.abs(answer) <= Double.MAX_VALUE) || !(tolerance >= 0)) {
      throw new IllegalArgumentException(id + ": no number, or no tolerance");
    }
    int right = right(options);
    boolean isAnswerable =
        switch (kind) {
          case ONE -> options.size() > 1 && right == 1;
          case MANY -> options.size() > 1 && right > 0;
          case ORDER -> options.size() > 1 && right == options.size();
          case NUMBER -> options.isEmpty();
        };
    if (!isAnswerable) {
      throw new IllegalArgumentException(id + " has " + right + " right of " + options.size());
    }
  }

  /** How a question is answered. */
  public enum Kind {
    /** By one of the options. */
    ONE,
    /** By all options that are right. */
    MANY,
    /** By a number. */
    NUMBER,
    /** By putting the options in order. */
    ORDER
  }

  /**
   * What can be chosen, or put in its place.
   *
   * @param isRight whether it belongs to the answer; true for all that are put in order
   * @param why it is right or wrong; may be empty
   */
  public record Option(Prose text, boolean isRight, Prose why) {}

  /**
   * Where the answer can be read up.
   *
   * @param href the address as it stands in the page of the question; empty if that very page says
   *     it
   */
  public record Lesson(String title, String href) {}

  /** A question about a number, without options. */
  public static Question number(
      String id,
      Prose ask,
      double answer,
      double tolerance,
      String unit,
      Prose why,
      Lesson lesson) {
    return new Question(id, Kind.NUMBER, ask, List.of(), answer, tolerance, unit, why, lesson);
  }

  /** A question whose answer is made of its options. */
  public static Question choice(
      String id, Kind kind, Prose ask, List<Option> options, Prose why, Lesson lesson) {
    return new Question(id, kind, ask, options, 0, 0, "", why, lesson);
  }

  /** The same question, about this lesson. */
  public Question about(Lesson where) {
    return new Question(id, kind, ask, options, answer, tolerance, unit, why, where);
  }

  /** Whether this number is near enough to the answer. */
  public boolean accepts(double number) {
    // What a reader would call equal is: 0.1 + 0.2 of 0.3.
    double slack = 1e-9 * Math.max(Math.abs(answer), tolerance);
    return Math.abs(number - answer) <= tolerance + slack;
  }

  /**
   * Whether the chosen options are the right ones.
   *
   * @param chosen indices into {@link #options}
   */
  public boolean accepts(Set<Integer> chosen) {
    Set<Integer> right = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).isRight()) {
        right.add(i);
      }
    }
    return right.equals(chosen);
  }

  private static int right(List<Option> options) {
    int count = 0;
    for (Option option : options) {
      count += option.isRight() ? 1 : 0;
    }
    return count;
  }

  /** The questions of a JSON text: {@link Questions#read} without the rest. */
  public static List<Question> readAll(String json) {
    return Questions.read(json).all();
  }
}
