package io.github.groundplan.site.offline;

import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.json.Json;
import io.github.groundplan.site.schema.Written;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The script by which a browser keeps the whole course: the front end's, and what to keep. */
final class ServiceWorker {
  private static final String SCRIPT = "unlisted/service-worker.js";

  /** Downloads, pictures for other sites, and what editors ask for. */
  private static final List<String> NOT_KEPT = List.of("download/", "share/", Written.FOLDER);

  private ServiceWorker() {}

  /** The script that keeps these files, but for those that no page shows. */
  static SiteFile of(List<SiteFile> files, AssetSource source) {
    Map<String, String> sums =
        files.parallelStream()
            .filter(file -> NOT_KEPT.stream().noneMatch(file.path().value()::startsWith))
            .collect(
                Collectors.toConcurrentMap(
                    file -> file.path().escaped(), file -> file.bytes().hash()));
    String list = Json.compact(new TreeMap<>(sums));
    Bytes script =
        source
            .read(SCRIPT)
            .orElseThrow(() -> new BuildFailure("the front end's build left out " + SCRIPT));
    return new SiteFile(
        Published.SERVICE_WORKER,
        Bytes.of(
            "self.groundplanFiles="
                + list
                + ";\nself.groundplanVersion=\""
                + Bytes.of(list).hash()
                + "\";\n"
                + script.text()));
  }
}
