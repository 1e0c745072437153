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

/** The script by which a browser keeps the whole course: the front end's, and what to keep. */
final class ServiceWorker {
  private static final String SCRIPT = "unlisted/service-worker.js";

  /** Downloads, pictures for other sites, and what editors ask for. */
  private static final List<String> NOT_KEPT = List.of("download/", "share/", Written.FOLDER);

  private ServiceWorker() {}

  /** The script that keeps these files, but for those that no page shows. */
  static SiteFile of(List<SiteFile> files, AssetSource source) {
    Map<String, Object> sums = new TreeMap<>();
    for (SiteFile file : files) {
      String path = file.path().value();
      if (NOT_KEPT.stream().noneMatch(path::startsWith)) {
        sums.put(file.path().escaped(), file.bytes().sha256());
      }
    }
    String list = Json.compact(sums);
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
