package io.github.groundplan.site.figure;

import io.github.groundplan.site.figure.function.Runs;
import io.github.groundplan.site.figure.function.Unknown;
import io.github.groundplan.site.figure.value.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures of one page may name.
 *
 * @param scenarios in JSON, by name; nothing for one that is wrong, which was reported
 * @param cache that all pages share
 */
public record PageRuns(Map<String, Optional<String>> scenarios, RunCache cache) implements Runs {
  public PageRuns {
    scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
  }

  @Override
  public Result scenario(String name) {
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
