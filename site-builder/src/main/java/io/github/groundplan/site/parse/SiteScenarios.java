package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scan.ScenarioSource;
import io.github.groundplan.site.scenario.ScenarioFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios of a site that stand in files of their own.
 *
 * @param byName in JSON; nothing for one that is wrong, which was reported
 */
record SiteScenarios(Map<String, Optional<String>> byName) {
  SiteScenarios {
    byName = Map.copyOf(byName);
  }

  static SiteScenarios read(List<ScenarioSource> files, Diagnostics diagnostics) {
    Map<String, Optional<String>> byName = new LinkedHashMap<>();
    for (ScenarioSource file : files) {
      byName.put(file.name(), ScenarioFile.readJson(file.source().passage(), diagnostics));
    }
    return new SiteScenarios(byName);
  }
}
