package io.github.groundplan.site.offline;

import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.pack.ZipArchive;
import io.github.groundplan.site.parse.SiteSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;

/** Makes what a site offers to be taken away. */
public final class TakeAway {
  private TakeAway() {}

  /** Where that will be: links to it are checked before it is made. */
  public static List<SitePath> paths(SiteSettings settings) {
    return settings.offers().hasDownloads()
        ? List.of(Published.SERVICE_WORKER, Published.ARCHIVE, Published.ARCHIVE_SUM)
        : List.of(Published.SERVICE_WORKER);
  }

  /**
   * The service worker and, if the site offers downloads, the archive and its sum.
   *
   * @param files all others of the site
   * @param spool which keeps the archive
   */
  public static List<SiteFile> of(
      List<SiteFile> files, SiteSettings settings, AssetSource source, Spool spool) {
    if (!settings.offers().hasDownloads()) {
      return List.of(ServiceWorker.of(files, source));
    }
    Bytes archive = archive(files, settings.base(), source, spool);
    Callable<SiteFile> listing = () -> ServiceWorker.of(files, source);
    ForkJoinTask<SiteFile> worker = ForkJoinTask.adapt(listing).fork();
    String sum = archive.sha256() + "  " + Published.ARCHIVE.name() + "\n";
    return List.of(
        worker.join(),
        new SiteFile(Published.ARCHIVE, archive),
        new SiteFile(Published.ARCHIVE_SUM, Bytes.of(sum)));
  }

  /** All files in one folder, by name. The archive can't hold itself: links to it lead online. */
  private static Bytes archive(List<SiteFile> files, String base, AssetSource source, Spool spool) {
    List<SiteFile> taken =
        new ArrayList<>(
            files.parallelStream()
                .filter(file -> !file.path().value().startsWith("download/"))
                .map(
                    file ->
                        file.path().name().endsWith(".html")
                            ? new SiteFile(file.path(), OnlineLinks.of(file.bytes(), base, spool))
                            : file)
                .toList());
    taken.add(ServiceWorker.of(taken, source));
    return ZipArchive.of(
        taken.stream()
            .sorted(Comparator.comparing(SiteFile::path))
            .map(file -> new SiteFile(new SitePath("course/" + file.path()), file.bytes()))
            .toList(),
        spool);
  }
}
