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

  /** Those of these files, of which only those are read that {@code memory} does not know. */
  static SiteScenarios read(
      List<ScenarioSource> files, ParseMemory memory, Diagnostics diagnostics) {
    List<Optional<String>> read =
        memory.recall(
            files,
            diagnostics,
            (file, uses, told) -> ScenarioFile.readJson(file.source().passage(), told));
    Map<String, Optional<String>> byName = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      byName.put(files.get(i).name(), read.get(i));
    }
    return new SiteScenarios(byName);
  }
}
