package io.github.groundplan.site.starter;

import java.util.Optional;

/** The texts of new files. */
public final class Starter {
  private static final String SCENARIO =
      """
      ```scenario
      title: One server
      clients: {arrivals: {poisson: 80/s}, to: app}
      nodes:
        app: {kind: server, service: {exp: 10ms}}
      run: {warmup: 1s, for: 10s}
      ```
      """;

  private static final String QUIZ =
      """
      ```quiz
      ## [Who waits](../lessons/%s)

      Who waits in a synchronous call?

      - [x] The client
      - [ ] The network

      > The server works, the network carries, the client waits.
      ```
      """;

  /** Front matter has no such line: editors take a Markdown file for no YAML. */
  private static final String SCHEMA = "https://groundplan.github.io/groundplan/schema/site.json";

  private Starter() {}

  /**
   * A lesson.
   *
   * @param order its number, from 1
   * @param demo the name of a demo to place in it; nothing if there is none
   */
  public static String lesson(Name name, int order, Optional<String> demo) {
    String front =
        """
        ---
        title: %s
        summary: What this lesson is about, in one or two sentences.
        order: %s
        minutes: 10
        ---

        Open with a picture from everyday life. Then define each term before you use it.

        ## The idea

        Work one number through by hand: {{ given 80 }} requests a second, each of which keeps a server
        busy for {{ given 10 ms }}, keep it busy for {{ 80/s * 10 ms }} of every second.

        """
            .formatted(quoted(name.title()), String.valueOf(order));
    String end =
        """
        ## Questions

        <details>
        <summary>How busy is the server with half as many requests?</summary>

        For {{ 40/s * 10 ms }} of every second.

        </details>
        """;
    return front + demo.map(id -> "## Try it\n\n```demo " + id + "\n```\n\n").orElse("") + end;
  }

  /** A page beside the lessons. */
  public static String page(Name name) {
    return """
    ---
    title: %s
    summary: What this page is about, in one or two sentences.
    ---

    All that lessons can hold, a page can: figures, demos, tables, links.
    """
        .formatted(quoted(name.title()));
  }

  /**
   * The page of a demo.
   *
   * @param id of the demo
   * @param title of the demo
   * @param lesson the file of a lesson that a question can be about; nothing if there is none
   */
  public static String demoPage(String id, String title, Optional<String> lesson) {
    String front =
        """
        ---
        title: %s
        summary: What it shows, in one or two sentences.
        ---

        Say what this is and what to try.

        ## Try it

        """
            .formatted(quoted(title));
    String after = "\n## What it shows\n\nSay what to look at, and why it comes out so.\n";
    return front + block(id, lesson) + after;
  }

  /** Some demos show nothing but what their author wrote. */
  private static String block(String id, Optional<String> lesson) {
    return switch (id) {
      case "scenario" -> SCENARIO;
      case "quiz" -> QUIZ.formatted(lesson.orElse("01-first-lesson.md"));
      default -> "```demo " + id + "\n```\n";
    };
  }

  /** The {@code site.yaml} of a course. */
  public static String settings(Name name) {
    return """
    # yaml-language-server: $schema=%3$s
    title: %1$s
    description: What this course is about, in one sentence.
    language: en
    base: https://example.org/%2$s/
    repository: https://example.org/%2$s.git
    # Pages beside the lessons that stand at the top of every page, such as pages/about.md.
    navigation: []
    # Without an archive of all pages, a book and a page of all lessons: downloads: false
    """
        .formatted(quoted(name.title()), name.slug(), SCHEMA);
  }

  /** As a text of YAML, whatever stands in it. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
