package io.github.groundplan.demo.instrument;

/** Something that a demo's model answers to. */
public sealed interface Message {
  /** The reader pressed the control with this {@code data-action}. */
  record Press(String action) implements Message {}

  /** The reader gave the control with this {@code data-action} another value. */
  record Change(String action, String value) implements Message {}

  /**
   * The reader pressed a button that is out of use.
   *
   * @param obstacle why it is, in a sentence, as {@link Controls#unless} was told
   */
  record Refused(String obstacle) implements Message {}

  /**
   * Time went by on the reader's clock.
   *
   * @param seconds since the last tick; at least 0
   */
  record Tick(double seconds) implements Message {}

  /**
   * Tells whether the reader asked for reduced motion.
   *
   * @param isReduced nothing may move by itself
   */
  record Motion(boolean isReduced) implements Message {}

  /**
   * The browser copied something for the reader, or could not.
   *
   * @param action which control asked for it: {@code copy-link}, say
   * @param isDone false if the clipboard refused
   */
  record Copied(String action, boolean isDone) implements Message {}

  /** Tells how the run of a million requests is getting on. */
  record Progress(LongRun longRun) implements Message {}
}
