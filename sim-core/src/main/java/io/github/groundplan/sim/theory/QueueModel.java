package io.github.groundplan.sim.theory;

/**
 * A queue whose means in the long run have a closed form, so that they can be printed beside what a
 * run measured.
 */
public interface QueueModel {

  /** The model's name in Kendall's notation with its numbers, such as {@code M/M/4/10}. */
  String notation();

  /** The means in the long run. */
  QueueFigures figures();
}
