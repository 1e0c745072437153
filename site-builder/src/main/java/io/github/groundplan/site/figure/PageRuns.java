package io.github.groundplan.site.figure;

import io.github.groundplan.site.figure.function.Refused;
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
  public Result scenario(String name, boolean isMeant) {
    asked.accept(name);
    Optional<String> json = scenarios.get(name);
    if (json == null) {
      throw new Unknown("scenario", name, scenarios.keySet());
    }
    RunCache.Measured measured = cache.scenario(json.orElseThrow(AlreadyReported::new));
    boolean keepsUp = measured.overloads().isEmpty();
    if (!keepsUp && !isMeant) {
      String hint = "give it less to do, or say that this is meant: sim(" + name + ", overloaded)";
      throw new Refused(measured.overloads().get(0), hint);
    }
    if (keepsUp && isMeant) {
      throw new Refused("this scenario keeps up with its load", "write sim(" + name + ")");
    }
    return measured.figures();
  }

  @Override
  public Result demo(String name, String state) {
    return cache.demo(name, state);
  }
}
