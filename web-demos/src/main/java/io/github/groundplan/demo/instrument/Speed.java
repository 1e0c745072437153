package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.number.Digits;
import java.util.List;

/** How fast a run plays: from a quarter of a demo's own pace to eight times it. */
public final class Speed {
  /** The key in addresses, and the {@code data-action} of the control. */
  public static final String KEY = "speed";

  /** The control. */
  public static final Choice SETTING =
      new Choice(
          KEY,
          "Speed",
          List.of(
              new Option("0.25", "¼ ×"),
              new Option("0.5", "½ ×"),
              new Option("1", "1 ×"),
              new Option("2", "2 ×"),
              new Option("4", "4 ×"),
              new Option("8", "8 ×")),
          "1");

  private Speed() {}

  /**
   * How fast a run is shown, in a sentence.
   *
   * @param pace seconds of the run in a second on the screen; above zero
   */
  public static String words(double pace) {
    String times = Digits.shortThree(Math.max(pace, 1 / pace));
    return times.equals("1")
        ? "Shown as fast as it happens."
        : "Shown "
            + times
            + (pace > 1 ? " times as fast as it happens." : " times slower than it happens.");
  }

  /** The factor that a value of the setting stands for. */
  public static double of(String value) {
    return switch (value) {
      case "0.25" -> 0.25;
      case "0.5" -> 0.5;
      case "2" -> 2;
      case "4" -> 4;
      case "8" -> 8;
      default -> 1;
    };
  }
}
