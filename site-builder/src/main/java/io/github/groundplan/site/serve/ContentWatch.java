package io.github.groundplan.site.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes below a folder. Editors save in several steps, a new file that takes the name
 * of the old one, say: a change is told when nothing more has come for a moment. A folder that is
 * deleted and made anew, as when branches are switched, is watched on.
 */
public final class ContentWatch implements AutoCloseable {
  private static final int QUIET_MILLIS = 10;

  /** How often is looked whether another folder has taken the place of the watched one. */
  private static final int LOOK_MILLIS = 500;

  /** Whoever writes without a pause is heard as well. */
  private static final int MOST_EVENTS = 1000;

  private final Path folder;
  private final BlockingQueue<Boolean> events = new LinkedBlockingQueue<>();
  private volatile Watched watched;

  private ContentWatch(Path folder) throws IOException {
    this.folder = folder;
    this.watched = watched();
  }

  /**
   * Begins to watch.
   *
   * @throws IOException if that cannot be done
   */
  public static ContentWatch over(Path folder) throws IOException {
    return new ContentWatch(folder);
  }

  /** A folder that is there, and what watches it; its key tells it from others of its name. */
  private record Watched(Object key, DirectoryWatcher watcher, CompletableFuture<Void> watching) {
    void end() throws IOException {
      watcher.close();
      watching.cancel(false);
    }
  }

  private Watched watched() throws IOException {
    Object key = key();
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(folder.toRealPath())
            .fileHashing(false)
            .listener(event -> events.add(true))
            .build();
    return new Watched(key, watcher, watcher.watchAsync());
  }

  /** Some systems have none. */
  private Object key() throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder : key;
  }

  /**
   * Waits for a change, or for {@link #wake}.
   *
   * @return whether it was a change
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public boolean await() throws InterruptedException {
    Boolean isChange = events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    while (isChange == null) {
      isChange = isReplaced() ? Boolean.TRUE : events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    for (int i = 0; i < MOST_EVENTS && isChange; i++) {
      Boolean more = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (more == null) {
        return true;
      }
      isChange = more;
    }
    return isChange;
  }

  /** Whether another folder stands where the watched one stood; it is watched from now on. */
  private boolean isReplaced() {
    try {
      // A new folder may be given the key of the one that was deleted, whose watching has ended.
      if (Objects.equals(key(), watched.key()) && !watched.watching().isDone()) {
        return false;
      }
      Watched next = watched();
      watched.end();
      watched = next;
      return true;
    } catch (IOException e) {
      return false; // There is none, or not quite yet.
    }
  }

  /** Ends the wait of {@link #await}. */
  public void wake() {
    events.add(false);
  }

  @Override
  public void close() throws IOException {
    watched.end();
  }
}
