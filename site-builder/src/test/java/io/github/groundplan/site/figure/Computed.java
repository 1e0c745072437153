package io.github.groundplan.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.Map;
import java.util.Optional;

/** Figures as a page would have them. */
final class Computed {
  private static final String SHOP =
      """
      {"seed": 7,
       "clients": {"arrivals": {"poisson": "90/s"}, "to": "app"},
       "nodes": {"app": {"kind": "server", "replicas": 2, "service": {"exp": "15ms"}},
                 "idle-one": {"kind": "external", "latency": "1ms"}},
       "run": {"requests": 2000}}
      """;

  private static final String BUSY =
      """
      {"clients": {"arrivals": {"poisson": "120/s"}, "to": "app"},
       "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}}},
       "run": {"for": "10s"}}
      """;

  private final Figures figures =
      new Figures(
          new PageRuns(
              Map.of(
                  "shop", Optional.of(SHOP), "broken", Optional.empty(), "busy", Optional.of(BUSY)),
              new RunCache(Demos.all())));
  private final Diagnostics diagnostics = new Diagnostics();

  /** As readers see it, with plain spaces. */
  String text(String expression) {
    return figure(expression).text().replace('\u00a0', ' ');
  }

  /** Unrounded. */
  String value(String expression) {
    return figure(expression).value();
  }

  Figure figure(String expression) {
    Optional<Figure> figure =
        figures.evaluate(new Source("a.md", expression).passage(), diagnostics);
    assertEquals("", diagnostics.print());
    return figure.orElseThrow();
  }

  /** What is said about it. */
  String mistakes(String expression) {
    Diagnostics said = new Diagnostics();
    figures.evaluate(new Source("a.md", expression).passage(), said);
    return said.print();
  }
}
