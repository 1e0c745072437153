package io.github.groundplan.site.figure;

import io.github.groundplan.site.figure.function.Runs;
import io.github.groundplan.site.figure.function.Unknown;
import io.github.groundplan.site.figure.value.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the figures of one page may name.
 *
 * @param scenarios in JSON, by name; nothing for one that is wrong, which was reported
 * @param cache that all pages share
 * @param asked is told the name of each scenario that a figure names
 */
public record PageRuns(
    Map<String, Optional<String>> scenarios, RunCache cache, Consumer<String> asked)
    implements Runs {
  /** Nobody is told what figures name. */
  public PageRuns(Map<String, Optional<String>> scenarios, RunCache cache) {
    this(scenarios, cache, name -> {});
  }

  public PageRuns {
    scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
  }

  @Override
  public Result scenario(String name) {
    asked.accept(name);
    Optional<String> json = scenarios.get(name);
    if (json == null) {
      throw new Unknown("scenario", name, scenarios.keySet());
    }
    return cache.scenario(json.orElseThrow(AlreadyReported::new));
  }

  @Override
  public Result demo(String name, String state) {
    return cache.demo(name, state);
  }
}
