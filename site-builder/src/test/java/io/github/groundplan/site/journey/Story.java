package io.github.groundplan.site.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A demo's main story, from {@code stories/NAME.txt}: a line a step, {@code action value | what
 * must then be read | …}. An end of a slider is its {@code min} or {@code max}. What is read is
 * {@code metric: text}, or any text of the demo in quotes.
 *
 * @param demo its name
 */
record Story(String demo, List<Step> steps) {
  private static final List<String> DEMOS =
      List.of(
          "send-request",
          "http-lifecycle",
          "latency-throughput",
          "scaling",
          "kill-a-component",
          "percentiles",
          "capacity",
          "quiz",
          "availability",
          "scenario");

  /**
   * A control is used.
   *
   * @param action of the control
   * @param value to set or to press; empty if there is only one
   * @param expected what must be read afterwards
   */
  record Step(String action, String value, List<String> expected) {
    Step {
      expected = List.copyOf(expected);
    }

    /** Whether a slider is moved to one of its ends. */
    boolean isAnEnd() {
      return value.equals("min") || value.equals("max");
    }

    @Override
    public String toString() {
      return value.isEmpty() ? action : action + " " + value;
    }
  }

  Story {
    steps = List.copyOf(steps);
  }

  /** One for each demo. */
  static Stream<Story> all() {
    return DEMOS.stream().map(Story::read);
  }

  private static Story read(String demo) {
    try (var text = Story.class.getResourceAsStream("/stories/" + demo + ".txt")) {
      List<Step> steps =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Story::step)
              .toList();
      return new Story(demo, steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step step(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    String[] words = cells.get(0).split(" ", 2);
    String value = words.length > 1 ? words[1] : "";
    return new Step(words[0], value, cells.subList(1, cells.size()));
  }

  /** Its page below the site. */
  String page() {
    return "demos/" + demo + ".html";
  }

  @Override
  public String toString() {
    return demo;
  }
}
