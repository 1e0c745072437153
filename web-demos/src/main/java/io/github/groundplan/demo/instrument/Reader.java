package io.github.groundplan.demo.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What a demo keeps about its reader.
 *
 * @param guess the prediction, as the key of an option; {@link #NO_GUESS} or {@link #SKIPPED} too
 * @param speed how fast runs play, as the control says
 * @param isMotionReduced nothing may move by itself
 * @param notice the answer to a press that changed no run ("Link copied."); empty if there is none
 * @param problems what was wrong with the address that was opened
 */
public record Reader(
    String guess, String speed, boolean isMotionReduced, String notice, List<String> problems) {
  /** The reader predicted nothing yet. */
  public static final String NO_GUESS = "none";

  /** The reader would rather just look. */
  public static final String SKIPPED = "skip";

  public Reader {
    problems = List.copyOf(problems);
  }

  /** A reader who opens a state. */
  public static Reader opening(State state, String guess, String speed) {
    return new Reader(guess, speed, false, "", state.problems());
  }

  /** With another prediction. */
  public Reader guessing(String guess) {
    return new Reader(guess, speed, isMotionReduced, "", problems);
  }

  /** With another speed. */
  public Reader playingAt(String speed) {
    return new Reader(guess, speed, isMotionReduced, "", problems);
  }

  /** With or without reduced motion. */
  public Reader withMotion(boolean isReduced) {
    return new Reader(guess, speed, isReduced, notice, problems);
  }

  /** Told something. */
  public Reader told(String notice) {
    return new Reader(guess, speed, isMotionReduced, notice, problems);
  }

  /** Told what became of a copy. */
  public Reader told(Message.Copied copied) {
    String what =
        switch (copied.action()) {
          case "copy-link" -> "Link";
          case "copy-command" -> "Command";
          case "copy-markdown" -> "Markdown";
          case "copy-scenario" -> "Scenario";
          default -> "Text";
        };
    return told(copied.isDone() ? what + " copied." : what + " not copied: the browser refused.");
  }

  /** What the page told last, if anything. */
  public Optional<String> news() {
    return notice.isEmpty() ? Optional.empty() : Optional.of(notice);
  }

  /** Who has acted since the page told something: old words are taken back. */
  public Reader acting() {
    return new Reader(guess, speed, isMotionReduced, "", List.of());
  }

  /** Whether the reader has predicted something. */
  boolean hasGuessed() {
    return hasGuessedOrSkipped() && !guess.equals(SKIPPED);
  }

  /** Whether there is nothing left to ask before a run. */
  public boolean hasGuessedOrSkipped() {
    return !guess.equals(NO_GUESS);
  }
}
