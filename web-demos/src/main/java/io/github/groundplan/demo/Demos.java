package io.github.groundplan.demo;

import io.github.groundplan.demo.availability.Nines;
import io.github.groundplan.demo.capacity.Capacity;
import io.github.groundplan.demo.httplifecycle.HttpLifecycle;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.killacomponent.KillAComponent;
import io.github.groundplan.demo.latencythroughput.LatencyThroughput;
import io.github.groundplan.demo.percentiles.PercentilesDemo;
import io.github.groundplan.demo.quiz.QuizKind;
import io.github.groundplan.demo.scaling.Scaling;
import io.github.groundplan.demo.scenario.ScenarioKind;
import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.List;
import java.util.Optional;

/**
 * All instruments of the course. A new demo is one more line here, and an entrance in {@link Main}.
 */
public final class Demos {
  private static final List<DemoKind> ALL =
      List.of(
          new SendRequest(),
          new HttpLifecycle(),
          new LatencyThroughput(),
          new Scaling(),
          new Nines(),
          new KillAComponent(),
          new PercentilesDemo(),
          new Capacity(),
          new QuizKind(),
          new ScenarioKind());

  private Demos() {}

  /** All of them, in the order of the course. */
  public static List<DemoKind> all() {
    return ALL;
  }

  /**
   * The demo of this id.
   *
   * @param material what the page's author wrote for it, as JSON; empty for a demo that needs none
   */
  public static Optional<Demo<?>> find(String id, String material) {
    for (DemoKind kind : ALL) {
      if (kind.id().equals(id)) {
        return kind.demoOf(material);
      }
    }
    return Optional.empty();
  }
}
