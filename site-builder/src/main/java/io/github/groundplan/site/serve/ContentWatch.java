package io.github.groundplan.site.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes below a folder. Editors save in several steps, a new file that takes the name
 * of the old one, say: a change is told when nothing more has come for a moment.
 */
public final class ContentWatch implements AutoCloseable {
  private static final int QUIET_MILLIS = 10;

  /** Whoever writes without a pause is heard as well. */
  private static final int MOST_EVENTS = 1000;

  private final DirectoryWatcher watcher;
  private final CompletableFuture<Void> watching;
  private final BlockingQueue<Boolean> events = new LinkedBlockingQueue<>();

  private ContentWatch(DirectoryWatcher.Builder builder) throws IOException {
    watcher = builder.fileHashing(false).listener(event -> events.add(true)).build();
    watching = watcher.watchAsync();
  }

  /**
   * Begins to watch.
   *
   * @throws IOException if that cannot be done
   */
  public static ContentWatch over(Path folder) throws IOException {
    return new ContentWatch(DirectoryWatcher.builder().path(folder.toRealPath()));
  }

  /**
   * Waits for a change, or for {@link #wake}.
   *
   * @return whether it was a change
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public boolean await() throws InterruptedException {
    boolean isChange = events.take();
    for (int i = 0; i < MOST_EVENTS && isChange; i++) {
      Boolean more = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (more == null) {
        return true;
      }
      isChange = more;
    }
    return isChange;
  }

  /** Ends the wait of {@link #await}. */
  public void wake() {
    events.add(false);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    watching.cancel(false);
  }
}
