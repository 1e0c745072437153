package io.github.groundplan.site.drawing;

import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** The pictures of a site, drawn by other threads while this one does something else. */
public final class Drawing implements AutoCloseable {
  private final AtomicBoolean isWanted = new AtomicBoolean(true);
  private final ForkJoinTask<List<SiteFile>> task;

  private Drawing(LinkedSite site, AssetSource source, Spool spool) {
    Callable<List<SiteFile>> all = () -> Pictures.of(site, source, spool, isWanted::get);
    task = ForkJoinTask.adapt(all);
  }

  /**
   * Begins to draw.
   *
   * @param source where the fonts are
   * @param spool which keeps the pictures of lessons
   */
  public static Drawing begin(LinkedSite site, AssetSource source, Spool spool) {
    Drawing drawing = new Drawing(site, source, spool);
    drawing.task.fork();
    return drawing;
  }

  /**
   * All pictures, waiting for the last one.
   *
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if there are no fonts
   */
  public List<SiteFile> files() {
    return task.join();
  }

  /** Draws no other picture: nobody wants what there is so far. */
  void abandon() {
    isWanted.set(false);
  }

  /** Whatever became of the rest of the build, nothing is being drawn after this. */
  @Override
  public void close() {
    abandon();
    task.quietlyJoin();
  }
}
