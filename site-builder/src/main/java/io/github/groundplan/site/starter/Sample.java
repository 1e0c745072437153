package io.github.groundplan.site.starter;

/** The lesson of a new course: a scenario, figures, a quiz and a term, all to be replaced. */
public final class Sample {
  /** What the lesson is called. */
  public static final Name LESSON = new Name("First lesson", "first-lesson");

  /** The scenario that stands in a file. */
  public static final Name SCENARIO = new Name("Quiet till", "quiet-till");

  private static final String GLOSSARY_SCHEMA =
      "https://groundplan.github.io/groundplan/schema/glossary.json";
  private static final String SCENARIO_SCHEMA =
      "https://groundplan.github.io/groundplan/schema/scenario.json";

  private Sample() {}

  /** The lesson, the first of its course. */
  public static String lesson() {
    return """
    ---
    title: "%s"
    summary: One till, and the queue before it. Put a lesson of your own in its place.
    order: 1
    minutes: 5
    ---

    A shop has one till. Customers come when they like, at times several at once. So a queue forms, though
    the till has time enough for all of them.

    ## How busy it is

    The **utilisation** of the till is what comes in a second, times what each takes. With
    {{ given 80/s }} and {{ given 10 ms }} it is {{ 80/s * 10 ms in %% }}.

    ## Watch it

    ```scenario till
    title: One till
    seed: 1
    clients: {arrivals: {poisson: 80/s}, to: till}
    nodes:
      till: {kind: server, service: {exp: 10ms}}
    run: {warmup: 5s, for: 60s}
    ```

    In this run a customer was back after {{ sim(till).latency.mean }} on average. Theory says
    {{ mm1(80/s, 10 ms).response }}, for a day without an end. With half as many customers it is
    {{ sim(%s).latency.mean }}: that run is not shown, and lies in a file beside the lessons.

    ## Questions

    ```quiz
    ## Half the load

    Half as many customers come. What becomes of the time that one of them spends there?

    - [ ] It is half as long
      > The work takes as long as before. It is the queue that gets shorter.
    - [x] It is less than half as long
    - [ ] It stays as it was

    > Who waits does so for others, and there are far fewer of them.
    ```
    """
        .formatted(LESSON.title(), SCENARIO.slug());
  }

  /** A scenario that lessons may run by its name. */
  public static String scenario() {
    return """
    # yaml-language-server: $schema=%s
    # Lessons run this by its name: {{ sim(%s).latency.mean }}.
    title: %s
    seed: 1
    clients: {arrivals: {poisson: 40/s}, to: till}
    nodes:
      till: {kind: server, service: {exp: 10ms}}
    run: {warmup: 5s, for: 60s}
    """
        .formatted(SCENARIO_SCHEMA, SCENARIO.slug(), SCENARIO.title());
  }

  /** The words of the course: one. */
  public static String glossary() {
    return """
    # yaml-language-server: $schema=%s
    # Each page links the first use of each of these.
    terms:
      - term: utilisation
        short: The share of its time in which a server is busy.
        lesson: lessons/01-%s.md
    """
        .formatted(GLOSSARY_SCHEMA, LESSON.slug());
  }
}
